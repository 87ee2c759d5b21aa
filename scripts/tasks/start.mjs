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
 * `npm start`: the dashboard and the API until Ctrl-C. The server prints its address. Building and loading run at the
 * same time. Then the server starts, so that the first page has figures. The records of the synthetic authority load
 * meanwhile.
 */
export async function run() {
  const { demo, invented } = await readSettings({ listens: true });
  await ensureInstalled();
  const node = projectNode();
  // The demo provider signs anybody in, so without another one this is no production.
  const kind = process.env.OIDC_ISSUER ? "production" : "demo";
  const env = environment(node, { NODE_ENV: process.env.NODE_ENV || kind });
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
