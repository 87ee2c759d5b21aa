import { defineEntity, type InferEntity, p } from "@mikro-orm/core";

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
    /** Keyed hashes of the people whose records were read. */
    subjects: p.array().columnType("text[]"),
    /** The reader's id at the identity provider, or of the API key. Null in entries from before it was kept. */
    viewerId: p.text().strictNullable(),
    /** Ids of org units: the reader's part of the organisation. */
    units: p.array().columnType("text[]").strictNullable(),
    /** How many rows were returned. */
    records: p.integer().strictNullable(),
    /** The broken glass that was open. */
    breakGlass: p.bigint("string").strictNullable(),
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

/** An entry as the table `access_log` has it. */
export type AccessLogRow = InferEntity<typeof AccessLogEntity>;

/** The key of the hashes in the access log, in the only row. */
export const AccessLogKeyEntity = defineEntity({
  name: "AccessLogKey",
  tableName: "access_log_key",
  properties: {
    onlyRow: p.boolean().primary(),
    secret: p.blob(),
  },
});
