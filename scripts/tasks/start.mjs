import { buildDashboard } from "../build.mjs";
import { ensureInstalled } from "../install.mjs";
import { environment, projectNode } from "../node.mjs";
import { start } from "../process.mjs";
import { root } from "../repository.mjs";
import { loadSample } from "../sample.mjs";
import { server, serverCompiler } from "../server.mjs";
import { readSettings } from "../settings.mjs";
import { loadSynthetic } from "../synthetic.mjs";

/**
 * `npm start`: the dashboard and the API, with everything they need, until Ctrl-C. The server prints its address.
 * Building and loading go on side by side; then comes the server, so that the first page seen has figures on it. The
 * records of the synthetic authority load while it answers.
 */
export async function run() {
  const { demo, invented } = readSettings();
  await ensureInstalled();
  const node = projectNode();
  const env = environment(node, { NODE_ENV: process.env.NODE_ENV || "production" });
  await Promise.all([buildDashboard(node), loadSample(node, env, demo)]);
  const { ended } = start(node, server, {
    cwd: root,
    env: { ...env, ...serverCompiler },
    stdio: ["ignore", "inherit", "inherit"],
  });
  const synthetic = invented ? loadSynthetic(node, env) : undefined;
  const exitCode = await ended;
  await synthetic?.stop();
  return exitCode;
}
