import { ensureInstalled } from "../install.mjs";
import { environment, ourProgram, projectNode } from "../node.mjs";
import { run as runProgram } from "../process.mjs";
import { at, root } from "../repository.mjs";
import { readSettings } from "../settings.mjs";

/**
 * `npm run access -- keys list`: the access command line.
 *
 * @param {readonly string[]} args
 */
export async function run(args) {
  await readSettings();
  await ensureInstalled();
  const node = projectNode();
  const program = at("packages", "server", "src", "access-command.ts");
  return await runProgram(node, [...ourProgram, program, ...args], { cwd: root, env: environment(node) });
}
