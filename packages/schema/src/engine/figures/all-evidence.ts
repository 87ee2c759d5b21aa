import type { Kpi } from "../../declare/kpi.ts";
import type { Query } from "../../words/query.ts";
import type { Evidence } from "./evidence.ts";
import { type CountedQuestion, type OwnEvidence, readOwnEvidence } from "./own-evidence.ts";
import { readPublishedEvidence } from "./published-evidence.ts";

/** Which evidence is read: KPIs, published areas (ONS codes), and the authority's own org units. */
export interface EvidenceQuestion extends CountedQuestion {
  readonly areas: readonly string[];
}

/**
 * Reads all that is known about some KPIs, published, counted and set as targets, in two statements. Answers by KPI and org unit; what
 * was counted stands beside what is published for every area, and `figureOf` uses it for the authority alone.
 */
export async function readAllEvidence(
  query: Query,
  asked: EvidenceQuestion,
): Promise<(kpi: Kpi, unit?: string) => Evidence> {
  const [published, own] = await Promise.all([
    readPublishedEvidence(query, [...new Map(asked.kpis.map((kpi) => [kpi.id, kpi])).values()], asked.areas),
    readOwnEvidence(query, asked),
  ]);
  return (kpi, unit = asked.authority) => ({
    published: published.get(kpi.id)?.published ?? [],
    ...countedEvidenceOf(own, kpi, unit),
    targets: own.targets.get(kpi.id),
    rebasings: own.rebasings.get(kpi.id),
    readFrom: asked.from,
    part: asked.units.includes(unit) && unit !== asked.authority ? unit : undefined,
  });
}

/** What was counted of a KPI for an org unit, by its current definition and by the earlier ones. */
export function countedEvidenceOf(own: OwnEvidence, kpi: Kpi, unit: string): Pick<Evidence, "counted" | "earlier"> {
  const countedBy = ({ id, version }: Kpi) => own.counted.get(`${id} ${version} ${unit}`);
  return {
    counted: countedBy(kpi),
    earlier: kpi.earlier.length === 0 ? undefined : new Map(kpi.earlier.map((each) => [each.version, countedBy(each)])),
  };
}
