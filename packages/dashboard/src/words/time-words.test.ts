import { expect, it } from "vitest";
import { momentWords, timePeriodWords } from "./time-words.ts";

it.each([
  ["2025", "2025"],
  ["201819", "2018/19"],
  ["2011-12", "December 2011"],
  ["2021-22-Q1", "Q1 2021/22"],
  ["2023-07", "July 2023"],
  ["Autumn term", "Autumn term"],
])("reads the period %s as %s", (code, words) => {
  expect(timePeriodWords(code)).toBe(words);
});

it("gives moments in London time, winter and summer", () => {
  expect(momentWords("2026-01-20T09:30:00Z")).toBe("20 January 2026 at 09:30");
  expect(momentWords("2026-07-20T09:30:00Z")).toBe("20 July 2026 at 10:30");
});
