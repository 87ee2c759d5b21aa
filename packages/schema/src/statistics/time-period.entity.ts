import { defineEntity, type InferEntity, p } from "@mikro-orm/core";

/**
 * A period as a publisher names it: code "2025" with identifier "Reporting year", "202425" with "Financial year".
 *
 * A reporting year ends on 31 March in one publication and on 30 September in another. So the calendar dates belong to
 * the KPI that reads the table, not here.
 */
export const TimePeriodEntity = defineEntity({
  name: "TimePeriod",
  tableName: "time_period",
  properties: {
    id: p.integer().primary(),
    code: p.text(),
    identifier: p.text(),
  },
});

/** A period as the table `time_period` has it. */
export type TimePeriodRow = InferEntity<typeof TimePeriodEntity>;
