import type { Query } from "@children-first/schema";
import { owedRows } from "@children-first/schema/engine";
import DataLoader from "dataloader";
import type { OwedRowsType } from "./load.type.ts";

/** The rows that loads owe, since another table has changed. Keys are ids of loads. One statement for many loads. */
export function owedRowsBatch(query: Query, authority: string): DataLoader<number, OwedRowsType[]> {
  return new DataLoader(async (loads) => {
    const byLoad = Map.groupBy(await owedRows(query, authority, loads), ({ load }) => load);
    return loads.map((load) => byLoad.get(load) ?? []);
  });
}
