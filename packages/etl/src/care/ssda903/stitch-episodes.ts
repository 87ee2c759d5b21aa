import { sql, type Sql } from "@children-first/schema/sql";
import type { Client } from "pg";
import type { Derivation } from "../../tables/facts/derivation.ts";
import { rowsInWords } from "../../tables/facts/rows-in-words.ts";
import { keepDerived } from "../../tables/facts/keep-derived.ts";
import { repairRows, repairSql } from "./repair-sql.ts";
import { continuousRows, endedSql, joinedSql, setAsideSql, stitchedSql, versionSql } from "./stitch-sql.ts";

/**
 * Makes one continuous history of each child's care from the returns of all years, as rows of `continuous_episodes` and
 * `episode_repairs`. The history depends on the current episodes, not on the order of loading. Only a difference makes
 * a new version. See README.md for the rules.
 */
export const episodeStitching: Derivation = {
  from: "ssda903_episodes",
  into: ["continuous_episodes", "episode_repairs"],
  async derive(client, change) {
    const authority = sql.value(change.authority);
    await temporary(client, "touched", touchedSql(authority, change.load), "child, child_no");
    await temporary(
      client,
      "version_year",
      sql`select distinct return_year from ssda903_episodes where authority = ${authority} and superseded_by is null`,
      "return_year",
    );
    await temporary(client, "version", versionSql(authority), "child_no, started, age");
    await temporary(client, "ended", endedSql, "child_no, started");
    await temporary(client, "set_aside", setAsideSql, "child_no, started");
    await temporary(client, "joined", joinedSql, "child_no, started");
    await temporary(client, "repaired", repairSql, "child_no, started");
    await temporary(client, "stitched", stitchedSql, "child_no, id");
    await keepDerived(client, change, "continuous_episodes", continuousRows, amongTouched);
    await keepDerived(client, change, "episode_repairs", repairRows, amongTouched);
    return [...(await refusedNotes(client, authority)), ...(await repairNotes(client, change.load))];
  },
};

const amongTouched = "t.child_id in (select child from touched)";

/**
 * The children whose history may have changed: those with an episode that the load wrote or closed. If a year's return
 * was added or removed, these are all children, because a child's absence from it matters too.
 */
function touchedSql(authority: Sql, load: number): Sql {
  const own = sql`ssda903_episodes where authority = ${authority}`;
  const before = sql`select return_year from ${own} and written_by <> ${load} and (superseded_by is null or superseded_by = ${load})`;
  const now = sql`select return_year from ${own} and superseded_by is null`;
  return sql`
    with came_or_went as ((${before} except ${now}) union all (${now} except ${before}))
    select child, row_number() over ()::integer as child_no from (
      select distinct "CHILD" as child from ${own}
        and (written_by = ${load} or superseded_by = ${load} or (superseded_by is null and exists (select from came_or_went)))
    ) c`;
}

/**
 * Makes a temporary table with statistics of the columns `compared`. Another load of the transaction may have made it
 * before.
 */
async function temporary(client: Client, name: string, select: Sql, compared: string): Promise<void> {
  const table = sql.identifier(name);
  await client.query(sql`drop table if exists pg_temp.${table}`);
  await client.query(sql`create temp table ${table} on commit drop as ${select}`.literal());
  await client.query(sql`analyze ${table} (${sql.raw(compared)})`);
}

/** The note about refused rows, whose episodes count as missing from their return. */
async function refusedNotes(client: Client, authority: Sql): Promise<string[]> {
  const { rows } = await client.query<{ count: number; first: number }>(sql`
    select count(*)::integer as count, min(s.row) as first from staged s
    where s.words is not null and not exists (select from ssda903_episodes e
      where e.authority = ${authority} and e.superseded_by is null and e.return_year = s.return_year and e."CHILD" = s."CHILD" and e."DECOM" = s."DECOM")`);
  const { count = 0, first = 0 } = rows[0] ?? {};
  if (count === 0) return [];
  return [
    `The continuous history goes by the return without the ${rowsInWords(count)} refused (the first is row ${first}): an episode that an earlier return has may end early there until they are put right.`,
  ];
}

/** The note with the number of this load's repairs by rule. */
async function repairNotes(client: Client, load: number): Promise<string[]> {
  const { rows } = await client.query<{ rule: string; count: number }>(
    sql`select rule, count(*)::integer as count from episode_repairs where written_by = ${load} group by rule order by count desc, rule`,
  );
  if (rows.length === 0) return [];
  const total = rows.reduce((sum, { count }) => sum + count, 0);
  const rules = rows.map(({ rule, count }) => `${rule} ${count.toLocaleString("en-GB")}`).join(", ");
  return [
    `${total.toLocaleString("en-GB")} ${total === 1 ? "repair" : "repairs"} of the continuous episodes: ${rules}. "etl repairs ${load}" lists every one.`,
  ];
}
