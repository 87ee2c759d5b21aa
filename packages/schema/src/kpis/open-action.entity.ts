import { defineEntity, p } from "@mikro-orm/core";

/**
 * Something that is still to be done under a KPI, as it stood on the last day that the KPI's records tell of.
 *
 * It is a person's record: reading it needs child-level access. `daysLate` are working days, negative while it is to come.
 */
export const OpenActionEntity = defineEntity({
  name: "OpenAction",
  tableName: "open_action",
  properties: {
    id: p.bigint("string").primary(),
    authority: p.text(),
    kpi: p.text(),
    version: p.integer(),
    caseId: p.text(),
    subject: p.text().strictNullable(),
    team: p.text().strictNullable(),
    /** Only where the source names the service beside the team. */
    service: p.text().strictNullable(),
    onDay: p.date(),
    startedOn: p.date().strictNullable(),
    dueOn: p.date(),
    state: p.enum(["OVERDUE", "DUE", "PENDING"]),
    daysLate: p.integer().strictNullable(),
  },
});
