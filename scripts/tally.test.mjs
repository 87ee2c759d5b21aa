import { expect, test } from "vitest";
import { tally, total } from "./tally.mjs";

/** @param {Partial<import("./tally.mjs").Report>} [parts] @returns {import("./tally.mjs").Report} */
function report(parts) {
  return { numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [], ...parts };
}

test("the last line is the total of all packages", () => {
  const { lines, passed, failed } = total([tally("a", report()), tally("b", report({ numFailedTests: 2 }))], 1);
  expect(lines.at(-1)).toBe("6 passed, 2 failed");
  expect({ passed, failed }).toEqual({ passed: 6, failed: 2 });
});

test("a file that broke before its tests ran counts as failed, and is named", () => {
  const testResults = [{ name: "a.test.ts", status: "failed", assertionResults: [] }];
  const { lines } = total([tally("a", report({ testResults }))], 1);
  expect(lines).toContain("broke before its tests ran: a.test.ts");
  expect(lines.at(-1)).toBe("3 passed, 1 failed");
});

test("a failed test is counted once, and named with what it said", () => {
  const assertionResults = [
    { status: "passed", fullName: "adds" },
    { status: "failed", fullName: "counts", failureMessages: ["expected 2 to be 3"] },
  ];
  const testResults = [{ name: "a.test.ts", status: "failed", assertionResults }];
  const { lines } = total([tally("a", report({ numFailedTests: 1, testResults }))], 1);
  expect(lines).toContain("failed: a.test.ts > counts\n  expected 2 to be 3");
  expect(lines.at(-1)).toBe("3 passed, 1 failed");
});

test("a run that ended red, or left no report, never adds up to nothing failed", () => {
  expect(total([tally("a", report())], 1).lines.at(-1)).toBe("3 passed, 1 failed");
  expect(total([tally("a", undefined)], 1).lines.at(-1)).toBe("0 passed, 1 failed");
  // Turborepo may succeed although a task wrote nothing.
  expect(total([tally("a", undefined)], 0).lines.at(-1)).toBe("0 passed, 1 failed");
});

test("what was skipped is said", () => {
  expect(total([tally("a", report({ numPendingTests: 2 }))], 0).lines).toContain("2 skipped");
});
