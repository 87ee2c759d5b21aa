import { existsSync } from "node:fs";
import { at, root } from "./repository.mjs";
import { withLock } from "./lock.mjs";
import { environment } from "./node.mjs";
import { Failure, runQuietly, say } from "./process.mjs";

/**
 * Builds the dashboard's files for the browser, unless nothing they are made of has changed since the last time.
 *
 * @param {string} node from `projectNode`
 * @throws {Failure} when the build fails, with what it printed
 */
export async function buildDashboard(node) {
  if (!existsSync(at("packages", "dashboard", "vite.config.ts"))) return;
  if (!existsSync(at("packages", "dashboard", "dist"))) say("Building the dashboard…");
  await withLock(".building", async () => {
    // Turbo keeps what it built by the hash of what went in: an unchanged dashboard takes it a blink.
    const { exitCode, output } = await runQuietly(
      at("node_modules", ".bin", process.platform === "win32" ? "turbo.cmd" : "turbo"),
      ["run", "build", "--output-logs=errors-only", "--ui=stream"],
      { cwd: root, env: environment(node, { NODE_ENV: "production" }), shell: process.platform === "win32" },
    );
    if (exitCode !== 0) throw new Failure(`The dashboard could not be built:\n${output}`, exitCode);
  });
}
