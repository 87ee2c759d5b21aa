import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { etlProcess } from "../testing/etl-process.ts";

/** Says at the end how much memory the process took at most, in kilobytes. */
const telling =
  "--import=data:text/javascript,process.on('exit',()=>console.error('peak',process.resourceUsage().maxRSS))";

test("many authorities take no more memory than a few, and each of them is told", async () => {
  const out = await mkdtemp(join(tmpdir(), "demo-memory-"));
  const peakOf = async (authorities: number) => {
    const args = ["demo", "--out", out, "--children", "10", "--authorities", String(authorities), "--json"];
    const ended = await etlProcess("", args, undefined, { NODE_OPTIONS: telling }).ended;
    expect(ended.code, ended.err).toBe(0);
    expect(ended.reports()).toHaveLength(authorities);
    return Math.max(...[...ended.err.matchAll(/peak (\d+)/g)].map(([, kilobytes]) => Number(kilobytes)));
  };
  try {
    expect(await peakOf(16)).toBeLessThan(1.4 * (await peakOf(1)));
  } finally {
    await rm(out, { recursive: true });
  }
});

test("what goes wrong in the writing is said", async () => {
  const ended = await etlProcess("", ["demo", "--out", "/dev/null/nowhere"]).ended;
  expect(ended.code).toBe(1);
  expect(ended.err).toContain("ENOTDIR");
});
