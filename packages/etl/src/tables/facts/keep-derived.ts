import { factOf } from "@children-first/schema/facts";
import type { Client } from "pg";
import type { DerivedLoad } from "./derivation.ts";
import { columnList, literal, quoted, sameKey } from "./fact-sql.ts";

/**
 * Brings a derived table up to date with the relation `rows`, which has the fact's columns and `source_row`: what is the
 * same stays, the rest is closed or added. `among` is SQL that is true of the rows `t` of the table that are looked at.
 */
export async function keepDerived(
  client: Client,
  { authority, load }: DerivedLoad,
  table: string,
  rows: string,
  among = "true",
): Promise<void> {
  const fact = factOf(table);
  const current = `t.authority = ${literal(authority)} and t.superseded_by is null`;
  await client.query(`
    update ${quoted(table)} t set superseded_by = ${load}
    where ${current} and ${among} and not exists (
      select from ${rows} s where ${sameKey(fact, "s", "t")} and row(${columnList(fact, "s")}) is not distinct from row(${columnList(fact, "t")}))`);
  await client.query(`
    insert into ${quoted(table)} (authority, ${columnList(fact)}, source_row, written_by)
    select ${literal(authority)}, ${columnList(fact, "s")}, s.source_row, ${load} from ${rows} s
    where not exists (select from ${quoted(table)} t where ${current} and ${sameKey(fact, "s", "t")})`);
}
