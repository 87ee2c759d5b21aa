import { derivedFacts, facts } from "../../facts.ts";
import type { Query } from "../../words/query.ts";
import { childLinks } from "../../children/child-links.fact.ts";

/** The tables with rows, standing or not, under an identifier that is linked to a child: most times none, because links are few. */
export async function linkedFacts(query: Query, authority: string): Promise<ReadonlySet<string>> {
  const links = await query<{ identifier: string }>(
    `select distinct identifier from "${childLinks.table}" where authority = $1 and superseded_by is null`,
    [authority],
  );
  if (links.length === 0) return new Set();
  // The identifiers are written out, and not joined: the rows of a large table would be looked up one by one.
  const parts = [...facts, ...derivedFacts].flatMap(({ table, child }) =>
    child === undefined
      ? []
      : [
          `select '${table}' as "table" where exists (select from "${table}" t where t.authority = $1 and t."${child}" = any ($2::text[]))`,
        ],
  );
  const rows = await query<{ table: string }>(parts.join(" union all "), [
    authority,
    links.map(({ identifier }) => identifier),
  ]);
  return new Set(rows.map(({ table }) => table));
}
