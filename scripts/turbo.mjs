import { ensureInstalled } from "./install.mjs";
import { environment, projectNode } from "./node.mjs";
import { run } from "./process.mjs";
import { at, root } from "./repository.mjs";

const system = process.platform === "win32" ? "windows" : process.platform;
const chip = process.arch === "x64" ? "64" : process.arch;
const suffix = process.platform === "win32" ? ".exe" : "";

/** The program of Turborepo itself. The one in `.bin` is a wrapper, which does not pass Ctrl-C on. */
export const turbo = at("node_modules", "@turbo", `${system}-${chip}`, "bin", `turbo${suffix}`);

/**
 * Runs tasks of turbo.json, all of them even if one fails. With CI in the environment every task really runs. Otherwise
 * a task with unchanged inputs is taken from the cache.
 *
 * @param {readonly string[]} tasks
 * @param {{ only?: readonly string[], words?: readonly string[] }} [options] `only` names the packages, all by default;
 *   `words` are passed on to each task
 * @returns {Promise<number>} the exit code, 0 if every task succeeded
 */
export async function runTasks(tasks, { only = [], words = [] } = {}) {
  await ensureInstalled();
  const fresh = process.env.CI && process.env.CI !== "false" ? ["--force"] : [];
  const passedOn = words.length > 0 ? ["--", ...words] : [];
  const colours = process.stdout.isTTY && !process.env.NO_COLOR ? { FORCE_COLOR: "1" } : {};
  return await run(
    turbo,
    ["run", ...tasks, "--continue=always", ...fresh, ...only.map((name) => `--filter=${name}`), ...passedOn],
    {
      cwd: root,
      env: environment(projectNode(), colours),
      stdio: ["ignore", "inherit", "inherit"],
    },
  );
}
