/**
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: { name: string, status: string, assertionResults: AssertionResult[] }[] }} Report Vitest's own
 * @typedef {{ status: string, fullName: string, failureMessages?: string[] | null }} AssertionResult
 * @typedef {{ name: string, passed: number, failed: number, skipped: number, red: string[] }} Tally `red` names each
 *   failed test and why, so that the end of a shortened log still holds it
 */

/**
 * Counts the results of one run of Vitest. A file that broke before its tests could run counts as one failure, and so
 * does a missing report.
 *
 * @param {string} name of the package
 * @param {Report | undefined} report undefined if Vitest wrote none
 * @returns {Tally}
 */
export function tally(name, report) {
  if (report === undefined) return { name, passed: 0, failed: 1, skipped: 0, red: [`${name}: no report of the tests`] };
  const files = report.testResults;
  const crashed = files
    .filter(({ status, assertionResults }) => status === "failed" && !assertionResults.some(isFailed))
    .map((file) => file.name);
  return {
    name,
    passed: report.numPassedTests,
    failed: report.numFailedTests + crashed.length,
    skipped: report.numPendingTests + report.numTodoTests,
    red: [
      ...files.flatMap((file) => file.assertionResults.filter(isFailed).map((test) => failedTest(file.name, test))),
      ...crashed.map((file) => `broke before its tests ran: ${file}`),
    ],
  };
}

/** @param {AssertionResult} test */
function isFailed({ status }) {
  return status === "failed";
}

/**
 * @param {string} file
 * @param {AssertionResult} test
 */
function failedTest(file, { fullName, failureMessages }) {
  return [`failed: ${file} > ${fullName}`, ...(failureMessages ?? []).map((message) => `  ${message}`)].join("\n");
}

/**
 * Adds up the packages. A failed run without a failed test counts as one failure, so that it never reads "0 failed".
 *
 * @param {readonly Tally[]} tallies
 * @param {number} exitCode of the run
 * @returns {{ passed: number, failed: number, lines: string[] }} the last line is `N passed, N failed`
 */
export function total(tallies, exitCode) {
  const sum = (/** @type {"passed" | "failed" | "skipped"} */ what) => tallies.reduce((all, one) => all + one[what], 0);
  const passed = sum("passed");
  const unnamed = sum("failed") === 0 && exitCode !== 0;
  const failed = unnamed ? 1 : sum("failed");
  const skipped = sum("skipped");
  return {
    passed,
    failed,
    lines: [
      ...tallies.map((one) => `${one.name}: ${one.passed} passed, ${one.failed} failed`),
      ...tallies.flatMap((one) => one.red),
      ...(unnamed ? [`The run itself ended with code ${exitCode}.`] : []),
      ...(skipped > 0 ? [`${skipped} skipped`] : []),
      ...(passed + failed === 0 ? ["No test ran: that counts as red."] : []),
      `${passed} passed, ${failed} failed`,
    ],
  };
}
