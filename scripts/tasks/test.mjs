import { existsSync, readFileSync, rmSync } from "node:fs";
import { basename } from "node:path";
import { withLock } from "../lock.mjs";
import { say } from "../process.mjs";
import { at, packages } from "../repository.mjs";
import { tally, total } from "../tally.mjs";
import { runTasks } from "../turbo.mjs";

/** The reports of Vitest, one a folder. Its test task leaves it, from a run or from the cache. */
const reports = [...packages.map((name) => `packages/${name}`), "scripts"].map((folder) => ({
  name: basename(folder),
  path: at(folder, ".turbo", "tests.json"),
}));

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
  // An earlier run's report must not be counted if this run leaves none.
  for (const { path } of reports) rmSync(path, { force: true });
  const exitCode = await runTasks(["test"], words);
  const tallies = reports.map(({ name, path }) =>
    tally(name, existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined),
  );
  const { lines, passed, failed } = total(tallies, exitCode);
  console.log(`\n${lines.join("\n")}`);
  return failed === 0 && passed > 0 ? 0 : 1;
}
