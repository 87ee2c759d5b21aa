import type { Query } from "@children-first/schema";
import { columnsOf, type EntityManager, LoadEntity, type LoadRow } from "@children-first/schema/records";
import { sql, type Sql } from "@children-first/schema/sql";
import DataLoader from "dataloader";
import { type LoadType, loadType } from "./load.type.ts";

/** A table of facts and a moment; without `asAt`, now. */
export interface StandingFact {
  readonly table: string;
  readonly asAt?: Date | undefined;
}

interface StandingLoad extends LoadRow {
  readonly key: string;
}

/**
 * The loads whose rows of a fact were current at a moment, newest first.
 *
 * The load with the newest data is among them even without a current row, because the last known day comes from it. One
 * statement for all facts of a request.
 */
export function standingLoadsBatch(
  query: Query,
  em: EntityManager,
  authority: string,
): DataLoader<StandingFact, LoadType[], string> {
  return new DataLoader(
    async (keys) => {
      const rows = await query<StandingLoad>(standingSql(keys, columnsOf(em, LoadEntity, "l"), authority));
      const byKey = Map.groupBy(rows, ({ key }) => key);
      return keys.map((key) => (byKey.get(keyOf(key)) ?? []).map(loadType));
    },
    { cacheKeyFn: keyOf },
  );
}

function keyOf({ table, asAt }: StandingFact): string {
  return `${table} ${asAt?.toISOString() ?? "now"}`;
}

/**
 * SQL for the loads of each key. `superseded_by` is the row's own load if that was undone; `restored_after` is the undone
 * load after which a row came back.
 */
function standingSql(keys: readonly StandingFact[], columns: Sql, code: string): Sql {
  const authority = sql.value(code);
  const tables = keys.map(({ table }) => table);
  const moments = keys.map(({ asAt }) => asAt ?? "infinity");
  const written = [...new Set(tables)].map(
    (table) =>
      sql`select distinct ${table} as fact, written_by, superseded_by, restored_after from ${sql.identifier(table)} where authority = ${authority}`,
  );
  return sql`
    with asked as (
      select * from unnest(${keys.map(keyOf)}::text[], ${tables}::text[], ${moments}::timestamptz[]) a (key, fact, at)
    ), written as (${sql.join(written, " union all ")}
    ), standing as (
      select a.key, w.written_by as load from asked a join written w on w.fact = a.fact
      join load l on l.id = w.written_by left join load e on e.id = w.superseded_by left join load r on r.id = w.restored_after
      where coalesce(r.undone_at, l.finished_at) <= a.at
        and (w.superseded_by is null or case when w.superseded_by = w.written_by then e.undone_at else e.finished_at end > a.at)
      union
      (select distinct on (a.key) a.key, l.id from asked a join load l on l.target_table = a.fact and l.authority = ${authority}
         and l.finished_at <= a.at and l.status in ('LOADED', 'LOADED_WITH_REFUSALS', 'UNDONE') and (l.undone_at is null or l.undone_at > a.at)
       order by a.key, l.as_at desc, l.id desc)
    )
    select s.key, ${columns} from standing s join load l on l.id = s.load order by l.id desc`;
}
