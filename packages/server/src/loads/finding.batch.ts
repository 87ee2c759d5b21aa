import { type EntityManager, FindingEntity } from "@children-first/schema/records";
import DataLoader from "dataloader";
import type { FindingType } from "./load.type.ts";

/** The findings of loads, errors first. Keys are ids of loads. One statement for many loads. */
export function findingsBatch(em: EntityManager): DataLoader<number, FindingType[]> {
  return new DataLoader(async (loads) => {
    const rows = await em
      .qb(FindingEntity)
      .select("*")
      .where({ load: { $in: loads } })
      .orderBy({ load: "asc", severity: "asc", id: "asc" })
      .execute();
    const byLoad = Map.groupBy(rows, (row) => row.load);
    return loads.map((load) => byLoad.get(load) ?? []);
  });
}
