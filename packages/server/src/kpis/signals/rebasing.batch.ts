import type { Query, Rebasing } from "@children-first/schema";
import { readRebasings } from "@children-first/schema/engine";
import DataLoader from "dataloader";

/** The rebasings that an authority decided, by KPI id. Keys are ONS codes. One statement a request. */
export function rebasingsBatch(query: Query): DataLoader<string, ReadonlyMap<string, readonly Rebasing[]>> {
  return new DataLoader((authorities) => Promise.all(authorities.map((authority) => readRebasings(query, authority))));
}
