import { type Figure, inventedMessage, type Kpi } from "@children-first/schema";
import { standingTables, tablesBehind } from "@children-first/schema/engine";
import { sql } from "@children-first/schema/sql";
import type { Context } from "../context.ts";

/** From when to when a table held invented records, at the moments that loads of it ended. */
interface Held {
  readonly table: string;
  /** Null where none of its current loads is invented. */
  readonly since: Date | null;
  /** When real records took their place. Null where there are none. */
  readonly until: Date | null;
}

interface InventedFacts {
  readonly tables: ReadonlyMap<string, Held>;
  /** Counts that are older than their records, as `${id} ${version}`. */
  readonly owed: ReadonlySet<string>;
  /** What has rows, as `standingTables` reads it. */
  readonly standing: ReadonlySet<string>;
  /** The tables that a cohort reads, by the cohort's id. A scorecard asks for each of them a thousand times. */
  readonly read: Map<string, readonly string[]>;
}

/** A figure, and the moment that it is of. Default: now. */
export interface FigureMade {
  readonly of: Figure;
  readonly madeAt: Date | undefined;
}

/**
 * Whether a figure was counted from invented records: those of any table that its cohort reads. A published figure never
 * is. One statement for each version of the data.
 */
export async function isInvented(context: Context, { of, madeAt }: FigureMade): Promise<boolean> {
  if (of.counted === null || of.kpi.counted === null) return false;
  const { tables, owed, standing, read } = await context.whileDataStand("invented facts", () => inventedFacts(context));
  const { cohort } = of.kpi.counted;
  let tablesRead = read.get(cohort.id);
  if (tablesRead === undefined) read.set(cohort.id, (tablesRead = tablesBehind(cohort, standing)));
  const isStale = ({ until }: Held) =>
    owed.has(keyOf(of.kpi)) && until !== null && of.knownFrom !== null && of.knownFrom < until;
  return tablesRead.some((table) => {
    const held = tables.get(table);
    if (held === undefined || held.since === null) return false;
    if (madeAt === undefined) return held.until === null || isStale(held);
    return held.since <= madeAt && (held.until === null || madeAt < held.until);
  });
}

function keyOf({ id, version }: Pick<Kpi, "id" | "version">): string {
  return `${id} ${version}`;
}

async function inventedFacts({ count, authority }: Pick<Context, "count" | "authority">): Promise<InventedFacts> {
  const rows = await count<Held & { owed: string | null; stands: string | null }>(sql`
    select null as stands, l.target_table as "table", min(l.finished_at) filter (where i.is_invented) as since,
      min(l.finished_at) filter (where not i.is_invented) as until, null as owed
    from current_load l cross join lateral (select coalesce(starts_with(l.message, ${inventedMessage}), false) as is_invented) i
    where l.authority = ${authority} group by l.target_table
    union all
    select null, '', null, null, concat(c.kpi, ' ', c.version) from counted_kpi c where c.authority = ${authority} and c.owed_to is not null
    union all
    select s."table", '', null, null, null from (${standingTables(authority)}) s`);
  return {
    tables: new Map(
      rows.filter(({ owed, stands }) => owed === null && stands === null).map((held) => [held.table, held]),
    ),
    owed: new Set(rows.flatMap(({ owed }) => owed ?? [])),
    standing: new Set(rows.flatMap(({ stands }) => stands ?? [])),
    read: new Map(),
  };
}
