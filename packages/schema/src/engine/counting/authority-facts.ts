import { childLinks } from "../../children/child-links.fact.ts";
import { derivedFacts, facts } from "../../facts.ts";
import type { Query } from "../../words/query.ts";
import { sql } from "../../words/sql.ts";

/** An authority, and the facts in which its children have rows under more than one identifier. */
export interface AuthorityFacts {
  /** ONS code. */
  readonly authority: string;
  /** The tables with a row, current or not, under an identifier that is linked to a child. Usually empty, because links are few. */
  readonly linked: ReadonlySet<string>;
}

/** Reads which facts of an authority have rows under an identifier that is linked to a child. */
export async function authorityFacts(query: Query, authority: string): Promise<AuthorityFacts> {
  const own = sql.value(authority);
  const links = sql`${sql.identifier(childLinks.table)} where authority = ${own} and superseded_by is null`;
  const [any] = await query<{ linked: boolean }>(sql`select exists (select from ${links}) as linked`);
  if (!any!.linked) return { authority, linked: new Set() };
  // The identifiers are looked up in the scan, and not joined: the rows of a large table would be looked up one by one.
  const parts = [...facts, ...derivedFacts].flatMap(({ table, child }) =>
    child === undefined
      ? []
      : [
          sql`select ${table} as "table" where exists (
            select from ${sql.identifier(table)} t where t.authority = ${own} and (t.${sql.identifier(child)} in (select identifier from ${links})) is true)`,
        ],
  );
  const rows = await query<{ table: string }>(sql.join(parts, " union all "));
  return { authority, linked: new Set(rows.map(({ table }) => table)) };
}
