import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureInstalled } from "../install.mjs";
import { environment, ourProgram, projectNode } from "../node.mjs";
import { Failure, run as runProgram, say } from "../process.mjs";
import { at, packages, root } from "../repository.mjs";
import { machine, performancePage, tableText } from "../performance-page.mjs";
import { serverCompiler } from "../server.mjs";

/**
 * `npm run bench`: runs each packages/<name>/bench/<name>.bench.ts in a separate process, prints the tables and writes
 * docs/performance.md. A word after `--` selects by file name; the page is then not written.
 *
 * @param {readonly string[]} words
 */
export async function run(words) {
  await ensureInstalled();
  const node = projectNode();
  const env = environment(node, { ...serverCompiler, NODE_ENV: process.env.NODE_ENV || "production" });
  const modules = packages.flatMap(benchModules);
  const chosen = modules.filter((path) => words.length === 0 || words.some((word) => path.includes(word)));
  if (chosen.length === 0) {
    throw new Failure(`No bench matches. There are: ${modules.join(", ") || "none yet"}.`);
  }
  const folder = mkdtempSync(join(tmpdir(), "children-first-bench-"));
  const measured = [];
  try {
    for (const path of chosen) {
      say(`Measuring ${path}…`);
      const report = join(folder, "report.json");
      const exitCode = await runProgram(
        node,
        [...ourProgram, "--import=tsx", at("scripts", "bench-module.mjs"), at(path), report],
        { cwd: root, env, stdio: ["ignore", 2, 2] },
      );
      if (exitCode !== 0) throw new Failure(`${path} did not finish (code ${exitCode}).`, exitCode);
      const table = JSON.parse(readFileSync(report, "utf8"));
      measured.push(table);
      console.log(`\n${table.title}\n\n${tableText(table)}\n`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  if (words.length === 0) {
    writeFileSync(at("docs", "performance.md"), performancePage(new Date(), machine(node), measured));
    say("Written to docs/performance.md.");
  }
  return 0;
}

/** @param {string} name of a package @returns {string[]} paths from the root */
function benchModules(name) {
  const folder = at("packages", name, "bench");
  if (!existsSync(folder)) return [];
  const found = readdirSync(folder).filter((file) => file.endsWith(".bench.ts"));
  return found.toSorted().map((file) => `packages/${name}/bench/${file}`);
}
