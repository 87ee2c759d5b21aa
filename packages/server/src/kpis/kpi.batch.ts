import {
  comparedAreas,
  type ComparatorsByModel,
  type Day,
  type Evidence,
  type Kpi,
  kpiOf,
  type Query,
  readPublishedEvidence,
} from "@children-first/schema";
import { readAllEvidence } from "@children-first/schema/engine";
import DataLoader from "dataloader";

/** What a figure needs to be worked out: a KPI, and the place it is asked for. */
export interface EvidenceKey {
  readonly kpi: Kpi;
  /** ONS code of an authority. */
  readonly area: string;
  /** The org unit of the platform's own authority; the authority itself where none is named. */
  readonly unit?: string;
  /** The months whose figures are asked for, as first days, both included; all where none are named. */
  readonly months?: { readonly from: Day; readonly to: Day };
}

/**
 * What is known about KPIs: what is published for areas, and what was counted from the authority's own facts, and what it
 * set as targets. Two statements for a whole scorecard.
 */
export function evidenceBatch(query: Query, authority: string): DataLoader<EvidenceKey, Evidence, string> {
  return new DataLoader(
    async (keys) => {
      const kpis = [...new Set(keys.map((key) => key.kpi))];
      const own = keys.filter((key) => key.area === authority);
      const months = own.map((key) => key.months);
      const evidenceOf = await readAllEvidence(query, {
        authority,
        kpis,
        areas: [...new Set(keys.map((key) => key.area))],
        units: [...new Set(own.map(({ unit = authority }) => unit))],
        ...(months.every((each) => each !== undefined) ? extent(months) : {}),
      });
      return keys.map(({ kpi, area, unit }) => {
        const evidence = evidenceOf(kpi, unit);
        // What we set ourselves says nothing about others.
        return area === authority ? evidence : { ...evidence, targets: undefined };
      });
    },
    {
      cacheKeyFn: ({ kpi, area, unit = "", months }) =>
        `${kpi.id} ${kpi.version} ${kpi.earlier.length} ${area} ${unit} ${months?.from ?? ""} ${months?.to ?? ""}`,
    },
  );
}

function extent(months: readonly { from: Day; to: Day }[]): { from?: Day | undefined; to?: Day | undefined } {
  return {
    from: months.map(({ from }) => from).toSorted()[0],
    to: months
      .map(({ to }) => to)
      .toSorted()
      .at(-1),
  };
}

/** What is published about KPIs for those that an area is compared with: England, its region, its neighbours of every model. */
export function comparedBatch(
  query: Query,
  comparators: DataLoader<string, ComparatorsByModel>,
): DataLoader<Pick<EvidenceKey, "kpi" | "area">, Evidence, string> {
  return new DataLoader(
    async (keys) => {
      const models = await comparators.loadMany([...new Set(keys.map(({ area }) => area))]);
      const areas = models
        .flatMap((model) => (model instanceof Error ? [] : [...model.values()]))
        .flatMap(comparedAreas);
      // Every version of a definition is published in the same tables.
      const kpis = [...new Map(keys.map(({ kpi }) => [kpi.id, kpi])).values()];
      const evidence = await readPublishedEvidence(query, kpis, [...new Set(areas)]);
      return keys.map(({ kpi }) => evidence.get(kpi.id)!);
    },
    { cacheKeyFn: ({ kpi, area }) => `${kpi.id} ${area}` },
  );
}

/** What is published about KPIs for every area of England, by KPI id. */
export function rankingBatch(query: Query): DataLoader<string, Evidence> {
  return new DataLoader(async (ids) => {
    const evidence = await readPublishedEvidence(
      query,
      ids.map((id) => kpiOf(id)).filter((kpi) => kpi !== undefined),
    );
    return ids.map((id) => evidence.get(id) ?? { published: [] });
  });
}
