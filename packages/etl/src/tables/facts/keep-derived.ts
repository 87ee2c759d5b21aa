import { factOf } from "@children-first/schema/facts";
import { sql, type SqlText } from "@children-first/schema/sql";
import type { Client } from "pg";
import type { DerivedLoad } from "./derivation.ts";
import { columnList, sameKey } from "./fact-sql.ts";

/**
 * Brings a derived table up to date with the relation `rowsNow`, which has the fact's columns and `source_row`. Equal
 * rows stay, the others are closed or added. `lookedAt` is a SQL condition that limits the rows `t` of the table to
 * compare.
 */
export async function keepDerived(
  client: Client,
  { authority, load }: DerivedLoad,
  name: string,
  rowsNow: SqlText,
  lookedAt: SqlText = "true",
): Promise<void> {
  const fact = factOf(name);
  const [table, rows] = [sql.identifier(name), sql.raw(rowsNow)];
  const current = sql`t.authority = ${authority} and t.superseded_by is null`;
  await client.query(sql`
    update ${table} t set superseded_by = ${load}
    where ${current} and ${sql.raw(lookedAt)} and not exists (
      select from ${rows} s where ${sameKey(fact, "s", "t")} and row(${columnList(fact, "s")}) is not distinct from row(${columnList(fact, "t")}))`);
  await client.query(sql`
    insert into ${table} (authority, ${columnList(fact)}, source_row, written_by)
    select ${authority}, ${columnList(fact, "s")}, s.source_row, ${load} from ${rows} s
    where not exists (select from ${table} t where ${current} and ${sameKey(fact, "s", "t")})`);
}
