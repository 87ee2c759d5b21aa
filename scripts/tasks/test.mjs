import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { at, packages } from "../repository.mjs";
import { buildDashboard } from "../build.mjs";
import { ensureInstalled } from "../install.mjs";
import { environment, ourProgram, projectNode } from "../node.mjs";
import { run as runProgram, say } from "../process.mjs";
import { tally, total } from "../tally.mjs";

/**
 * `npm test`: the tests of every package, one after the other, then those of the commands themselves. What follows `--` goes to Vitest
 * (a part of a file's name, `-t` and a part of a test's). The last line is the total: `N passed, N failed`.
 *
 * @param {readonly string[]} args
 */
export async function run(args) {
  await ensureInstalled();
  const node = projectNode();
  const env = environment(node, { NODE_ENV: "test" });
  await buildDashboard(node);
  const reports = mkdtempSync(join(tmpdir(), "children-first-tests-"));
  const tallies = [];
  try {
    for (const name of [...packages, "scripts"]) {
      const folder = name === "scripts" ? at(name) : at("packages", name);
      const report = join(reports, `${name}.json`);
      say(`\nTesting ${name}…`);
      const exitCode = await runProgram(
        node,
        [
          ...ourProgram,
          at("node_modules", "vitest", "vitest.mjs"),
          "run",
          // Words that select may select nothing in this package: the total judges whether anything ran at all.
          "--passWithNoTests",
          "--reporter=default",
          "--reporter=json",
          `--outputFile.json=${report}`,
          ...args,
        ],
        { cwd: folder, env, stdio: ["ignore", "inherit", "inherit"] },
      );
      tallies.push(tally(name, exitCode, existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : undefined));
    }
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
  const { lines, passed, failed } = total(tallies);
  console.log(`\n${lines.join("\n")}`);
  return failed === 0 && passed > 0 ? 0 : 1;
}
