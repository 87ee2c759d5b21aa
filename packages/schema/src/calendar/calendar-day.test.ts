import { afterAll, expect, test } from "vitest";
import { openDatabase } from "../database/database.ts";
import { testDatabase } from "../testing/test-database.ts";
import { addDays, dayFromParts } from "../words/day.ts";
import { sql } from "../words/sql.ts";

const own = await testDatabase();
const database = await openDatabase({ databaseUrl: own.url, dataDir: "." });

afterAll(async () => {
  await database.close();
  await own.close();
});

/** The day that comes so many working days after another: the look-up of every statutory clock. */
async function workingDaysAfter(day: string, count: number): Promise<string | undefined> {
  const found = await database.query<{ day: string }>(
    sql`select day from calendar_day where working_day and ordinal = (select ordinal + ${count} from calendar_day where day = ${day})`,
  );
  expect(found).toHaveLength(1);
  return found[0]?.day;
}

// Counted by hand on a wall calendar.
test.each([
  ["over Easter 2024: Good Friday 29 March and Monday 1 April", "2024-03-14", 20, "2024-04-15"],
  [
    "over Christmas 2021, whose Saturday and Sunday moved to 27 and 28 December, and New Year to 3 January",
    "2021-12-17",
    10,
    "2022-01-05",
  ],
  ["into 29 February", "2024-02-28", 1, "2024-02-29"],
  ["from 29 February", "2024-02-29", 1, "2024-03-01"],
  ["from a Saturday, which is no working day itself", "2026-11-21", 1, "2026-11-23"],
  ["from the bank holiday itself", "2022-09-19", 1, "2022-09-20"],
  ["over the four days of the Platinum Jubilee", "2022-06-01", 1, "2022-06-06"],
  [
    "45 working days from a referral on 1 April 2025, over Easter and both May holidays",
    "2025-04-01",
    45,
    "2025-06-09",
  ],
])("working days after %s", async (_, from, count, to) => {
  expect(await workingDaysAfter(from, count)).toBe(to);
});

test("the calendar has every day from 2010 to 2035 once, and counts a working day as one", async () => {
  const [whole] = await database.query(
    sql`select min(day) as first, max(day) as last, count(*)::int as days,
            bool_and(ordinal = previous + working_day::int) as counted
     from (select *, coalesce(lag(ordinal) over (order by day), 0) as previous from calendar_day) days`,
  );
  expect(whole).toEqual({ first: "2010-01-01", last: "2035-12-31", days: 26 * 365 + 6, counted: true });
});

test("the bank holidays are those of the law and of the proclamations", async () => {
  const listed = await database.query<{ day: string }>(
    sql`select day from calendar_day where bank_holiday is not null order by day`,
  );
  const years = Array.from({ length: 19 }, (_, index) => 2010 + index);
  expect(listed.map(({ day }) => day)).toEqual(years.flatMap(bankHolidays).toSorted());
});

/** Banking and Financial Dealings Act 1971, with the changes by proclamation. */
function bankHolidays(year: number): string[] {
  const easter = easterSunday(year);
  const days = [
    substituted(year, 1, 1),
    addDays(easter, -2),
    addDays(easter, 1),
    addDays(`${year}-05-01`, (8 - weekday(`${year}-05-01`)) % 7),
    addDays(`${year}-05-31`, -((weekday(`${year}-05-31`) + 6) % 7)),
    addDays(`${year}-08-31`, -((weekday(`${year}-08-31`) + 6) % 7)),
    ...christmas(year),
  ];
  return [...days.filter((day) => !moved.includes(day)), ...proclaimed.filter((day) => day.startsWith(String(year)))];
}

const moved = ["2012-05-28", "2020-05-04", "2022-05-30"];
const proclaimed = [
  "2011-04-29", // royal wedding
  "2012-06-04", // spring bank holiday moved to the Diamond Jubilee
  "2012-06-05",
  "2020-05-08", // early May bank holiday moved to the anniversary of VE Day
  "2022-06-02", // spring bank holiday moved to the Platinum Jubilee
  "2022-06-03",
  "2022-09-19", // state funeral
  "2023-05-08", // coronation
];

function christmas(year: number): string[] {
  const [christmasDay, boxingDay] = [`${year}-12-25`, `${year}-12-26`];
  if (weekday(christmasDay) === 6) return [`${year}-12-27`, `${year}-12-28`];
  if (weekday(christmasDay) === 0) return [boxingDay, `${year}-12-27`];
  return [christmasDay, weekday(boxingDay) === 6 ? `${year}-12-28` : boxingDay];
}

function substituted(year: number, month: number, dayOfMonth: number): string {
  const day = dayFromParts(year, month, dayOfMonth);
  return addDays(day, weekday(day) === 6 ? 2 : weekday(day) === 0 ? 1 : 0);
}

/** Gauss's rule with the corrections for the Gregorian calendar (the anonymous algorithm of 1876). */
function easterSunday(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const moon =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * sunday) / 451);
  const days = moon + sunday - 7 * late + 114;
  return dayFromParts(year, Math.floor(days / 31), (days % 31) + 1);
}

function weekday(day: string): number {
  return new Date(day).getUTCDay();
}
