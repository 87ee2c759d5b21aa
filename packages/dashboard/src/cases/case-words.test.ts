import { describe, expect, it } from "vitest";
import { agreementWords, casesCounted, commonTeam, latenessWords, stateChoices } from "./case-words.ts";

const counts = { unit: "PERCENT", value: 64.3, numerator: 18, denominator: 28, pending: 3, exempt: 1 };

describe("the number of cases and the figure's counts", () => {
  it.each([
    [counts, 32],
    [{ ...counts, unit: "RATE_PER_10K" }, 22],
    [{ ...counts, unit: "COUNT", value: 975, numerator: null, denominator: null, pending: null, exempt: null }, 975],
    [{ ...counts, denominator: null }, null],
  ])("counts the cases of a figure: %o", (figure, cases) => {
    expect(casesCounted(figure)).toBe(cases);
  });

  it("says that they agree, or why not", () => {
    expect(agreementWords(32, 32, [])).toBe("32 cases, as many as the figure counts.");
    expect(agreementWords(1, null, [])).toBe("1 case.");
    expect(agreementWords(12, 32, ["West"])).toBe(
      "12 of the 32 cases that the figure counts. The others are outside your part of the organisation, West, or restricted.",
    );
    expect(agreementWords(31, 32, [])).toMatch(
      /^31 of the 32 cases that the figure counts\. The others are restricted/,
    );
    expect(agreementWords(33, 32, [])).toMatch(/^33 cases\. The figure counts 32/);
  });
});

it.each([
  [{ state: "OVERDUE", daysLate: 12, doneOn: null }, "12 working days late"],
  [{ state: "NOT_MET", daysLate: 1, doneOn: "2026-10-11" }, "1 working day late, done 11 October 2026"],
  [{ state: "MET", daysLate: 0, doneOn: "2026-10-11" }, "done 11 October 2026"],
  [{ state: "DUE", daysLate: -3, doneOn: null }, "due in 3 working days"],
  [{ state: "OVERDUE", daysLate: 0, doneOn: null }, "due on the last day of the data"],
  [{ state: "DUE", daysLate: 0, doneOn: null }, ""],
  [{ state: "EXEMPT", daysLate: null, doneOn: null }, ""],
] as const)("says how late a case is: %o", (of, words) => {
  expect(latenessWords(of)).toBe(words);
});

it("offers the states that have cases, what is late first", () => {
  const states = [
    { state: "MET", cases: 1204 },
    { state: "OVERDUE", cases: 5 },
  ] as const;
  expect(stateChoices(states).map(({ words }) => words)).toEqual(["Overdue (5)", "Met (1,204)"]);
});

it("says the team of a list once, if it is one", () => {
  const west = { orgUnit: { __typename: "OrgUnit" as const, id: "E1:T1", name: "West" }, team: "T1" };
  const unknown = { orgUnit: null, team: "T9" };
  expect(commonTeam([west, west])).toBe("West");
  expect(commonTeam([unknown, unknown])).toBe("T9");
  expect(commonTeam([west, unknown])).toBeNull();
  expect(commonTeam([west, { orgUnit: null, team: null }])).toBeNull();
});
