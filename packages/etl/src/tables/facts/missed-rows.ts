import { kpisMadeOf, standingTables } from "@children-first/schema/engine";
import { facts, loaderIdOf } from "@children-first/schema/facts";
import { sql } from "@children-first/schema/sql";
import type { Client } from "pg";
import type { Finding } from "../finding.ts";
import type { FactPlan } from "./fact-plan.ts";
import { sameKey } from "./fact-sql.ts";

/** The most KPIs that a finding names. */
const mostNamed = 20;

/**
 * The finding about refused rows that nothing stands for, and the KPIs that are counted without them. A row whose
 * earlier version stands is not missed, nor is one that repeats another word for word.
 *
 * Called when the other rows are published.
 */
export async function missedRows(client: Client, { fact, authority }: FactPlan): Promise<Finding[]> {
  const refused = sql`s.words is not null and s.words[2] <> 'duplicate-row'`;
  const any = await client.query(sql`select from staged s where ${refused} limit 1`);
  if (any.rowCount === 0) return [];
  const { rows: found } = await client.query<{ rows: number; firstRow: number }>(sql`
    select count(*)::integer as rows, coalesce(min(s.row), 0) as "firstRow" from staged s
    where ${refused} and (s.unread is not null or not exists (
      select from ${sql.identifier(fact.table)} t where t.authority = ${authority} and t.superseded_by is null and ${sameKey(fact, "t", "s")}))`);
  const { rows = 0, firstRow = 0 } = found[0] ?? {};
  if (rows === 0) return [];
  const brought = facts.find(({ table }) => table === fact.table);
  if (brought === undefined) return [];
  const standing = await client.query<{ table: string }>(standingTables(authority));
  const tables = new Set(standing.rows.map(({ table }) => table));
  const kpis = kpisMadeOf({ loader: loaderIdOf(brought), series: [] }, tables).map(({ id }) => id);
  if (kpis.length === 0) return [];
  const more = kpis.length > mostNamed ? ` and ${kpis.length - mostNamed} more` : "";
  const [are, them] = rows === 1 ? ["is", "it"] : ["are", "them"];
  const message = `${rows === 1 ? "The row" : "The rows"} ${are} refused, and no earlier version stands for ${them}. These KPIs are counted without ${them}: ${kpis.slice(0, mostNamed).join(", ")}${more}. Correct what was refused, and load the file again.`;
  return [{ check: "refused-not-counted", severity: "WARNING", rows, firstRow, message }];
}
