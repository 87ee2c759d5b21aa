/**
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: { name: string, status: string, assertionResults: AssertionResult[] }[] }} Report Vitest's own
 * @typedef {{ status: string, fullName: string, failureMessages?: string[] | null }} AssertionResult
 * @typedef {{ name: string, passed: number, failed: number, skipped: number, red: string[] }} Tally
 *   `red` names what went wrong, an entry each: in a log that is cut short, the end still says which test failed and why
 */

/**
 * Counts what one run of Vitest reported. A file that broke before its tests could run counts as one failure, and so
 * does a run that ended red without naming any: nothing that went wrong adds up to "0 failed".
 *
 * @param {string} name of the package
 * @param {number} exitCode of Vitest
 * @param {Report | undefined} report undefined when Vitest wrote none
 * @returns {Tally}
 */
export function tally(name, exitCode, report) {
  const files = report?.testResults ?? [];
  const crashed = files
    .filter(({ status, assertionResults }) => status === "failed" && !assertionResults.some(isFailed))
    .map((file) => file.name);
  const failed = (report?.numFailedTests ?? 0) + crashed.length;
  const unnamed = failed === 0 && exitCode !== 0;
  return {
    name,
    passed: report?.numPassedTests ?? 0,
    failed: unnamed ? 1 : failed,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
    red: [
      ...files.flatMap((file) => file.assertionResults.filter(isFailed).map((test) => failedTest(file.name, test))),
      ...crashed.map((file) => `broke before its tests ran: ${file}`),
      ...(unnamed ? [`${name}: the run itself ended with code ${exitCode}`] : []),
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
 * Adds the packages up.
 *
 * @param {readonly Tally[]} tallies
 * @returns {{ passed: number, failed: number, lines: string[] }} the last line is `N passed, N failed`
 */
export function total(tallies) {
  const sum = (/** @type {"passed" | "failed" | "skipped"} */ what) => tallies.reduce((all, one) => all + one[what], 0);
  const passed = sum("passed");
  const failed = sum("failed");
  const skipped = sum("skipped");
  return {
    passed,
    failed,
    lines: [
      ...tallies.map((one) => `${one.name}: ${one.passed} passed, ${one.failed} failed`),
      ...tallies.flatMap((one) => one.red),
      ...(skipped > 0 ? [`${skipped} skipped`] : []),
      ...(passed + failed === 0 ? ["No test ran: that counts as red."] : []),
      `${passed} passed, ${failed} failed`,
    ],
  };
}
