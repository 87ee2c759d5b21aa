import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestDatabase } from "@children-first/schema/testing";
import { demoSecrets } from "../src/access/demo-provider/demo-secrets.ts";
import { testBrowser } from "../src/testing/test-browser.ts";

const json = { "content-type": "application/json" };

/** The product's server, with what lets a request in. */
export interface Served {
  readonly url: string;
  /** Headers of a request by a program with an access token. */
  readonly withToken: Readonly<Record<string, string>>;
  /** The same, and the answer is not cached: that to a request with a purpose never is. */
  readonly notKept: Readonly<Record<string, string>>;
  /** Headers of a request by a browser that is signed in. */
  readonly withSession: Readonly<Record<string, string>>;
  readonly stop: () => Promise<void>;
}

/** What one caller may send in a bench, who stands for many. */
const ofMany = { director: { concurrency: 100_000, requestsPerMinute: 100_000_000 } };

/**
 * Starts the product's server on a free port, in a separate process, over a database of tests. Its demo provider signs in a
 * director. It runs as in development, so that a session may send the benches' own queries.
 */
export async function startServer({ url, apiUrl }: Pick<TestDatabase, "url" | "apiUrl">): Promise<Served> {
  const port = await freePort();
  const folder = mkdtempSync(path.join(tmpdir(), "children-first-served-"));
  const limits = path.join(folder, "limits.json");
  writeFileSync(limits, JSON.stringify(ofMany));
  const server = spawn(process.execPath, ["--import=tsx", path.resolve(import.meta.dirname, "../src/main.ts")], {
    cwd: path.resolve(import.meta.dirname, "../../.."),
    env: {
      ...process.env,
      DATABASE_URL: url,
      API_DATABASE_URL: apiUrl,
      DATA_DIR: folder,
      PORT: String(port),
      NODE_ENV: "development",
      LIMITS_FILE: limits,
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(server.stdout, "data");
  const home = `http://localhost:${port}`;
  const authorization = `Bearer ${await accessToken(home, folder)}`;
  const withToken = { ...json, authorization };
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    withToken,
    notKept: { ...withToken, "x-purpose": "Measured without a kept answer" },
    withSession: { ...json, "sec-fetch-site": "same-origin", cookie: await sessionCookie(home) },
    stop: async () => {
      await stopped(server);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function accessToken(home: string, folder: string): Promise<string> {
  const secret = Buffer.from(`demo-director:${demoSecrets(folder).clientSecret}`).toString("base64");
  const response = await fetch(`${home}/demo-provider/token`, {
    method: "POST",
    headers: { authorization: `Basic ${secret}` },
    body: new URLSearchParams({ grant_type: "client_credentials" }),
  });
  return ((await response.json()) as { access_token: string }).access_token;
}

async function sessionCookie(home: string): Promise<string> {
  const browser = testBrowser();
  const page = await browser.go(`${home}/sign-in?to=/livez`);
  await browser.submit(page, { persona: "director" });
  return [...browser.cookies].map((pair) => pair.join("=")).join("; ");
}

/** Stops a process that was started here, and waits until it has ended. */
export async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  await ended;
}

/** A free port. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as { port: number };
  probe.close();
  return port;
}
