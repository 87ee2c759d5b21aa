import { defineEntity, type InferEntity, p } from "@mikro-orm/core";

/**
 * A period as a publisher names it: code "2025" with identifier "Reporting year", "202425" with "Financial year".
 *
 * What a reporting year means differs by publication (31 March, or the year to 30 September), so the calendar dates
 * belong to the indicator that reads it, not here.
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
