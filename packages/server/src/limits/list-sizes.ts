import { daysBetween, kpis } from "@children-first/schema";

/**
 * How many entries each list of the API is taken to have, where no argument says. A list that is longer costs no more than
 * this. A test fails on a list that is not here.
 */
export const listSizes: Readonly<Record<string, number>> = {
  "Area.statisticalNeighbours": 10,
  "CareCohort.breakdown": 20,
  "CaseConnection.states": 7,
  "Child.actions": 5,
  "Child.episodes": 5,
  "Dataset.filters": 5,
  "Dataset.measures": 20,
  "Feed.kpis": 10,
  "Figure.benchmarks": 3,
  "Figure.readings": 2,
  "Figure.restatements": 2,
  "Fostering.fosteringForAdoption": 4,
  "Fostering.pipeline": 7,
  "Kpi.breakdown": 20,
  "Kpi.byOrgUnit": 20,
  "Kpi.dimensions": 5,
  "Kpi.explanation": 20,
  "Kpi.periods": 60,
  "Kpi.ranking": 155,
  "Kpi.rebasings": 2,
  "Kpi.rules": 5,
  "Kpi.targets": 3,
  "Kpi.versions": 2,
  "Load.findings": 5,
  "Load.kpis": 10,
  "Load.owedRows": 2,
  "Load.refusalGroups": 5,
  "ModerationShift.moves": 16,
  "Observation.filters": 5,
  "OrgUnit.children": 10,
  "PracticeArea.actions": 10,
  "PracticeArea.kpis": 10,
  "Provenance.loads": 10,
  "Provenance.rows": 3,
  "Query.areas": 180,
  "Query.brokenGlass": 20,
  "Query.datasets": 60,
  "Query.feeds": 120,
  "Query.kpis": kpis.length,
  "Query.orgUnits": 10,
  "Query.practiceAreas": 12,
  "Query.practiceStandards": 60,
  "Query.scorecardPeriods": 60,
  "Scorecard.rows": kpis.length,
  "ScorecardRow.trend": 13,
  "SliceSeries.figures": 13,
  "Viewer.orgUnits": 5,
  "Workforce.breakdown": 20,
  "Workforce.caseloads": 10,
};

/** The most periods that a series has. */
const longestSeries = 240;
const daysOf: Readonly<Record<string, number>> = {
  QUARTER: 90,
  FINANCIAL_YEAR: 365,
  ACADEMIC_YEAR: 365,
};

/** How many periods a series has from one day to another, one more rather than one less. */
export function periodsBetween(grain: unknown, from: unknown, to: unknown): number {
  if (typeof from !== "string" || typeof to !== "string") return longestSeries;
  const days = daysBetween(from, to);
  if (!Number.isFinite(days)) return longestSeries;
  return Math.min(longestSeries, Math.max(1, Math.ceil(days / (daysOf[String(grain)] ?? 28)) + 1));
}
