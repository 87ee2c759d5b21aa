import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { preview } from "vite";

/** The built dashboard at a local address, as in production. */
export interface BuiltSite {
  readonly url: string;
  close(): Promise<void>;
}

const dashboard = fileURLToPath(new URL("../..", import.meta.url));

/** What the server lets the pages load. A test of the server has the same words. */
const sentPolicy =
  "default-src 'self';base-uri 'none';font-src 'self';form-action 'self';frame-ancestors 'self';img-src 'self' data: blob:;object-src 'none';script-src 'self';script-src-attr 'none';style-src 'self';connect-src 'self'";

/**
 * Builds the dashboard into a temporary folder and serves it without an API.
 * @param root the folder of the dashboard; a test of a changed copy gives its own
 * @throws if the build fails; the message has its output.
 */
export async function builtSite(root = dashboard): Promise<BuiltSite> {
  const folder = await mkdtemp(join(tmpdir(), "children-first-site-"));
  const vite = join(dirname(createRequire(import.meta.url).resolve("vite/package.json")), "bin", "vite.js");
  // In another process, because NODE_ENV=test makes Vite bundle development code.
  await promisify(execFile)(process.execPath, [vite, "build", "--outDir", folder, "--logLevel", "warn"], {
    cwd: root,
    env: { ...process.env, NODE_ENV: "production" },
  });
  const server = await preview({
    root,
    logLevel: "warn",
    build: { outDir: folder },
    preview: { port: 0, proxy: {}, headers: { "content-security-policy": sentPolicy } },
  });
  return {
    url: server.resolvedUrls!.local[0]!.replace(/\/$/, ""),
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
