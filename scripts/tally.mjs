/**
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: { name: string, status: string, assertionResults: { status: string }[] }[] }} Report Vitest's own
 * @typedef {{ name: string, passed: number, failed: number, skipped: number, crashed: string[] }} Tally
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
  const crashed = (report?.testResults ?? [])
    .filter(({ status, assertionResults }) => status === "failed" && !assertionResults.some(isFailed))
    .map((file) => file.name);
  const failed = (report?.numFailedTests ?? 0) + crashed.length;
  const unnamed = failed === 0 && exitCode !== 0;
  if (unnamed) crashed.push(`${name}: the run itself ended with code ${exitCode}`);
  return {
    name,
    passed: report?.numPassedTests ?? 0,
    failed: unnamed ? 1 : failed,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
    crashed,
  };
}

/** @param {{ status: string }} test */
function isFailed({ status }) {
  return status === "failed";
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
      ...tallies.flatMap((one) => one.crashed).map((file) => `broke before its tests ran: ${file}`),
      ...(skipped > 0 ? [`${skipped} skipped`] : []),
      ...(passed + failed === 0 ? ["No test ran: that counts as red."] : []),
      `${passed} passed, ${failed} failed`,
    ],
  };
}
