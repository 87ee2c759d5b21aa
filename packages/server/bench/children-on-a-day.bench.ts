import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { factOf } from "@children-first/schema/facts";
import { sql } from "@children-first/schema/sql";
import { setup } from "@children-first/schema/testing-setup";
import { Client } from "pg";
import { type TestApi, testApi } from "../src/testing/api.ts";

const children = 850;
const years = 10;
const days = 40;
const limit = 100;
/** The tables that children we care for are counted from. */
const sources = ["person", "cla_episodes", "cla_placement", "legal_status", "involvements", "immigration_status"];

/** How long the API takes to return the children we cared for on a past day that is not in its cache. */
export async function bench(): Promise<{ title: string; columns: string[]; rows: string[][]; note: string }> {
  const folder = await mkdtemp(path.join(tmpdir(), "children-first-bench-"));
  const end = await setup();
  const api = await testApi({ cache: true });
  try {
    await api.etl("demo", "--out", folder, "--children", String(children), "--years", String(years), "--dirt", "0");
    await api.etl("load", "--count-last", ...sources.map((source) => path.join(folder, `ssd_${source}.csv`)));
    const plain = await measured(api, "with count, rate and two breakdowns");
    const identifiers = await linkIdentifiers(api, folder);
    const linked = await measured(api, `the same, ${identifiers} children with a linked identifier`);
    return {
      title: `Children we care for on a past day, of ${children} children over ${years} years`,
      columns: [`childrenWeCareFor(on:), ${days} days`, "first (ms)", "median (ms)", "slowest but the first (ms)"],
      rows: [plain, linked],
      note: `Over HTTP, each day asked for once, so that no answer is at hand. Must hold: medians under ${limit} ms.`,
    };
  } finally {
    await api.close();
    await end();
    await rm(folder, { recursive: true, force: true });
  }
}

async function measured(api: TestApi, name: string): Promise<string[]> {
  const asked = `query ($on: Date) { childrenWeCareFor(on: $on) {
    count { value } ratePer10k { value } age: breakdown(by: AGE_BAND) { key figure { value } } place: breakdown(by: PLACEMENT_GROUP) { key figure { value } } } }`;
  const times: number[] = [];
  for (let index = 0; index < days; index += 1) {
    // One day in each quarter, newest first.
    const on = new Date(Date.UTC(2026, 9 - index * 3, 1 + (index % 27))).toISOString().slice(0, 10);
    const started = performance.now();
    const { data, errors } = await api.ask(asked, { on });
    times.push(performance.now() - started);
    if (errors !== undefined || !(data.childrenWeCareFor.count.value > 0)) throw new Error(`Nobody on ${on}.`);
  }
  const sorted = times.toSorted((one, other) => one - other);
  const median = sorted[Math.floor(days / 2)]!;
  return [name, ...[times[0]!, median, Math.max(...times.slice(1))].map((time) => time.toFixed(0))];
}

/**
 * Puts every tenth child's older records under another identifier, with a record of its own, and loads the links.
 * @returns how many children have one.
 */
async function linkIdentifiers(api: TestApi, folder: string): Promise<number> {
  const client = new Client({ connectionString: api.databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string }>(
      "select pers_person_id as id from person where superseded_by is null and pers_person_id ~ '0$' order by 1",
    );
    const chosen = rows.map(({ id }) => id);
    for (const { table, child, date } of sources.map(factOf)) {
      if (date === undefined) continue;
      const name = sql.identifier(child!);
      await client.query(
        sql`update ${sql.identifier(table)} set ${name} = ${name} || '~' where ${name} = any (${chosen}::text[]) and ${sql.identifier(date)} < '2022-01-01'`,
      );
    }
    const links = chosen.map((id, place) => `L${place},${id},Case Number,${id}~`);
    const file = path.join(folder, "ssd_linked_identifiers.csv");
    await writeFile(
      file,
      ["link_table_id,link_person_id,link_identifier_type,link_identifier_value", ...links, ""].join("\n"),
    );
    await api.etl("load", file);
    return chosen.length;
  } finally {
    await client.end();
  }
}
