import { ensureInstalled } from "../install.mjs";
import { environment, projectNode } from "../node.mjs";
import { warnOfNpmLines } from "../npm-lines.mjs";
import { run as runProgram } from "../process.mjs";
import { root } from "../repository.mjs";
import { etl } from "../sample.mjs";
import { readSettings } from "../settings.mjs";

/**
 * `npm run etl -- load FILE...`: the etl command line. Paths of files are relative to the folder it was typed in.
 *
 * @param {readonly string[]} args
 */
export async function run(args) {
  await readSettings();
  await ensureInstalled();
  const node = projectNode();
  if (args.includes("--json")) warnOfNpmLines("etl", "this JSON");
  return await runProgram(node, [...etl, ...args], { cwd: process.env.INIT_CWD || root, env: environment(node) });
}
