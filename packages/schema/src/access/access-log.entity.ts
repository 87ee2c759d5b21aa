import { defineEntity, p } from "@mikro-orm/core";

/**
 * One reading of people's records: who read whose, why, and with what question.
 *
 * Rows are only added, by the function `record_access`. Each has a hash over its content and the hash before, so that
 * `access_log_break` finds any change.
 */
export const AccessLogEntity = defineEntity({
  name: "AccessLog",
  tableName: "access_log",
  properties: {
    sequence: p.bigint("string").primary(),
    at: p.datetime().columnType("timestamptz"),
    viewer: p.text(),
    roles: p.array().columnType("text[]"),
    purpose: p.text(),
    operation: p.text(),
    subjects: p.array().columnType("text[]"),
    previous: p.blob(),
    hash: p.blob(),
  },
});

/** The last entry of the access log, in the only row, so that a log that was cut off is noticed. */
export const AccessLogHeadEntity = defineEntity({
  name: "AccessLogHead",
  tableName: "access_log_head",
  properties: {
    onlyRow: p.boolean().primary(),
    sequence: p.bigint("string"),
    hash: p.blob(),
  },
});
