import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { etlProcess } from "../testing/etl-process.ts";

/**
 * Prints at the end the peak memory of the process, in kilobytes. Linux counts into maxRSS what the process that started it
 * held, so there the kernel's own mark of this process is taken.
 */
const telling = `--import=data:text/javascript,${encodeURIComponent(`
  import { existsSync, readFileSync } from "node:fs";
  const status = "/proc/self/status";
  process.on("exit", () => {
    const mark = existsSync(status) ? /VmHWM:\\s*(\\d+)/.exec(readFileSync(status, "utf8"))[1] : process.resourceUsage().maxRSS;
    console.error("peak", mark);
  });
`)}`;

test("many authorities are written in little memory, and each of them is told", async () => {
  const out = await mkdtemp(join(tmpdir(), "demo-memory-"));
  try {
    const args = ["demo", "--out", out, "--children", "10", "--authorities", "16", "--json"];
    const ended = await etlProcess("", args, undefined, { NODE_OPTIONS: telling }).ended;
    expect(ended.code, ended.err).toBe(0);
    expect(ended.reports()).toHaveLength(16);
    // About 240 for any number of authorities. 360 without the limit of write-demo-apart.ts.
    const megabytes = [...ended.err.matchAll(/peak (\d+)/g)].map(([, kilobytes]) => Number(kilobytes) / 1024);
    expect(megabytes).not.toEqual([]);
    expect(Math.max(...megabytes)).toBeLessThan(300);
  } finally {
    await rm(out, { recursive: true });
  }
});

test("what goes wrong in the writing is said", async () => {
  const ended = await etlProcess("", ["demo", "--out", "/dev/null/nowhere"]).ended;
  expect(ended.code).toBe(1);
  expect(ended.err).toContain("ENOTDIR");
});
