import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { filesToLoad } from "../readers/files-to-load.ts";
import { tableReports } from "../load/load-report.ts";
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
  // Files that other rows are compared with come first, so that the row of the other file is refused.
  const files = await filesToLoad([out, join(out, "ssda903")]);
  const first = ["ssd_person.csv", "audits.xlsx"];
  const refused: string[] = [];
  const loaders = new Set<string | null>();
  for (const file of files.toSorted((one, other) => rank(other, first) - rank(one, first))) {
    for (const table of tableReports(await bench.load(file, { countLast: true }))) {
      expect(table.rowsRead, table.file).toBe(table.rowsLoaded + table.rowsUnchanged + table.rowsRefused);
      loaders.add(table.loader);
      for (const { row, column, code } of table.refusals)
        refused.push(`${table.file.slice(out.length + 1)}|${row}|${column}|${code}`);
    }
  }
  const planted = faults.filter((fault) => fault.refused);
  expect(refused.toSorted()).toEqual(
    planted.map((fault) => `${placeOf(fault)}|${fault.row}|${fault.column}|${fault.code}`).toSorted(),
  );
  expect(planted.length).toBeGreaterThan(200);
  for (const file of ["annex_a.xlsx", "audits.xlsx", "cin_census_2026.xml", "workforce_census_2026.xml"])
    expect(planted.filter((fault) => fault.file === file).length, file).toBeGreaterThan(0);
  for (const loader of ["annex-a-adopters", "audit-answers", "cin-census-plan-reviews", "workforce-census-workers"])
    expect(loaders).toContain(loader);
}, 240_000);

/** A file and its part, as a load's report names them. */
function placeOf({ file, part }: Fault): string {
  if (part === null) return file;
  return file.endsWith(".xlsx") ? `${file}, sheet ${part}` : `${file}, ${part}`;
}

function rank(file: string, first: readonly string[]): number {
  return first.some((name) => file.endsWith(`/${name}`)) ? 1 : 0;
}
