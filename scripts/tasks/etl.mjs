import { ensureInstalled } from "../install.mjs";
import { environment, projectNode } from "../node.mjs";
import { run as runProgram } from "../process.mjs";
import { root } from "../repository.mjs";
import { etl } from "../sample.mjs";
import { readSettings } from "../settings.mjs";

/**
 * `npm run etl -- load FILE...`: the etl command line. Files are looked for from the folder it was typed in.
 *
 * @param {readonly string[]} args
 */
export async function run(args) {
  readSettings();
  await ensureInstalled();
  const node = projectNode();
  return await runProgram(node, [...etl, ...args], { cwd: process.env.INIT_CWD || root, env: environment(node) });
}
