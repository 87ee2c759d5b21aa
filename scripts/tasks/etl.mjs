import { ensureInstalled } from "../install.mjs";
import { environment, projectNode } from "../node.mjs";
import { run as runProgram, say } from "../process.mjs";
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
  const { npm_lifecycle_event: script, npm_config_loglevel: loglevel } = process.env;
  if (args.includes("--json") && script === "etl" && loglevel !== "silent" && !process.stdout.isTTY) {
    say("npm writes lines of its own before this JSON. Leave them out with: npm run --silent etl -- …");
  }
  return await runProgram(node, [...etl, ...args], { cwd: process.env.INIT_CWD || root, env: environment(node) });
}
