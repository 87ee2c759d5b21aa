import { at, root } from "./repository.mjs";
import { ourProgram } from "./node.mjs";
import { runQuietly, say } from "./process.mjs";

/** The etl command line, as arguments of a Node. */
export const etl = [...ourProgram, at("packages", "etl", "src", "cli.ts")];

/**
 * Loads what a fresh copy shows, through the same loaders as anybody's files: reference data, and unless `demo` is
 * false the published figures. What is loaded already is only looked at. A file that is refused is said and does not
 * keep the server from starting.
 *
 * @param {string} node from `projectNode`
 * @param {NodeJS.ProcessEnv} env
 * @param {boolean} demo
 */
export async function loadSample(node, env, demo) {
  const folders = (demo ? ["reference", "published"] : ["reference"]).map((folder) => at("packages", "etl", folder));
  const { exitCode, stdout, output } = await runQuietly(node, [...etl, "load", ...folders, "--sample", "--json"], {
    cwd: root,
    env,
  });
  const loaded = stdout.split("\n").filter((line) => /"status":\s*"LOADED/.test(line)).length;
  if (loaded > 0) say(`Loaded ${loaded} files of published figures.`);
  if (exitCode !== 0) say(`Some published figures were not loaded:\n${output.trim()}`);
}
