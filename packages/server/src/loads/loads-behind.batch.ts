import type { Query } from "@children-first/schema";
import { keyOfRows, loadsBehind, type RowsBehind } from "@children-first/schema/engine";
import { columnsOf, type EntityManager, LoadEntity, type LoadRow } from "@children-first/schema/records";
import DataLoader from "dataloader";
import { type LoadType, loadType } from "./load.type.ts";

/** The loads that wrote the rows behind figures, newest first. One statement for all figures of a request. */
export function loadsBehindBatch(
  query: Query,
  em: EntityManager,
  authority: string,
): DataLoader<RowsBehind, LoadType[], string> {
  return new DataLoader(
    async (asked) => {
      const rows = await query<LoadRow & { readonly key: string }>(
        loadsBehind(asked, authority, columnsOf(em, LoadEntity, "l")),
      );
      const byKey = Map.groupBy(rows, ({ key }) => key);
      return asked.map((each) => (byKey.get(keyOfRows(each)) ?? []).map(loadType));
    },
    { cacheKeyFn: keyOfRows },
  );
}
