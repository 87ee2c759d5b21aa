import type { Query } from "../../words/query.ts";
import type { Rebasing } from "../../words/rebasing.ts";
import { sql } from "../../words/sql.ts";

/** Reads every rebasing that an authority ever decided, by KPI id, the earliest day first. */
export async function readRebasings(
  query: Query,
  authority: string,
): Promise<ReadonlyMap<string, readonly Rebasing[]>> {
  const rows = await query<Rebasing>(
    sql`select r.kpi, r.effective_from::text as "from", r.set_by as "setBy", r.reason, r.known_from as "knownFrom", r.known_until as "knownUntil"
     from own_rebasing r where r.authority = ${authority} order by r.effective_from, r.known_from`,
  );
  return Map.groupBy(rows, ({ kpi }) => kpi);
}
