import { at, root } from "./repository.mjs";
import { ourProgram } from "./node.mjs";
import { runQuietly, say } from "./process.mjs";

/**
 * The etl command line, as arguments of a Node. A load makes much that is rubbish at once: left alone, Node gives it
 * hundreds of megabytes before it clears them away.
 */
export const etl = [...ourProgram, "--max-semi-space-size=4", at("packages", "etl", "src", "cli.ts")];

/**
 * Loads what a fresh copy shows: reference data, and with `demo` the published figures. A file that is loaded already is
 * skipped. A table that holds a newer file stays as it is. A refused file is printed, and the server starts.
 *
 * @param {string} node from `projectNode`
 * @param {NodeJS.ProcessEnv} env
 * @param {boolean} demo
 */
export async function loadSample(node, env, demo) {
  const folders = (demo ? ["reference", "published"] : ["reference"]).map((name) => at("packages", "etl", name));
  const { exitCode, stdout, output } = await runQuietly(node, [...etl, "load", "--sample", "--json", ...folders], {
    cwd: root,
    env,
  });
  const reports = stdout.split("\n").filter((line) => line.startsWith("{"));
  const loaded = reports.filter((line) => /"status":"LOADED/.test(line)).length;
  if (loaded > 0) say(`Loaded ${loaded} files of ${demo ? "published figures" : "reference data"}.`);
  // 2: loaded, with rows refused, which the ledger explains on the dashboard.
  if (exitCode !== 0 && exitCode !== 2) say(`Some published figures were not loaded:\n${output.trim()}`);
}
