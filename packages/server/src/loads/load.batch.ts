import { type EntityManager, LoadEntity } from "@children-first/schema/records";
import DataLoader from "dataloader";
import { type LoadType, loadType } from "./load.type.ts";

/** Loads by id. A missing load is an error, because the ids that facts carry always have one. */
export function loadBatch(em: EntityManager): DataLoader<number, LoadType> {
  return new DataLoader(async (ids) => {
    const rows = await em
      .qb(LoadEntity)
      .select("*")
      .where({ id: { $in: ids } })
      .execute();
    const byId = new Map(rows.map((row) => [row.id, loadType(row)]));
    return ids.map((id) => byId.get(id) ?? new Error(`load ${id} is missing`));
  });
}
