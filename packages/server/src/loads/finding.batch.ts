import type { Query } from "@children-first/schema";
import DataLoader from "dataloader";
import type { FindingType } from "./load.type.ts";

/** The findings of loads, errors first. Keys are ids of loads. One statement for many loads. */
export function findingsBatch(query: Query): DataLoader<number, FindingType[]> {
  return new DataLoader(async (loads) => {
    const rows = await query<FindingType & { load: number }>(
      `select load_id as load, check_id as check, severity, rows, first_row as "firstRow", message from finding
       where load_id = any ($1) order by load_id, severity, id`,
      [loads],
    );
    const byLoad = Map.groupBy(rows, (row) => row.load);
    return loads.map((load) => byLoad.get(load) ?? []);
  });
}
