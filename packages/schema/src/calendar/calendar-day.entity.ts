import { defineEntity, p } from "@mikro-orm/core";

/**
 * A day of the calendar of England and Wales.
 *
 * `ordinal` counts the working days up to and including this day, so "20 working days after" is the first day whose
 * ordinal is 20 higher. Working days are Monday to Friday less bank holidays (Banking and Financial Dealings Act 1971).
 */
export const CalendarDayEntity = defineEntity({
  name: "CalendarDay",
  tableName: "calendar_day",
  properties: {
    day: p.date().primary(),
    workingDay: p.boolean(),
    ordinal: p.integer(),
    bankHoliday: p.text().strictNullable(),
  },
});
