import { readFileSync } from "node:fs";
import { type DayNumber, dayNumber } from "./days.ts";

const bankHolidays = new Set(
  readFileSync(new URL("../../../../schema/reference/bank-holidays.csv", import.meta.url), "utf8")
    .split("\n")
    .slice(1)
    .filter((line) => line !== "")
    .map((line) => dayNumber(line.slice(0, 10))),
);

/** Whether offices are open: Monday to Friday, without the bank holidays of England and Wales. */
function isWorkingDay(day: DayNumber): boolean {
  // 1 January 1970 was a Thursday.
  const weekday = (day + 4) % 7;
  return weekday !== 0 && weekday !== 6 && !bankHolidays.has(day);
}

/** The day, or the first working day after it. */
export function onWorkingDay(day: DayNumber): DayNumber {
  let open = day;
  while (!isWorkingDay(open)) open += 1;
  return open;
}

/** The day that is `count` working days later. The day itself is day 0. */
export function addWorkingDays(day: DayNumber, count: number): DayNumber {
  let after = day;
  for (let left = count; left > 0;) {
    after += 1;
    if (isWorkingDay(after)) left -= 1;
  }
  return after;
}
