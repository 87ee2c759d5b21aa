import { existsSync, readFileSync, rmSync } from "node:fs";
import { withLock } from "../lock.mjs";
import { say } from "../process.mjs";
import { suitesOf } from "../suites.mjs";
import { tally, total } from "../tally.mjs";
import { runTasks } from "../turbo.mjs";

/**
 * `npm test`: the tests of every package and of the commands themselves. The last line is the total.
 *
 * @param {readonly string[]} words passed on to Vitest: part of a file's name; `-t` and part of a test's name
 * @returns {Promise<number>} the exit code, 0 if tests ran and none failed
 */
export async function run(words) {
  return await withLock(".testing", () => test(words), {
    onWait: () => say("Another command is running the tests; waiting for it…"),
  });
}

/** @param {readonly string[]} words */
async function test(words) {
  const suites = suitesOf(words);
  // An earlier run's report must not be counted if this run leaves none.
  for (const { report } of suites) rmSync(report, { force: true });
  const only = suites.map(({ name }) => `@children-first/${name}`);
  const exitCode = await runTasks(["test"], { only, words });
  const tallies = suites.map(({ name, report }) =>
    tally(name, existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : undefined),
  );
  const { lines, passed, failed } = total(tallies, exitCode);
  console.log(`\n${lines.join("\n")}`);
  return failed === 0 && passed > 0 ? 0 : 1;
}
