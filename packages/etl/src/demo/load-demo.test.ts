import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { keepTallies, neededColumns } from "@children-first/schema/engine";
import { queryOn } from "@children-first/schema/database";
import { facts } from "@children-first/schema/facts";
import { sql } from "@children-first/schema/sql";
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
  const unread = await bench.client.query<{ cell: string }>(
    "select concat_ws('|', l.file, u.row, u.column_name, u.code) as cell from unread_cell u join load l on l.id = u.load_id",
  );
  const blank = faults.filter(({ refused: isRefused, code }) => !isRefused && code !== "orphan");
  expect(unread.rows.map(({ cell }) => cell).toSorted(), "cells left blank").toEqual(
    blank.map((fault) => `${basename(placeOf(fault))}|${fault.row}|${fault.column}|${fault.code}`).toSorted(),
  );
  expect(blank.length).toBeGreaterThan(20);
  for (const file of ["annex_a.xlsx", "audits.xlsx", "cin_census_2026.xml", "workforce_census_2026.xml"])
    expect([...planted, ...blank].filter((fault) => fault.file === file).length, file).toBeGreaterThan(0);
  for (const loader of ["annex-a-adopters", "audit-answers", "cin-census-plan-reviews", "workforce-census-workers"])
    expect(loaders).toContain(loader);
}, 240_000);

test("a blank in a column that no KPI needs changes no figure of the authority", async () => {
  const { client } = bench;
  const query = queryOn(client);
  const count = async () => {
    await keepTallies(query, { authority: "E10000032", cause: null });
    const { rows } = await client.query<{ tally: string }>(
      `select concat_ws('|', kpi, version, month, numerator, denominator, pending, exempt) as tally
       from tally where unit = 'E10000032' and known_until is null order by 1`,
    );
    return rows.map(({ tally }) => tally);
  };
  await client.query("begin");
  const before = await count();
  expect(before.length).toBeGreaterThan(500);
  for (const fact of facts) {
    const needed = neededColumns(fact);
    const others = Object.keys(fact.columns).filter((name) => !needed.has(name));
    if (others.length === 0) continue;
    const blanks = sql.join(others.map((name) => sql`${sql.identifier(name)} = null`));
    await query(sql`update ${sql.identifier(fact.table)} set ${blanks}`);
  }
  expect(await count()).toEqual(before);
  await client.query("rollback");
}, 120_000);

/** A file and its part, as a load's report names them. */
function placeOf({ file, part }: Fault): string {
  if (part === null) return file;
  return file.endsWith(".xlsx") ? `${file}, sheet ${part}` : `${file}, ${part}`;
}

function rank(file: string, first: readonly string[]): number {
  return first.some((name) => file.endsWith(`/${name}`)) ? 1 : 0;
}
