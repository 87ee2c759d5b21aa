import type { OwnTarget, Query } from "@children-first/schema";
import { readTargets } from "@children-first/schema/engine";
import DataLoader from "dataloader";

/** What an authority (by ONS code) set as targets, by KPI id: one statement a request, whatever is asked for. */
export function targetsBatch(query: Query): DataLoader<string, ReadonlyMap<string, readonly OwnTarget[]>> {
  return new DataLoader((authorities) => Promise.all(authorities.map((authority) => readTargets(query, authority))));
}
