import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { root } from "./repository.mjs";
import { doorFaults, fileFaults } from "./settings.mjs";

/** @type {string} */
let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "children-first-settings-"));
  chmodSync(folder, 0o755);
});
afterEach(() => rmSync(folder, { recursive: true }));

/**
 * Runs a command of the project with wrong settings. @param {string[]} args @param {Record<string, string>} variables
 */
function command(args, variables) {
  const { DATABASE_URL: _, NODE_ENV: __, ...inherited } = process.env;
  const began = performance.now();
  const env = { ...inherited, DATA_DIR: join(folder, "data"), ...variables };
  const { status, stderr } = spawnSync(process.execPath, ["scripts/run.mjs", ...args], {
    cwd: root,
    env,
    encoding: "utf8",
  });
  return { status, stderr, seconds: (performance.now() - began) / 1000 };
}

test("wrong settings are told all at once, with what is allowed, before anything starts", async () => {
  const server = createServer().listen(0);
  await once(server, "listening");
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  for (const name of ["start", "dev"]) {
    const { status, stderr, seconds } = command([name], {
      PORT: `${port}`,
      DEMO: "perhaps",
      LOG_LEVEL: "loud",
      AUTHORITY: "E99999999",
    });
    expect(status).toBe(1);
    expect(stderr.trim().split("\n")).toEqual([
      expect.stringMatching(/^DEMO is "perhaps"\. Expected: on or off\.$/),
      expect.stringMatching(/^AUTHORITY is "E99999999"\. Expected: the ONS code of a local authority/),
      expect.stringMatching(/^LOG_LEVEL is "loud"\. Expected: fatal, error, warn/),
      expect.stringContaining(`Port ${port} is in use.`),
    ]);
    expect(existsSync(join(folder, "data"))).toBe(false);
    expect(seconds).toBeLessThan(10);
  }
  server.close();
});

test("the command line of etl is checked at the same door, but for the port", () => {
  const { status, stderr } = command(["etl", "loads"], { PORT: "http", DATA_DIR: "package.json" });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^PORT is "http"\. .*\nDATA_DIR is "package.json"\. .*\n$/);
});

test("a name in .env that no program reads is told, and one that the sources file names is not", () => {
  const file = join(folder, ".env");
  writeFileSync(join(folder, "sources.json"), '{ "queries": [{ "database": "REPORTING_DATABASE_URL" }] }');
  writeFileSync(file, "DATABSE_URL=postgres://a@b/c\n# OTHER=1\nREPORTING_DATABASE_URL=postgres://a@b/c\n");
  const sources = join(folder, "sources.json");
  expect(fileFaults(file, sources)).toEqual([".env: DATABSE_URL is no setting. Did you mean DATABASE_URL?"]);
  expect(fileFaults(join(folder, "none"), sources)).toEqual([]);
});

test("no fault of the file system comes with a stack trace", () => {
  const { status, stderr } = command(["start"], { DATA_DIR: "/dev/null/data" });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^DATA_DIR is "\/dev\/null\/data"\. Expected: a folder/);
  expect(stderr).not.toMatch(/^\s+at /m);
});

test.skipIf(process.platform !== "linux")(
  "a checkout that cannot be written is told before anything starts",
  async () => {
    expect(await doorFaults({}, { folder: "/proc" })).toEqual([
      expect.stringMatching(/^This user cannot write to the project's folder, \/proc\./),
    ]);
  },
);
