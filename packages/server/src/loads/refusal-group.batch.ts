import type { Query } from "@children-first/schema";
import { sql } from "@children-first/schema/sql";
import DataLoader from "dataloader";
import type { RefusalGroupType } from "./load.type.ts";

/** The refusals of loads by rule and column, largest group first. Keys are ids of loads. One statement for many loads. */
export function refusalGroupsBatch(query: Query): DataLoader<number, RefusalGroupType[]> {
  return new DataLoader(async (loads) => {
    const rows = await query<RefusalGroupType & { load: number }>(
      sql`select g.load_id as load, g.code, g.column_name as column, r.cell, g.rows, g.first_row as "firstRow", r.message
       from (select load_id, code, column_name, count(distinct row)::int as rows, min(row) as first_row, min(id) as first
             from refusal where load_id = any (${loads}) group by load_id, code, column_name) g
       join refusal r on r.id = g.first
       order by g.load_id, g.rows desc, g.first`,
    );
    const byLoad = Map.groupBy(rows, (row) => row.load);
    return loads.map((load) => byLoad.get(load) ?? []);
  });
}
