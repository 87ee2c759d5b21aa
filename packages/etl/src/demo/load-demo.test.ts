import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { filesToLoad } from "../files-to-load.ts";
import { openWorkbench } from "../testing/workbench.ts";
import { defaultOptions } from "./demo-options.ts";
import type { Fault } from "./files/fault.ts";
import { writeDemo } from "./write-demo.ts";

const bench = await openWorkbench();
afterAll(() => bench.close());

test("a load refuses every planted fault, named with row and column, and nothing else", async () => {
  const out = join(bench.folder, "demo");
  for (const { folder } of writeDemo({ ...defaultOptions, children: 20, years: 2, dirt: 0.02, out }))
    expect(folder).toBe(out);
  const { faults } = JSON.parse(readFileSync(join(out, "faults.json"), "utf8")) as { faults: Fault[] };
  // What rows are compared with comes first, so that the other file's row is the one that is refused.
  const files = await filesToLoad([out, join(out, "ssda903")]);
  const first = ["ssd_person.csv", "audits.csv"];
  const refused: string[] = [];
  for (const file of files.toSorted((one, other) => rank(other, first) - rank(one, first))) {
    const report = await bench.load(file);
    expect(report.loader, file).not.toBeNull();
    expect(report.rowsRead, file).toBe(report.rowsLoaded + report.rowsUnchanged + report.rowsRefused);
    for (const { row, column, code } of report.refusals)
      refused.push(`${file.slice(out.length + 1)}|${row}|${column}|${code}`);
  }
  const planted = faults.filter((fault) => fault.refused);
  expect(refused.toSorted()).toEqual(
    planted.map(({ file, row, column, code }) => `${file}|${row}|${column}|${code}`).toSorted(),
  );
  expect(planted.length).toBeGreaterThan(200);
}, 120_000);

function rank(file: string, first: readonly string[]): number {
  return first.some((name) => file.endsWith(`/${name}`)) ? 1 : 0;
}
