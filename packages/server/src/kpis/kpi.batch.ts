import {
  type ComparatorsByModel,
  type Evidence,
  type Kpi,
  kpiOf,
  type Query,
  readEvidence,
} from "@children-first/schema";
import DataLoader from "dataloader";

/** What a figure needs to be worked out: a KPI, and the area it is asked for. */
export interface EvidenceKey {
  readonly kpi: Kpi;
  readonly area: string;
}

/** What is published about KPIs for areas and for those they are compared with: one statement for a whole scorecard. */
export function evidenceBatch(
  query: Query,
  comparators: DataLoader<string, ComparatorsByModel>,
): DataLoader<EvidenceKey, Evidence, string> {
  return new DataLoader(
    async (keys) => {
      const areas = [...new Set(keys.map((key) => key.area))];
      const models = await comparators.loadMany(areas);
      const compared = models
        .flatMap((model) => (model instanceof Error ? [] : [...model.values()]))
        .flatMap(({ england, region, neighbours }) => [
          england.code,
          region?.code ?? england.code,
          ...neighbours.flat(),
        ]);
      const evidence = await readEvidence(
        query,
        [...new Set(keys.map((key) => key.kpi))],
        [...new Set([...areas, ...compared])],
      );
      return keys.map((key) => evidence.get(key.kpi.id) ?? []);
    },
    { cacheKeyFn: ({ kpi, area }) => `${kpi.id} ${area}` },
  );
}

/** What is published about KPIs for every area of England, by KPI id. */
export function rankingBatch(query: Query): DataLoader<string, Evidence> {
  return new DataLoader(async (ids) => {
    const evidence = await readEvidence(
      query,
      ids.map((id) => kpiOf(id)).filter((kpi) => kpi !== undefined),
    );
    return ids.map((id) => evidence.get(id) ?? []);
  });
}
