import { existsSync } from "node:fs";
import { withLock } from "./lock.mjs";
import { environment } from "./node.mjs";
import { Failure, runQuietly, say } from "./process.mjs";
import { at, root } from "./repository.mjs";
import { turbo } from "./turbo.mjs";

/**
 * Builds the dashboard's files for the browser. Turborepo takes them from its cache if their sources are unchanged.
 *
 * @param {string} node from `projectNode`
 * @throws {Failure} when the build fails; the message holds what it printed
 */
export async function buildDashboard(node) {
  if (!existsSync(at("packages", "dashboard", "dist"))) say("Building the dashboard…");
  await withLock(".building", async () => {
    const { exitCode, output } = await runQuietly(turbo, ["run", "build", "--output-logs=errors-only"], {
      cwd: root,
      env: environment(node),
    });
    if (exitCode !== 0) throw new Failure(`The dashboard could not be built:\n${output}`, exitCode);
  });
}
