import {
  comparedAreas,
  type ComparatorsByModel,
  type Day,
  type Evidence,
  type Kpi,
  kpiOf,
  type Query,
} from "@children-first/schema";
import {
  countedEvidenceOf,
  readAllEvidence,
  readOwnEvidence,
  readPublishedEvidence,
} from "@children-first/schema/engine";
import DataLoader from "dataloader";
import type { Viewer } from "../access/viewer.ts";

/** What a figure is made from: a KPI, a place, and the months that are needed. */
export interface EvidenceKey {
  readonly kpi: Kpi;
  /** ONS code of an authority. */
  readonly area: string;
  /** The id of an org unit of this platform's authority. Default: the whole authority. */
  readonly unit?: string;
  /** The first days of the first and the last month that are needed. Default: all months. */
  readonly months?: { readonly from: Day; readonly to: Day };
}

/**
 * The evidence for KPIs: published rows, counts of the authority's facts, and targets that it set. Two statements for a
 * whole scorecard.
 *
 * The tier CONTROLLED gets no counts: an exact small number can name a child.
 */
export function evidenceBatch(
  query: Query,
  authority: string,
  { tier }: Pick<Viewer, "tier">,
): DataLoader<EvidenceKey, Evidence, string> {
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
        const all = evidenceOf(kpi, unit);
        const evidence = tier === "CONTROLLED" ? { ...all, counted: undefined, earlier: undefined } : all;
        // The authority's decisions do not apply to other authorities.
        return area === authority ? evidence : { ...evidence, targets: undefined, rebasings: undefined };
      });
    },
    {
      cacheKeyFn: ({ kpi, area, unit = "", months }) =>
        `${kpi.id} ${kpi.version} ${kpi.earlier.length} ${area} ${unit} ${months?.from ?? ""} ${months?.to ?? ""}`,
    },
  );
}

/** The counts behind a series: a KPI, an org unit of this platform's authority, and the months. */
export type HistoryKey = Pick<EvidenceKey, "kpi"> & Required<Pick<EvidenceKey, "unit" | "months">>;

/**
 * What was counted of KPIs in more months than their figures needed: one statement for all signals of a scorecard. For
 * the tier CONTROLLED, nothing.
 */
export function historyBatch(
  query: Query,
  authority: string,
  { tier }: Pick<Viewer, "tier">,
): DataLoader<HistoryKey, Pick<Evidence, "counted" | "earlier">, string> {
  return new DataLoader(
    async (keys) => {
      if (tier === "CONTROLLED") return keys.map(() => ({}));
      const own = await readOwnEvidence(query, {
        authority,
        kpis: keys.map(({ kpi }) => kpi),
        units: [...new Set(keys.map(({ unit }) => unit))],
        ...extent(keys.map(({ months }) => months)),
      });
      return keys.map(({ kpi, unit }) => countedEvidenceOf(own, kpi, unit));
    },
    { cacheKeyFn: ({ kpi, unit, months }) => `${kpi.id} ${kpi.version} ${unit} ${months.from} ${months.to}` },
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

/** The published rows of KPIs for an area's comparators: England, its region, and its neighbours in every model. */
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
      // All versions of a definition are published in the same tables, so one of them is enough.
      const kpis = [...new Map(keys.map(({ kpi }) => [kpi.id, kpi])).values()];
      const evidence = await readPublishedEvidence(query, kpis, [...new Set(areas)]);
      return keys.map(({ kpi }) => evidence.get(kpi.id)!);
    },
    { cacheKeyFn: ({ kpi, area }) => `${kpi.id} ${area}` },
  );
}

/** A KPI, and the published years that are needed of it, as publishers write them. */
export interface StandingKey {
  readonly kpi: string;
  readonly years: readonly string[];
}

/** The published rows of KPIs for every authority of England, in the years that are needed of any: one statement. */
export function authoritiesBatch(query: Query): DataLoader<StandingKey, Evidence, string> {
  return new DataLoader(
    async (keys) => {
      const kpis = [...new Set(keys.map(({ kpi }) => kpi))].flatMap((id) => kpiOf(id) ?? []);
      const years = [...new Set(keys.flatMap((key) => key.years))];
      const evidence = await readPublishedEvidence(query, kpis, { years });
      return keys.map(({ kpi }) => evidence.get(kpi) ?? { published: [] });
    },
    { cacheKeyFn: ({ kpi, years }) => `${kpi} ${years.join()}` },
  );
}

/** The published rows of KPIs for every area of England. Keys are KPI ids. */
export function rankingBatch(query: Query): DataLoader<string, Evidence> {
  return new DataLoader(async (ids) => {
    const evidence = await readPublishedEvidence(
      query,
      ids.map((id) => kpiOf(id)).filter((kpi) => kpi !== undefined),
    );
    return ids.map((id) => evidence.get(id) ?? { published: [] });
  });
}
