import type { OwnTarget, Query } from "@children-first/schema";
import { readTargets } from "@children-first/schema/engine";
import DataLoader from "dataloader";

/** The targets that an authority set, by KPI id. Keys are ONS codes. One statement a request. */
export function targetsBatch(query: Query): DataLoader<string, ReadonlyMap<string, readonly OwnTarget[]>> {
  return new DataLoader((authorities) => Promise.all(authorities.map((authority) => readTargets(query, authority))));
}
