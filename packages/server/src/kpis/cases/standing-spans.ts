import type { Day } from "@children-first/schema";
import { sql } from "@children-first/schema/sql";
import type { Context } from "../../context.ts";

/** The first month and the last day that a KPI is currently counted for. */
export interface StandingSpan {
  readonly fromMonth: Day;
  readonly knownDay: Day;
}

/** The current spans of all counted KPIs. Keys are "id version". One statement a request. */
export function standingSpans({ authority, query, once }: Context): Promise<ReadonlyMap<string, StandingSpan>> {
  return once("standing spans", async () => {
    const rows = await query<StandingSpan & { key: string }>(
      sql`select kpi || ' ' || version as key, from_month as "fromMonth", known_day as "knownDay"
       from tally_span where authority = ${authority} and known_until is null`,
    );
    return new Map(rows.map(({ key, ...span }) => [key, span]));
  });
}
