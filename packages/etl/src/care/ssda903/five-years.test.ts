import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { hasPublishedData, publishedData } from "@children-first/schema/testing";
import { sql } from "@children-first/schema/sql";
import { afterAll, describe, expect, test } from "vitest";
import { loaders } from "../../loaders.ts";
import { loadFile } from "../../load/load-file.ts";
import { openWorkbench, type Workbench } from "../../testing/workbench.ts";
import { currentFacts, overlaps } from "./testing/returns.ts";

const folder = join(publishedData, "ssda903");
const years = [2017, 2018, 2019, 2020, 2021];
const files = (only: (name: string) => boolean = () => true) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".csv") && only(name))
    .toSorted();

const open: Workbench[] = [];
afterAll(() => Promise.all(open.map((bench) => bench.close())));

async function loaded(names: readonly string[]): Promise<Workbench> {
  const bench = await openWorkbench();
  open.push(bench);
  for (const name of names)
    expect(["LOADED", "LOADED_WITH_REFUSALS"]).toContain(
      (await bench.load(join(folder, name), { countLast: true })).status,
    );
  return bench;
}

/** The current rows, without the ids of their loads. */
const facts = (bench: Workbench) => currentFacts(bench.client, ["written_by", "source_load"]);

describe.skipIf(!hasPublishedData())("five yearly returns (skipped where ../shared is absent)", () => {
  test("in any order, twice, or four at once give the same facts, and one history a child without overlaps", async () => {
    const all = files();
    const first = await loaded(all);
    const expected = await facts(first);
    expect(expected.length).toBeGreaterThan(20_000);
    expect(await overlaps(first.client)).toEqual([]);

    expect(await facts(await loaded(all.toReversed()))).toEqual(expected);
    for (const name of all)
      expect((await first.load(join(folder, name), { countLast: true })).status).toBe("ALREADY_LOADED");
    expect(await facts(first)).toEqual(expected);

    const together = await loaded([]);
    const shuffled = all.toSorted((one, other) => one.slice(3).localeCompare(other.slice(3)));
    await Promise.all(
      [0, 1, 2, 3].map(async (part) => {
        const client = new Client({ connectionString: together.url });
        await client.connect();
        for (const name of shuffled.filter((_, index) => index % 4 === part))
          await loadFile(client, join(folder, name), { loaders, authority: "E10000032", countLast: true });
        await client.end();
      }),
    );
    expect(await facts(together)).toEqual(expected);
    expect(await overlaps(together.client)).toEqual([]);
  }, 120_000);

  test("one year alone gives exactly that year's children on 31 March", async () => {
    for (const year of years) {
      const name = `${year}-episodes.csv`;
      const bench = await loaded([name]);
      const day = `${year + 1}-03-31`;
      const lines = readFileSync(join(folder, name), "utf8").trim().split("\n").slice(1);
      // Cell 1 is CHILD, 2 DECOM, 8 DEC. A child is not looked after by an episode on the day it ends.
      const returned = await bench.client.query<{ child: string }>(
        sql`select distinct split_part(line, ',', 1) as child from unnest(${lines}::text[]) line
         where to_date(split_part(line, ',', 2), 'DD/MM/YYYY') <= ${day}::date
           and (split_part(line, ',', 8) = '' or to_date(split_part(line, ',', 8), 'DD/MM/YYYY') > ${day}::date) order by 1`,
      );
      const stitched = await bench.client.query<{ child: string }>(
        sql`select child_id as child from continuous_episodes where superseded_by is null and started_on <= ${day}
           and coalesce(ended_on, 'infinity') > ${day} order by 1`,
      );
      expect(stitched.rows, name).toEqual(returned.rows);
      expect(returned.rows.length).toBeGreaterThan(50);
      expect(await overlaps(bench.client)).toEqual([]);
    }
  }, 60_000);

  test("every repair names an episode of a return, and every episode stands or is set aside", async () => {
    const bench = await loaded(files((name) => name.includes("episodes")));
    const { rows } = await bench.client.query<{ unexplained: number; invented: number; unmarked: number }>(`
      select
        (select count(*) from (select distinct "CHILD", "DECOM" from ssda903_episodes where superseded_by is null) e
          where not exists (select from continuous_episodes c where c.superseded_by is null and c.child_id = "CHILD" and c.started_on = "DECOM")
            and not exists (select from episode_repairs r where r.superseded_by is null and r.child_id = "CHILD" and r.started_on = "DECOM"
              and r.rule in ('later-return', 'inside-another')))::integer as unexplained,
        (select count(*) from continuous_episodes c where c.superseded_by is null
          and not exists (select from ssda903_episodes e where e.superseded_by is null and e."CHILD" = c.child_id and e."DECOM" = c.started_on
            and e.return_year = c.return_year and e.written_by = c.source_load and e.source_row = c.source_row))::integer as invented,
        (select count(*) from continuous_episodes c join ssda903_episodes e on e.superseded_by is null and e."CHILD" = c.child_id
            and e."DECOM" = c.started_on and e.return_year = c.return_year
          where c.superseded_by is null and (e."DEC", e."REC") is distinct from (c.ended_on, c.end_reason)
            and coalesce(c.repairs, '') !~ 'overlap|gap|followed|came-back|not-returned|reason-without-end')::integer as unmarked`);
    expect(rows[0]).toEqual({ unexplained: 0, invented: 0, unmarked: 0 });
  });
});
