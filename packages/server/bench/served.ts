import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import path from "node:path";

/** The headers of a request whose answer is worked out each time: one that gives a purpose is never kept. */
export const notKept = { "content-type": "application/json", "x-purpose": "Measured without a kept answer" };

/** Starts the product's server on a free port, in a process of its own. */
export async function startServer(databaseUrl: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const port = await freePort();
  const server = spawn(process.execPath, ["--import=tsx", path.resolve(import.meta.dirname, "../src/main.ts")], {
    cwd: path.resolve(import.meta.dirname, "../../.."),
    env: { ...process.env, DATABASE_URL: databaseUrl, PORT: String(port), NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(server.stdout, "data");
  return { url: `http://127.0.0.1:${port}/graphql`, stop: () => stopped(server) };
}

/** Ends a process that was started here, and waits for it. */
export async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  await ended;
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as { port: number };
  probe.close();
  return port;
}
