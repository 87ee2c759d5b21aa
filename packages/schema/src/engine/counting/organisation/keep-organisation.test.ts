import { Client } from "pg";
import { afterAll, beforeEach, expect, test } from "vitest";
import { testDatabase } from "../../../testing/test-database.ts";
import { queryOn } from "../../../database/query-on.ts";
import { sql } from "../../../words/sql.ts";
import { keepOrganisation } from "./keep-organisation.ts";

const authority = "E10000032";
const own = await testDatabase();
const client = new Client({ connectionString: own.url });
await client.connect();
const query = queryOn(client);

afterAll(async () => {
  await client.end();
  await own.close();
});

beforeEach(async () => {
  await client.query("truncate load, department, establishment, audits, complaints, cin_episodes cascade");
  await client.query("truncate org_unit, org_unit_parent, org_unit_ancestor, org_unit_name, org_unit_mention");
});

/** Writes a load of an extract taken on a day, as the ledger has it. */
async function load(asAt: string): Promise<number> {
  const [row] = await query<{ id: number }>(
    sql`insert into load (loader, loader_version, file, sha256, bytes, status, as_at, started_at)
     values ('x', 1, 'x.csv', gen_random_uuid()::text, 1, 'LOADED', ${asAt}, ${asAt}) returning id`,
  );
  return row!.id;
}

type Team = readonly [code: string, name: string, parentCode?: string | null, parentName?: string | null];

/** What the case-management system's extract of a day says, in place of what an earlier one said. */
async function departments(asAt: string, teams: readonly Team[]): Promise<number> {
  const id = await load(asAt);
  await query(sql`update department set superseded_by = ${id} where superseded_by is null`);
  for (const [code, name, parentCode = null, parentName = null] of teams)
    await query(
      sql`insert into department (authority, dept_team_id, dept_team_name, dept_team_parent_id, dept_team_parent_name, source_row, written_by)
       values (${authority}, ${code}, ${name}, ${parentCode}, ${parentName}, 2, ${id})`,
    );
  return id;
}

/** One post of each team, in the HR system's snapshot of a day. */
async function snapshot(asAt: string, teams: readonly (readonly [service: string, team: string])[]): Promise<void> {
  const id = await load(asAt);
  for (const [index, [service, team]] of teams.entries())
    await query(
      sql`insert into establishment (authority, as_at, post_id, post_title, org_role, service, team, fte_established, source_row, written_by)
       values (${authority}, ${asAt}, ${`P${index}`}, 'Social worker', '5', ${service}, ${team}, 1, 2, ${id})`,
    );
}

async function build(changed?: readonly string[]): Promise<boolean> {
  await client.query("begin");
  const moved = await keepOrganisation(query, authority, changed);
  await client.query("commit");
  return moved;
}

/** The tree on a day, one line a unit: "T1 under S1". */
async function tree(day: string): Promise<string[]> {
  const rows = await query<{ line: string }>(
    sql`select concat_ws(' ', u.kind, replace(u.id, 'E10000032:', ''), 'under', replace(p.parent, 'E10000032:', '')) as line
     from org_unit u join org_unit_parent p on p.unit = u.id and p.valid_from <= ${day} and (p.valid_until is null or p.valid_until > ${day}) order by 1`,
  );
  return rows.map(({ line }) => line);
}

async function named(...names: string[]): Promise<(string | null)[]> {
  const rows = await query<{ unit: string | null }>(
    sql`select n.unit from unnest(${names}::text[]) with ordinality w (name, place) left join org_unit_name n on n.authority = ${authority} and n.name = w.name order by place`,
  );
  return rows.map(({ unit }) => unit && unit.replace("E10000032:", ""));
}

const threeLevels: readonly Team[] = [
  ["D1", "Children and Families"],
  ["S1", "Assessment", "D1", "Children and Families"],
  ["S2", "Family Safeguarding", "D1", "Children and Families"],
  ["T1", "Assessment North", "S1", "Assessment"],
  ["T2", "Duty", "S2", "Family Safeguarding"],
];

test("the unit at the top of the case-management system's teams is the authority, and codes and names find their unit", async () => {
  await departments("2026-06-10", threeLevels);
  await build();
  expect(await tree("2020-01-01")).toEqual([
    "SERVICE S1 under E10000032",
    "SERVICE S2 under E10000032",
    "TEAM T1 under S1",
    "TEAM T2 under S2",
  ]);
  const [top] = await query<object>(sql`select name, kind from org_unit where id = ${authority}`);
  expect(top).toEqual({ name: "West Sussex", kind: "AUTHORITY" });
  expect(await named("T1", "Assessment North", "assessment north", "S2", "D1", "nobody")).toEqual([
    "T1",
    "T1",
    "T1",
    "S2",
    authority,
    null,
  ]);
  const above = await query<{ ancestor: string }>(
    sql`select ancestor from org_unit_ancestor where unit = ${"E10000032:T1"} order by 1`,
  );
  expect(above.map(({ ancestor }) => ancestor)).toEqual([authority, "E10000032:S1", "E10000032:T1"]);
});

test("a team that moved service keeps its history, from the snapshots of the HR system and by the month", async () => {
  await departments("2026-06-10", threeLevels);
  await snapshot("2026-02-28", [["Assessment", "Assessment North"]]);
  await snapshot("2026-03-31", [["Family  safeguarding", "Assessment North"]]);
  await snapshot("2026-04-30", [["Family Safeguarding", "Assessment North"]]);
  await snapshot("2026-05-31", [["Assessment", "Assessment North"]]);
  await build();
  const moves = await query<{ parent: string; from: string; until: string | null }>(
    sql`select parent, valid_from::text as from, valid_until::text as until from org_unit_parent where unit = 'E10000032:T1' order by valid_from`,
  );
  expect(moves).toEqual([
    { parent: "E10000032:S1", from: "-infinity", until: "2026-03-01" },
    { parent: "E10000032:S2", from: "2026-03-01", until: "2026-05-01" },
    { parent: "E10000032:S1", from: "2026-05-01", until: null },
  ]);
  const [services] = await query<{ on: string[] }>(
    sql`select array_agg(ancestor order by ancestor) as on from org_unit_ancestor
     where unit = 'E10000032:T1' and valid_from <= '2026-03-01' and (valid_until is null or valid_until > '2026-03-01')`,
  );
  expect(services?.on).toEqual([authority, "E10000032:S2", "E10000032:T1"]);
});

test("an extract that moves or leaves out a team dates it, and undoing the extract's load takes that back", async () => {
  const first = await departments("2026-01-10", threeLevels);
  await build();
  const second = await departments("2026-04-20", [
    ...threeLevels.slice(0, 3),
    ["T1", "Assessment West", "S2", "Family Safeguarding"],
  ]);
  expect(await build(["department"])).toBe(true);
  expect(await tree("2026-03-31")).toContain("TEAM T1 under S1");
  expect(await tree("2026-04-01")).toContain("TEAM T1 under S2");
  expect(await tree("2026-04-30")).toContain("TEAM T2 under S2");
  expect(await tree("2026-05-01")).not.toContain("TEAM T2 under S2");
  expect(await named("Assessment West", "T2")).toEqual(["T1", "T2"]);

  await query(sql`update department set superseded_by = ${second} where written_by = ${second}`);
  await query(sql`update department set superseded_by = null where written_by = ${first}`);
  await query(sql`update load set status = 'UNDONE' where id = ${second}`);
  expect(await build(["department"])).toBe(true);
  expect(await tree("2026-05-01")).toEqual(await tree("2020-01-01"));
  expect(await named("Assessment North")).toEqual(["T1"]);
});

test("a service that only the HR system knows does not move a team that the case-management system has placed", async () => {
  await departments("2026-01-10", threeLevels);
  await snapshot("2026-02-28", [
    ["Corporate Parenting", "Assessment North"],
    ["Corporate Parenting", "Leaving care"],
  ]);
  await build();
  expect(await tree("2026-06-01")).toEqual([
    "SERVICE S1 under E10000032",
    "SERVICE S2 under E10000032",
    "SERVICE corporate-parenting under E10000032",
    "TEAM T1 under S1",
    "TEAM T2 under S2",
    "TEAM leaving-care under corporate-parenting",
  ]);
});

test("without the case-management system's teams, names alone make the tree, and a name that two teams share is nobody's", async () => {
  await snapshot("2026-01-31", [
    ["North", "Duty"],
    ["South", "Duty"],
    ["South", "Leaving Care"],
  ]);
  const id = await load("2026-02-10");
  await query(
    sql`insert into complaints (authority, complaint_id, received_on, service, team, due_on, stage, kind, source_row, written_by)
     values (${authority}, '1', '2026-02-01', 'North', 'Leaving care', '2026-03-01', '1', 'Complaint', 2, ${id}),
       (${authority}, '2', '2026-02-01', 'Fostering', null, '2026-03-01', '1', 'Complaint', 3, ${id})`,
  );
  await build();
  expect(await tree("2026-01-31")).toEqual([
    "SERVICE fostering under E10000032",
    "SERVICE north under E10000032",
    "SERVICE south under E10000032",
    "TEAM leaving-care under south",
    "TEAM north:duty under north",
    "TEAM south:duty under south",
  ]);
  expect(await named("Duty", "Leaving care", "LEAVING CARE", "Fostering")).toEqual([
    null,
    "leaving-care",
    null,
    "fostering",
  ]);
  expect(await named("North > Duty", "South > Duty", "Fostering > ", "North > Leaving care")).toEqual([
    "north:duty",
    "south:duty",
    "fostering",
    null,
  ]);
});

test("of two coded units of one name, a service before the name tells which is meant, and a parent's name alone tells nothing", async () => {
  await departments("2026-01-10", [
    ...threeLevels,
    ["T3", "Duty", "S1", "Assessment"],
    ["S3", "Assessment", "D1", "Children and Families"],
    ["T4", "Review", "S3", "Assessment"],
    ["T5", "Night", null, "Assessment"],
  ]);
  await snapshot("2026-02-28", [
    ["Family Safeguarding", "Duty"],
    ["Assessment", "Review"],
    ["Assessment", "Duty"],
  ]);
  await build();
  expect(await tree("2026-03-01")).toEqual([
    "SERVICE S1 under E10000032",
    "SERVICE S2 under E10000032",
    "SERVICE S3 under E10000032",
    "TEAM T1 under S1",
    "TEAM T2 under S2",
    "TEAM T3 under S1",
    "TEAM T4 under S3",
    "TEAM T5 under E10000032",
  ]);
  expect(await named("Duty", "Assessment", "Family Safeguarding > Duty", "Assessment > Duty", "Review", "T3")).toEqual([
    null,
    null,
    "T2",
    null,
    "T4",
    "T3",
  ]);
});

test("a team that the HR system has in two services at once is two teams, though only one has a code", async () => {
  await departments("2026-01-10", threeLevels);
  await snapshot("2026-02-28", [
    ["Family Safeguarding", "Duty"],
    ["Assessment", "Duty"],
  ]);
  await build();
  expect(await tree("2026-03-01")).toContain("TEAM T2 under S2");
  expect(await tree("2026-03-01")).toContain("TEAM assessment:duty under S1");
  expect(await named("Duty", "T2", "Family Safeguarding > Duty", "Assessment > Duty")).toEqual([
    null,
    "T2",
    "T2",
    "assessment:duty",
  ]);
});

test("services that no row of the extract is of are units, a parent that is nowhere is not, and a circle is opened", async () => {
  await departments("2026-01-10", [
    ["T1", "Assessment North", "S1", "Assessment"],
    ["T2", "Duty", "S9", null],
    ["A", "Left", "B", "Right"],
    ["B", "Right", "A", "Left"],
  ]);
  await build();
  expect(await tree("2026-01-01")).toEqual([
    "SERVICE S1 under E10000032",
    "TEAM A under E10000032",
    "TEAM B under E10000032",
    "TEAM T1 under S1",
    "TEAM T2 under E10000032",
  ]);
});

test("the order of extracts makes no difference, and cases that were there before are counted anew", async () => {
  const id = await load("2026-02-10");
  await query(
    sql`insert into cin_episodes (authority, cine_referral_id, cine_person_id, cine_referral_date, cine_referral_team, source_row, written_by)
     values (${authority}, 'R1', 'C1', '2026-01-05', 'T 1', 2, ${id})`,
  );
  expect(await build(["cin_episodes"])).toBe(false);
  await snapshot("2026-01-31", [["Assessment", "Duty"]]);
  expect(await build(["establishment"])).toBe(false);
  await departments("2026-06-10", [...threeLevels.slice(0, 4), ["T-1", "Duty", "S2", "Family Safeguarding"]]);
  expect(await build(["department"])).toBe(true);
  expect(await named("T 1")).toEqual(["T-1"]);
  expect(await build(["cin_episodes"])).toBe(false);

  const tables = ["org_unit", "org_unit_parent", "org_unit_ancestor", "org_unit_name"];
  const everything = () =>
    query(
      sql`${sql.raw(tables.map((table) => `select t::text as line from ${table} t`).join(" union all "))} order by 1`,
    );
  const before = await everything();
  await client.query(`truncate org_unit_mention, ${tables.join(", ")}`);
  await build();
  expect(await everything()).toEqual(before);
});

test("records without a team are those of the unit that is called after the part of the service which keeps them", async () => {
  const owners = ["the front door", "the fostering service"];
  await departments("2026-06-10", threeLevels);
  await build();
  expect(await named(...owners)).toEqual([null, null]);
  // A team that is called just so comes before a service that does something else too.
  const frontDoor: Team[] = [
    ["S3", "Front Door and Assessment", "D1", "Children and Families"],
    ["T3", "Integrated Front Door Team", "S3", "Front Door and Assessment"],
  ];
  // Without one that is called just so, it is the lowest unit that has them all.
  const fostering: Team[] = [
    ["S4", "Fostering and Adoption", "D1", "Children and Families"],
    ["T4", "Fostering North", "S4", "Fostering and Adoption"],
    ["T5", "Fostering South", "S4", "Fostering and Adoption"],
  ];
  await departments("2026-07-10", [...threeLevels, ...frontDoor, ...fostering]);
  expect(await build()).toBe(true);
  expect(await named(...owners)).toEqual(["T3", "S4"]);
  // Only the authority has both, so it cannot be told which of the two it is.
  await departments("2026-08-10", [...threeLevels, ["T6", "Fostering East", "S1"], ["T7", "Fostering West", "S2"]]);
  expect(await build()).toBe(true);
  expect(await named(...owners)).toEqual([null, null]);
});
