import { at, root } from "./repository.mjs";
import { ourProgram } from "./node.mjs";
import { runQuietly, say } from "./process.mjs";

/**
 * The etl command line, as arguments of Node. A load makes much garbage at once. By default Node would use hundreds of
 * megabytes before it collects that.
 */
export const etl = [...ourProgram, "--max-semi-space-size=4", at("packages", "etl", "src", "cli.ts")];

/**
 * Loads the data of a fresh copy: reference data, and with `demo` the published figures. A loaded file is skipped, and
 * a table with a newer file keeps it. A refused file is printed, and the server starts all the same.
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
  // Code 2: loaded, with refused rows. The dashboard shows those.
  if (exitCode !== 0 && exitCode !== 2) say(`Some published figures were not loaded:\n${output.trim()}`);
}
