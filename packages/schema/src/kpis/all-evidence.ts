import { type CountedQuestion, readOwn } from "./counted-evidence.ts";
import { type Evidence, type Query, readEvidence } from "./evidence.ts";

/** Which evidence is read: KPIs, published areas (ONS codes), and the authority's own org units. */
export interface EvidenceQuestion extends CountedQuestion {
  readonly areas: readonly string[];
}

/**
 * Reads all that is known about some KPIs, published, counted and set as targets, in two statements. Answers by KPI id and org unit; what
 * was counted stands beside what is published for every area, and `figureOf` uses it for the authority alone.
 */
export async function readAllEvidence(
  query: Query,
  asked: EvidenceQuestion,
): Promise<(kpi: string, unit?: string) => Evidence> {
  const [published, own] = await Promise.all([readEvidence(query, asked.kpis, asked.areas), readOwn(query, asked)]);
  return (kpi, unit = asked.authority) => ({
    published: published.get(kpi)?.published ?? [],
    counted: own.counted.get(`${kpi} ${unit}`),
    targets: own.targets.get(kpi),
    part: asked.units.includes(unit) && unit !== asked.authority ? unit : undefined,
  });
}
