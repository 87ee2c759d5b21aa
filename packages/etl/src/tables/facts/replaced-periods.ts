import { sql } from "@children-first/schema/sql";
import type { Client } from "pg";
import type { NamedPeriods, Withdrawal } from "../table-kind.ts";
import type { FactPlan } from "./fact-plan.ts";

/** The periods of the staged rows, if the file replaces every period that it names. Otherwise null. */
export async function replacedPeriods(client: Client, { disposition }: FactPlan): Promise<NamedPeriods | null> {
  if (typeof disposition !== "object") return null;
  const column = disposition.replacePeriod;
  const cell = sql.identifier(column);
  const { rows } = await client.query<{ period: string }>(
    sql`select distinct ${cell}::text as period from staged where words is null and ${cell} is not null`,
  );
  return { column, periods: rows.map(({ period }) => period) };
}

/**
 * The current rows in the periods of the file's other tables, if the file has none for this fact. Null if the fact has
 * no such rows, or if its files do not replace periods.
 */
export async function withdrawalOfPeriods(
  client: Client,
  { fact, authority, disposition }: FactPlan,
  periods: ReadonlyMap<string, readonly string[]>,
): Promise<Withdrawal | null> {
  if (typeof disposition !== "object") return null;
  const column = disposition.replacePeriod;
  const named = periods.get(column) ?? [];
  const table = sql.identifier(fact.table);
  const current = sql`t.authority = ${authority} and t.superseded_by is null and t.${sql.identifier(column)}::text = any (${named}::text[])`;
  const found = await client.query(sql`select from ${table} t where ${current} limit 1`);
  if (found.rowCount === 0) return null;
  return {
    periods: named.length,
    async withdraw(load) {
      const closed = await client.query(sql`update ${table} t set superseded_by = ${load} where ${current}`);
      return closed.rowCount ?? 0;
    },
  };
}
