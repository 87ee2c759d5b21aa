import { join } from "node:path";
import { facts } from "@children-first/schema/facts";
import { sql } from "@children-first/schema/sql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { defaultOptions } from "../../demo/demo-options.ts";
import { writeDemo } from "../../demo/write-demo.ts";
import { openWorkbench, type Workbench } from "../../testing/workbench.ts";
import { undoLoad } from "../../undo/undo-load.ts";

let bench: Workbench;
beforeAll(async () => {
  bench = await openWorkbench();
});
afterAll(() => bench.close());

const [westSussex, hampshire] = ["E10000032", "E10000014"] as const;
const names = [
  "ssd_department.csv",
  "ssd_person.csv",
  "ssd_cin_episodes.csv",
  "ssd_linked_identifiers.csv",
  "audits.xlsx",
];

/** Every current fact, org unit and count of an authority. */
async function everything(authority: string): Promise<string[]> {
  const tables = facts.map(
    ({ table }) =>
      sql`select ${`${table} `} || (to_jsonb(t) - '{id,restored_after}'::text[])::text as line from ${sql.identifier(table)} t
        where superseded_by is null and authority = ${authority}`,
  );
  const { rows } = await bench.client.query<{ line: string }>(
    sql`${sql.join(tables, " union all ")}
     union all select 'unit ' || u::text from org_unit u where authority = ${authority}
     union all select 'above ' || a::text from org_unit_ancestor a join org_unit u on u.id = a.unit where u.authority = ${authority}
     union all select 'name ' || n::text from org_unit_name n where authority = ${authority}
     union all select concat_ws(' ', 'tally', kpi, month, unit, numerator, denominator, pending, exempt) from tally where known_until is null and authority = ${authority}
     order by 1`,
  );
  return rows.map(({ line }) => line);
}

test("the records of two authorities stand side by side: none is the other's, though they have the same keys and even the same bytes", async () => {
  const out = join(bench.folder, "authorities");
  const [one, other] = [...writeDemo({ ...defaultOptions, children: 12, years: 1, dirt: 0, authorities: 2, out })].map(
    ({ folder }) => folder,
  );
  const load = async (folder: string, authority: string) => {
    const loads: number[] = [];
    for (const name of names) {
      const report = await bench.load(join(folder, name), { authority });
      expect(report.status, name).toBe("LOADED");
      for (const { load: id } of [report, ...report.tables]) if (id !== null) loads.push(id);
    }
    return loads;
  };
  await load(one!, westSussex);
  const alone = await everything(westSussex);
  expect(alone.length).toBeGreaterThan(500);

  const others = await load(other!, hampshire);
  expect(await everything(westSussex)).toEqual(alone);
  const theirs = await everything(hampshire);
  expect(theirs.length).toBeGreaterThan(500);
  for (const id of others.toReversed()) expect((await undoLoad(bench.client, id, "Ada")).status).toBe("UNDONE");
  expect(await everything(westSussex)).toEqual(alone);
  expect((await everything(hampshire)).filter((line) => !/^(tally|above|unit)/.test(line))).toEqual([]);

  await load(one!, hampshire);
  expect(await everything(westSussex)).toEqual(alone);
});
