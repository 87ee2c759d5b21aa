import { afterAll, expect, test } from "vitest";
import { workingDayAfter } from "./working-days.ts";
import { workingDaysAround } from "./working-days.sql.ts";
import { openDatabase } from "../database/database.ts";
import { testDatabase } from "../testing/test-database.ts";
import { feedState } from "./feed.ts";

const own = await testDatabase();
const database = await openDatabase({ databaseUrl: own.url, dataDir: "." });
const workingDays = await workingDaysAround(database.query, "2026-01-05");

afterAll(async () => {
  await database.close();
  await own.close();
});

// Counted by hand on a wall calendar.
test.each([
  ["the month that goes on, over Christmas and New Year", { everyMonths: 1 }, "2025-12-03", "2026-01-15"],
  ["a day before a month's end still awaits that month", { everyMonths: 1 }, "2026-03-30", "2026-04-16"],
  ["a month's last day knows that month", { everyMonths: 1 }, "2026-03-31", "2026-05-15"],
  ["a quarter of the financial year", { everyMonths: 3 }, "2026-01-10", "2026-04-16"],
  ["other working days", { everyMonths: 1, dueWorkingDays: 3 }, "2026-02-10", "2026-03-04"],
  [
    "a year that is due by working days after March",
    { everyMonths: 12, dueWorkingDays: 20 },
    "2025-06-01",
    "2026-04-30",
  ],
  ["a year from the last", { everyMonths: 12 }, "2025-06-01", "2026-06-01"],
  ["a year that is dated by its period, and out later", { everyMonths: 12, dueMonths: 8 }, "2025-03-31", "2026-11-30"],
  ["a year from 29 February, which the next year has not", { everyMonths: 12 }, "2024-02-29", "2025-02-28"],
  ["longer ago than the calendar of working days", { everyMonths: 1 }, "2023-10-30", "2023-10-31"],
  ["published once", { everyMonths: null }, "2025-06-01", null],
])("when the next edition is due: %s", (_what, feed, asAt, dueOn) => {
  const state = feedState({ loader: "any", owner: "Team", ...feed }, asAt, "2026-01-05", workingDays);
  expect(state.dueOn).toBe(dueOn);
});

test("a monthly feed is due in the week before, and late the day after", () => {
  const feed = { loader: "any", owner: "Team", everyMonths: 1 };
  const on = (today: string) => feedState(feed, "2025-12-03", today, workingDays).state;
  expect(["2026-01-07", "2026-01-08", "2026-01-15", "2026-01-16"].map(on)).toEqual(["FRESH", "DUE", "DUE", "LATE"]);
  expect(feedState(feed, null, "2026-01-05", workingDays)).toEqual({ dueOn: null, state: "NEVER" });
});

test("beyond the days given and before them there is no answer", () => {
  expect(workingDayAfter(["2026-01-05", "2026-01-06"], "2026-01-05", 2)).toBeNull();
  expect(workingDayAfter(["2026-01-05", "2026-01-06"], "2020-01-05", 2)).toBeNull();
});
