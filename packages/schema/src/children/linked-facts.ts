import { derivedFacts, facts } from "../facts/facts.ts";
import type { Query } from "../kpis/evidence.ts";
import { childLinks } from "./child-links.fact.ts";

/** The tables with rows, standing or not, under an identifier that is linked to a child: most times none, because links are few. */
export async function linkedFacts(query: Query, authority: string): Promise<ReadonlySet<string>> {
  const [any] = await query(
    `select 1 from "${childLinks.table}" where authority = $1 and superseded_by is null limit 1`,
    [authority],
  );
  if (any === undefined) return new Set();
  const parts = [...facts, ...derivedFacts].flatMap(({ table, child }) =>
    child === undefined
      ? []
      : [
          `select '${table}' as "table" where exists (select from "${table}" t join "${childLinks.table}" k on k.identifier = t."${child}"
             where t.authority = $1 and k.authority = $1 and k.superseded_by is null)`,
        ],
  );
  const rows = await query<{ table: string }>(parts.join(" union all "), [authority]);
  return new Set(rows.map(({ table }) => table));
}
