import { connect, createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { ensureInstalled } from "../install.mjs";
import { environment, ourProgram, projectNode } from "../node.mjs";
import { end, say, start } from "../process.mjs";
import { at, root } from "../repository.mjs";
import { loadSample } from "../sample.mjs";
import { serverCompiler } from "../server.mjs";
import { readSettings } from "../settings.mjs";
import { loadSynthetic } from "../synthetic.mjs";

/**
 * `npm run dev`: the dashboard with hot reload, and the server with the explorer, restarted whenever its files change.
 * Ctrl-C stops both. If one ends, the other is stopped too.
 */
export async function run() {
  const { port, demo, invented } = await readSettings({ listens: true });
  await ensureInstalled();
  const node = projectNode();
  const dashboardPort = await freePort(5173);
  const address = process.env.PUBLIC_URL || `http://localhost:${dashboardPort}`;
  const env = environment(node, { ...serverCompiler, NODE_ENV: "development", PORT: port, PUBLIC_URL: address });
  await loadSample(node, env, demo);

  /** @type {import("node:child_process").StdioOptions} */
  const stdio = ["ignore", "inherit", "inherit"];
  const tsx = [at("node_modules", "tsx", "dist", "cli.mjs"), "watch", "--clear-screen=false"];
  const server = start(node, [...ourProgram, ...tsx, at("packages", "server", "src", "main.ts")], {
    cwd: root,
    env,
    stdio,
  });
  const vite = [at("node_modules", "vite", "bin", "vite.js"), "--port", `${dashboardPort}`, "--strictPort"];
  const dashboard = start(node, [...ourProgram, ...vite, "--logLevel", "warn"], {
    cwd: at("packages", "dashboard"),
    env,
    stdio,
  });
  const synthetic = invented ? loadSynthetic(node, env) : undefined;
  const ended = Promise.race([server.ended, dashboard.ended]);
  if (await Promise.race([answers(dashboardPort), ended.then(() => false)])) {
    say(`The dashboard, reloading as you edit, is at ${address}`);
  }
  const exitCode = await ended;
  await Promise.all([end(server), end(dashboard), synthetic?.stop()]);
  return exitCode;
}

/** @param {number} first the port to try first @returns {Promise<number>} */
async function freePort(first) {
  const free = await new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(first, "localhost", () => probe.close(() => resolve(true)));
  });
  return free ? first : await freePort(first + 1);
}

/** Resolves once a program listens on the port. @param {number} port @returns {Promise<true>} */
async function answers(port) {
  const open = await new Promise((resolve) => {
    const socket = connect(port, "localhost", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
  if (open) return true;
  await sleep(100);
  return await answers(port);
}
