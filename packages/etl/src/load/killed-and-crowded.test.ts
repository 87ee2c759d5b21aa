import { once } from "node:events";
import { join } from "node:path";
import { sql } from "@children-first/schema/sql";
import { facts } from "@children-first/schema/facts";
import { afterAll, expect, test } from "vitest";
import { defaultOptions } from "../demo/demo-options.ts";
import { seededRandom } from "../demo/seeded-random.ts";
import { writeAuthority } from "../demo/write-authority.ts";
import { etlProcess } from "../testing/etl-process.ts";
import { openWorkbench, type Workbench } from "../testing/workbench.ts";

const opened: Workbench[] = [];
async function workbench(): Promise<Workbench> {
  const bench = await openWorkbench();
  opened.push(bench);
  return bench;
}
afterAll(() => Promise.all(opened.map((bench) => bench.close())));

const posts = 300;

/** An establishment. Its service, team and full-time equivalent show its edition. */
function establishment(edition: number): string {
  const rows = Array.from(
    { length: posts },
    (_, post) =>
      `2023-10-31,P${post},Social worker,5,Service ${edition},Team ${edition} ${post % 7},1,W${post},Permanent,0.${edition + 10}`,
  );
  const header = "as_at,post_id,post_title,org_role,service,team,fte_established,worker_id,employment_type,fte_worked";
  return `${[header, ...rows].join("\n")}\n`;
}

/** The state that a reader sees: the editions of the facts, the organisation and the figure, with their counts. */
async function seen({ client }: Workbench) {
  const { rows } = await client.query<{ facts: string; units: string; fte: string; failed: number }>(`
    select
      (select string_agg(distinct service || ' x ' || n, ', ') from (
         select service, count(*) as n from establishment where superseded_by is null group by service) s) as facts,
      (select string_agg(name, ', ' order by name) from org_unit where kind = 'SERVICE') as units,
      (select round(sum(numerator), 2)::text from tally where kpi = 'sw-fte' and unit = 'E10000032' and known_until is null) as fte,
      (select count(*)::integer from load where status <> 'LOADED') as failed`);
  return rows[0]!;
}

function whole(edition: number) {
  const fte = ((posts * (edition + 10)) / 100).toFixed(2);
  return { facts: `Service ${edition} x ${posts}`, units: `Service ${edition}`, fte, failed: 0 };
}

/** Resolves when no other session is connected, so that a killed process has ended in the database too. */
async function alone({ client }: Workbench): Promise<void> {
  const others =
    "select from pg_stat_activity where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()";
  const connected = async () => (await client.query(others)).rowCount;
  await expect.poll(connected, { timeout: 20_000, interval: 5 }).toBe(0);
}

/** Starts a load, and resolves when it is connected and about to read the file. */
async function startLoad({ url, folder }: Workbench, path: string) {
  // Without the cache, the process would spend most of its life compiling its program.
  const load = etlProcess(url, ["load", path, "--json"], "E10000032", { NODE_COMPILE_CACHE: join(folder, "compiled") });
  await Promise.race([once(load.child.stderr, "data"), load.ended]);
  return load;
}

/**
 * Starts and kills as many loads, each at a random moment of its part of a load's duration. Counts old and new states.
 */
async function killLoads(kills: number, seed: string) {
  const bench = await workbench();
  const random = seededRandom(seed);
  const write = (edition: number) => bench.write("establishment.csv", establishment(edition));
  const path = await write(0);
  await (
    await startLoad(bench, path)
  ).ended;
  expect(await seen(bench)).toEqual(whole(0));

  let standing = 1;
  await write(standing);
  const undisturbed = await startLoad(bench, path);
  const began = performance.now();
  await undisturbed.ended;
  const takes = performance.now() - began;
  expect(await seen(bench)).toEqual(whole(standing));

  const left = { old: 0, new: 0 };
  for (let kill = 0; kill < kills; kill += 1) {
    const edition = kill + 2;
    await write(edition);
    const { child, ended } = await startLoad(bench, path);
    const moment = (takes * (kill + random.next())) / kills;
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, moment))]);
    child.kill("SIGKILL");
    await ended;
    await alone(bench);
    const found = await seen(bench);
    const now = found.units === whole(edition).units ? edition : standing;
    expect(found, `kill ${kill}`).toEqual(whole(now));
    left[now === standing ? "old" : "new"] += 1;
    standing = now;
  }
  const next = await (await startLoad(bench, path)).ended;
  expect(["LOADED", "ALREADY_LOADED"]).toContain(next.reports()[0]?.["status"]);
  expect(await seen(bench)).toEqual(whole(kills + 1));
  return left;
}

test("killed at 50 random moments, a load of facts leaves the old or the new, whole, and the next run finishes", async () => {
  const lanes = await Promise.all([killLoads(25, "one"), killLoads(25, "other")]);
  for (const { old } of lanes) expect(old).toBeGreaterThan(5);
}, 480_000);

const crowd = [
  "ssd_person.csv",
  "ssd_department.csv",
  "ssd_professionals.csv",
  "ssd_contacts.csv",
  "ssd_cin_episodes.csv",
  "ssd_linked_identifiers.csv",
  "establishment.csv",
  "audits.xlsx",
  "complaints.csv",
];

/**
 * Every current fact, org unit and count, without the ids that differ between runs. Zeros are left out: a month and
 * unit without a count had no cases, and a renamed unit has zeros under its old name.
 */
async function everything({ client }: Workbench): Promise<string[]> {
  const tables = facts.map(
    ({ table }) =>
      sql`select ${`${table} `} || (to_jsonb(t) - '{id,written_by,superseded_by,restored_after}'::text[])::text as line
        from ${sql.identifier(table)} t where superseded_by is null`,
  );
  const { rows } = await client.query<{ line: string }>(sql`
    ${sql.join(tables, " union all ")}
    union all select 'unit ' || u::text from org_unit u
    union all select 'above ' || a::text from org_unit_ancestor a
    union all select 'name ' || n::text from org_unit_name n
    union all select concat_ws(' ', 'tally', kpi, month, unit, numerator, denominator, pending, exempt) from tally
      where known_until is null and (numerator, denominator, pending, exempt) <> (0, 0, 0, 0)
    order by 1`);
  return rows.map(({ line }) => line);
}

test("four processes at once, in any order, twice, come to the same facts, organisation and counts as one", async () => {
  const [one, four] = [await workbench(), await workbench()];
  const folder = join(one.folder, "authority");
  writeAuthority(folder, { ...defaultOptions, children: 12, years: 1, seed: 3, dirt: 0.02, out: folder }, 1);
  const files = crowd.map((name) => join(folder, name));
  for (const file of files) await one.load(file);
  const expected = await everything(one);
  expect(expected.length).toBeGreaterThan(1000);

  const random = seededRandom("crowd");
  for (const turn of ["first", "again"]) {
    const endings = await Promise.all(
      Array.from({ length: 4 }, () => {
        const order = files.map((file) => ({ file, at: random.next() })).toSorted((a, b) => a.at - b.at);
        return etlProcess(four.url, ["load", ...order.map(({ file }) => file), "--json"]).ended;
      }),
    );
    for (const { reports } of endings)
      expect(reports().filter(({ status }) => !String(status).includes("LOADED"))).toEqual([]);
    expect(await everything(four), turn).toEqual(expected);
  }
}, 480_000);
