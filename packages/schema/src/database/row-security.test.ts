import { afterAll, beforeAll, expect, test } from "vitest";
import { restrictedRecords } from "../children/restricted-records.fact.ts";
import { keepPersonUnits } from "../engine/counting/organisation/keep-person-places.ts";
import { derivedFacts, facts } from "../facts.ts";
import { onServer, testDatabase } from "../testing/test-database.ts";
import { sql } from "../words/sql.ts";
import { apiGrants } from "./api-grants.ts";
import { checkApiRole } from "./api-role.ts";
import { type Database, openDatabase } from "./database.ts";
import { securingStatement } from "./fact-migration.ts";
import { inScratchSchema } from "./made-tables.ts";
import { factTable } from "./migrations/fact-table.ts";
import { factTableArguments } from "./fact-migration.ts";
import type { RowClaims } from "./row-claims.ts";

const own = await testDatabase();
const owner = await openDatabase({ databaseUrl: own.url, dataDir: "." });
const api: Database = await openDatabase({
  databaseUrl: own.url,
  apiDatabaseUrl: own.apiUrl,
  dataDir: ".",
  as: "api",
  upgrade: false,
});
afterAll(async () => {
  await api.close();
  await owner.close();
  await own.close();
});

const authority = "E10000032";
const west = { tier: "CHILD_LEVEL", units: [`${authority}:west`], door: "records", purpose: "A test" } as const;

beforeAll(async () => {
  const { query } = owner;
  await query(sql`insert into org_unit_name (authority, name, unit) values (${authority}, 'West', ${west.units[0]})`);
  await query(
    sql`insert into org_unit_ancestor (unit, ancestor, valid_from) values (${west.units[0]}, ${west.units[0]}, '-infinity'), (${west.units[0]}, ${authority}, '-infinity')`,
  );
  // C1 is in the west, C2 is not. "old" is another identifier of C1, and E9 is of another authority.
  for (const [child, ofAuthority] of [
    ["C1", authority],
    ["C2", authority],
    ["old", authority],
    ["C1", "E10000014"],
  ] as const)
    await query(
      sql`insert into person (authority, pers_person_id, pers_dob, source_row, written_by) values (${ofAuthority}, ${child}, '2015-01-01', 2, 1)`,
    );
  await query(
    sql`insert into child_links (authority, identifier, child_id, is_last, source_row, written_by) values (${authority}, 'old', 'C1', true, 2, 1)`,
  );
  await query(
    sql`insert into person_place (authority, fact, kind, person, place) values (${authority}, 'involvements', 'child', 'C1', 'West'), (${authority}, 'involvements', 'worker', 'C2', 'West')`,
  );
  await keepPersonUnits(query, authority);
  await query(
    sql`insert into tally (authority, kpi, version, month, unit, numerator, denominator, pending, exempt, overdue, known_from)
     values (${authority}, 'cla-count', 1, '2023-07-01', ${authority}, 3, 0, 0, 0, 0, now())`,
  );
});

const tables = () =>
  owner.query<{ name: string; columns: string[]; forced: boolean; conditions: string }>(sql`
    select c.relname as name, array_agg(a.attname::text) as columns, c.relrowsecurity and c.relforcerowsecurity as forced,
      (select coalesce(string_agg(p.qual, ' '), '') from pg_policies p where p.tablename = c.relname) as conditions
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' group by c.oid order by 1`);

/** Columns that name a person or a household, and what is known of people in another way. */
const ofPeople =
  /(child|person|^pers_|worker|professional|staff|household|carer|adopter|subject|auditor|moderator|^cell$)/i;

test("each table with a person in it, and each table of counts of people, forces row security", async () => {
  const found = await tables();
  const named = found.filter(({ columns }) => columns.some((each) => ofPeople.test(each)));
  expect(named.length).toBeGreaterThan(80);
  expect(named.filter(({ forced }) => !forced).map(({ name }) => name)).toEqual([]);
  const declared = [...facts, ...derivedFacts].filter(
    ({ child, worker }) => child !== undefined || worker !== undefined,
  );
  const ofName = new Map(found.map((table) => [table.name, table]));
  for (const { table } of declared) expect(ofName.get(table)!.forced, table).toBe(true);
  for (const table of ["refusal", "unread_cell", "access_log", "child_links", "open_action", "tally", "person_place"])
    expect(ofName.get(table)!.forced, table).toBe(true);
});

test("a fact's policy looks at the child whose row it is, or else at the worker", async () => {
  const conditions = new Map((await tables()).map((table) => [table.name, table.conditions]));
  // Whose records are restricted is nobody's to read. It decides what others may.
  expect(conditions.get("restricted_records")).not.toContain("people_in_part");
  for (const { table, child, worker } of [...facts, ...derivedFacts].filter((fact) => fact !== restrictedRecords)) {
    const column = child ?? (conditions.get(table)!.includes("people_in_part") ? worker : undefined);
    if (column === undefined) continue;
    const kind = child === undefined ? "worker" : "child";
    const looksUp = `${column}"?\\) IN \\( SELECT p\\.authority,\\s+p\\.person\\s+FROM people_in_part\\('${kind}'`;
    expect(conditions.get(table), table).toMatch(new RegExp(looksUp));
  }
});

test("a table that is added is secured by the migration that is written for it, for every fact there is", async () => {
  const open: string[] = [];
  await inScratchSchema(owner, async (client) => {
    for (const fact of [...facts, ...derivedFacts]) {
      const { table, key, columns } = factTableArguments(fact);
      await client.query(factTable(table, key, columns.join(", ")));
      await client.query(`set local search_path to scratch, public; ${securingStatement(fact)}`);
    }
    const { rows } = await client.query<{ name: string }>(
      "select relname as name from pg_class where relnamespace = 'scratch'::regnamespace and relkind = 'r' and not (relrowsecurity and relforcerowsecurity)",
    );
    open.push(...rows.map(({ name }) => name));
  });
  expect(open).toEqual([]);
});

test("no view reads a secured table as the owner, except for the owner", async () => {
  const views = await owner.query<{ name: string }>(sql`
    select distinct v.relname as name from pg_class v
    join pg_rewrite r on r.ev_class = v.oid join pg_depend d on d.objid = r.oid
    join pg_class t on t.oid = d.refobjid and t.relrowsecurity
    where v.relkind in ('v', 'm') and v.relnamespace = 'public'::regnamespace
      and not coalesce(v.reloptions::text[] @> array['security_invoker=true'], false)`);
  expect(views).toEqual([]);
});

test("what runs as the owner looks for names in no place that somebody else may write to", async () => {
  const functions = await owner.query<{ name: string; settings: string[] }>(
    sql`select proname as name, proconfig as settings from pg_proc where prosecdef and pronamespace = 'public'::regnamespace order by 1`,
  );
  expect(functions.map(({ name }) => name)).toEqual([
    "break_the_glass",
    "broken_glass",
    "entries_about",
    "hash_of_person",
    "loads_under_way",
    "people_in_part",
    "places_in_part",
    "raise_data_version_of_load",
    "record_access",
    "restricted_children",
    "review_break_glass",
    "units_in_part",
  ]);
  for (const { name, settings } of functions) expect(settings, name).toEqual(["search_path=public, pg_temp"]);
});

test("the API's role has the rights of its list and no others", async () => {
  const rights = await api.query<{ right: string }>(sql`
    select lower(p.privilege) || ' ' || c.relname as "right" from pg_class c
    cross join unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) p (privilege)
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v', 'm', 'p') and has_table_privilege(c.oid, p.privilege)`);
  const given = apiGrants.map(({ relation, privilege }) => `${privilege} ${relation}`);
  expect(rights.map(({ right }) => right).toSorted()).toEqual(given.toSorted());
});

test.each([
  ["become the owner", "set role children_first_template_owner"],
  ["see rows without claims by turning row security off", "set row_security = off; select from person"],
  ["take its policies away", "drop policy seen_by_claims on person"],
  ["turn row security off for a table", "alter table person disable row level security"],
  ["read passwords", "select from pg_authid"],
  [
    "write a fact",
    `insert into person (authority, pers_person_id, source_row, written_by) values ('${authority}', 'C3', 2, 1)`,
  ],
  ["change a fact", "update person set pers_dob = null"],
  ["delete a fact", "delete from person"],
  ["read the key of the access log", "select from access_log_key"],
  ["find somebody in the access log", "select hash_of_person('C1')"],
  ["say that glass was broken", "insert into break_glass (viewer_id) values ('x')"],
  ["write to the access log by hand", "insert into access_log select"],
  ["delete from the access log", "delete from access_log"],
  ["empty the access log", "truncate access_log"],
  ["move the end of the access log", "update access_log_head set sequence = 0"],
  [
    "say who is in which part",
    "insert into person_place (authority, fact, kind, person, place) values ('', '', 'child', '', '')",
  ],
  ["change a stored figure", "update tally set numerator = 0"],
  ["change a decision", "update target_decision set value = 0"],
  ["issue a key", "insert into api_key (id) values ('x')"],
  ["say that the data changed", "select raise_data_version()"],
  ["make a table", "create table own (id integer)"],
  [
    "make a function that shadows another",
    "create function public.sees_records() returns boolean language sql return true",
  ],
  ["make a role", "create role another"],
  ["read a file of the server", "select pg_read_file('postgresql.conf')"],
])("the API's role cannot %s", async (_, statement) => {
  const [{ owner: name }] = (await owner.query<{ owner: string }>(sql`select current_user as owner`)) as [
    { owner: string },
  ];
  await expect(onServer(own.apiUrl, statement.replace("children_first_template_owner", `"${name}"`))).rejects.toThrow(
    /permission denied|must be owner|would be affected by row-level security/,
  );
});

test("a role that row security would not bind is refused as the API's", async () => {
  await checkApiRole(own.apiUrl);
  await expect(checkApiRole(own.url)).rejects.toThrow(
    /^The user of API_DATABASE_URL, .* owns tables.*Row security would not bind it/,
  );
});

test("for the API, the owner brings the database up to date and leaves, and the API's role stays", async () => {
  const addresses = { databaseUrl: own.url, apiDatabaseUrl: own.apiUrl, dataDir: ".", as: "api" } as const;
  const opened = await openDatabase(addresses);
  const who = await opened.query<{ name: string }>(sql`select current_user as name`);
  await opened.close();
  expect(who).toEqual([{ name: decodeURIComponent(new URL(own.apiUrl).username) }]);
  const missing = new URL(own.apiUrl);
  missing.username = "nobody_here";
  await expect(openDatabase({ ...addresses, apiDatabaseUrl: missing.href })).rejects.toThrow(
    /nobody_here, does not exist. Make it: create role/,
  );
});

const people = async (claims: RowClaims | null): Promise<string[]> => {
  const { query } = claims === null ? api : api.claiming(claims);
  const rows = await query<{ who: string }>(
    sql`select authority || ' ' || pers_person_id as who from person order by 1`,
  );
  return rows.map(({ who }) => who.replace(`${authority} `, ""));
};
const tallies = async (claims: RowClaims | null): Promise<number> => {
  const { query } = claims === null ? api : api.claiming(claims);
  return (await query(sql`select from tally`)).length;
};

test("without claims there are no people and no counts", async () => {
  expect([await people(null), await tallies(null)]).toEqual([[], 0]);
});

test("to count, whoever sees exact figures sees every row of the authority", async () => {
  const count = { units: west.units, door: "counts" } as const;
  expect(await people({ ...count, tier: "AGGREGATE" })).toEqual(["C1", "C2", "old"]);
  expect(await people({ ...count, tier: "CHILD_LEVEL" })).toEqual(["C1", "C2", "old"]);
  expect(await people({ ...count, tier: "CONTROLLED" })).toEqual([]);
});

test("as records, the part's people are seen under all their identifiers, and others are not", async () => {
  expect(await people(west)).toEqual(["C1", "old"]);
  expect(await people({ ...west, units: [authority] })).toEqual(["C1", "C2", "old"]);
  expect(await people({ ...west, units: [] })).toEqual([]);
  expect(await people({ ...west, units: [`${authority}:east`] })).toEqual([]);
});

test("as records, nobody is seen without the tier and a purpose", async () => {
  const { purpose: _, ...without } = { ...west, units: [authority] };
  expect(await people(without)).toEqual([]);
  expect(await people({ ...without, purpose: "  " })).toEqual([]);
  expect(await people({ ...west, units: [authority], tier: "AGGREGATE" })).toEqual([]);
  expect(await people({ ...west, units: [authority], tier: "CONTROLLED" })).toEqual([]);
  expect(await people({ ...west, units: [authority], tier: "child_level" })).toEqual([]);
});

test("as figures, there are counts and no people, and for the tier CONTROLLED neither", async () => {
  const figures = { units: [authority], door: "figures" } as const;
  expect([await people({ ...figures, tier: "AGGREGATE" }), await tallies({ ...figures, tier: "AGGREGATE" })]).toEqual([
    [],
    1,
  ]);
  expect([
    await people({ ...figures, tier: "CHILD_LEVEL" }),
    await tallies({ ...figures, tier: "CHILD_LEVEL" }),
  ]).toEqual([[], 1]);
  expect([await people({ ...figures, tier: "CONTROLLED" }), await tallies({ ...figures, tier: "CONTROLLED" })]).toEqual(
    [[], 0],
  );
});

test("claims end with their statement or transaction, also where it fails, and leave the connection as it was", async () => {
  const whole = { ...west, units: [authority] };
  const { query, transaction } = api.claiming(whole);
  const after = async () => [
    await people(null),
    (
      await api.query<{ claims: string }>(
        sql`select coalesce(current_setting('children_first.claims', true), '') as claims`,
      )
    )[0]!.claims,
  ];
  // One connection after the other is taken, so that each has had claims.
  for (let round = 0; round < 3; round += 1) {
    await Promise.all(Array.from({ length: 12 }, () => query(sql`select from person`)));
    await expect(query(sql`select 1 / 0`)).rejects.toThrow("division by zero");
    await expect(query(sql`select from nothing`)).rejects.toThrow("does not exist");
    await expect(query(sql`select ${"a"}::integer`)).rejects.toThrow("invalid input syntax");
    await expect(
      transaction(async (inside) => {
        expect(await inside(sql`select from person`)).toHaveLength(3);
        await inside(sql`select 1 / 0`);
      }),
    ).rejects.toThrow("division by zero");
    await expect(
      transaction(async (inside) => {
        await inside(sql`select from person`);
        throw new Error("given up");
      }),
    ).rejects.toThrow("given up");
    expect(await Promise.all(Array.from({ length: 12 }, after))).toEqual(Array.from({ length: 12 }, () => [[], ""]));
  }
});

test("a statement with claims returns its rows, its types and its values as one without does", async () => {
  const { query } = api.claiming(west);
  const statement = sql`select ${"2023-07-31"}::date as day, ${1.5}::numeric as number, ${["a", "b"]}::text[] as words`;
  expect(await query(statement)).toEqual(await api.query(statement));
  expect(await query(sql`select 1 as one where false`)).toEqual([]);
});
