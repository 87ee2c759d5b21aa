import type { Better, Domain, Unit } from "../gql/graphql.ts";

/** A KPI of the invented catalogue, with what its invented values are made from. */
export interface InventedKpi {
  readonly id: string;
  readonly label: string;
  readonly domain: Domain;
  readonly unit: Unit;
  readonly better: Better;
  /** The value that its figures move around. */
  readonly base: number;
  /** How far its figures move from the base. */
  readonly swing: number;
  /** The denominator of its figures; null for a KPI that has none. */
  readonly cases: number | null;
  readonly target?: { readonly value: number; readonly amberWithin: number };
}

/** The invented catalogue, in the order the scorecard lists it. */
export const inventedKpis: readonly InventedKpi[] = [
  {
    id: "re-referrals-12-months",
    label: "Re-referrals within 12 months",
    domain: "HELP_AND_PROTECTION",
    unit: "PERCENT",
    better: "LOWER",
    base: 25,
    swing: 4,
    cases: 7960,
    target: { value: 20, amberWithin: 2 },
  },
  {
    id: "assessments-45-working-days",
    label: "Assessments completed within 45 working days",
    domain: "HELP_AND_PROTECTION",
    unit: "PERCENT",
    better: "HIGHER",
    base: 88,
    swing: 4,
    cases: 6120,
    target: { value: 90, amberWithin: 4 },
  },
  {
    id: "icpc-15-working-days",
    label: "Initial child protection conferences within 15 working days",
    domain: "HELP_AND_PROTECTION",
    unit: "PERCENT",
    better: "HIGHER",
    base: 72,
    swing: 8,
    cases: 1040,
    target: { value: 85, amberWithin: 5 },
  },
  {
    id: "cp-second-plan",
    label: "Second or later child protection plan",
    domain: "HELP_AND_PROTECTION",
    unit: "PERCENT",
    better: "LOWER",
    base: 27,
    swing: 4,
    cases: 920,
  },
  {
    id: "cp-plan-2-years",
    label: "Child protection plans lasting 2 years or more",
    domain: "HELP_AND_PROTECTION",
    unit: "PERCENT",
    better: "LOWER",
    base: 2.4,
    swing: 1.2,
    cases: 610,
    target: { value: 3, amberWithin: 1 },
  },
  {
    id: "cin-rate-10k",
    label: "Children in need per 10,000 children",
    domain: "HELP_AND_PROTECTION",
    unit: "RATE_PER_10K",
    better: "NEITHER",
    base: 298,
    swing: 24,
    cases: 181943,
  },
  {
    id: "s47-rate-10k",
    label: "Section 47 enquiries per 10,000 children",
    domain: "HELP_AND_PROTECTION",
    unit: "RATE_PER_10K",
    better: "NEITHER",
    base: 142,
    swing: 22,
    cases: 181943,
  },
  {
    id: "cla-rate-10k",
    label: "Children we care for per 10,000 children",
    domain: "CARE",
    unit: "RATE_PER_10K",
    better: "NEITHER",
    base: 48,
    swing: 5,
    cases: 181943,
  },
  {
    id: "placement-stability-2-years",
    label: "Long-term placement stability",
    domain: "CARE",
    unit: "PERCENT",
    better: "HIGHER",
    base: 69,
    swing: 4,
    cases: 312,
    target: { value: 70, amberWithin: 3 },
  },
  {
    id: "placements-20-miles-outside",
    label: "New placements more than 20 miles away, outside the area",
    domain: "CARE",
    unit: "PERCENT",
    better: "LOWER",
    base: 22,
    swing: 3,
    cases: 1180,
  },
  {
    id: "foster-place-occupancy",
    label: "Approved foster places filled",
    domain: "FOSTERING",
    unit: "PERCENT",
    better: "HIGHER",
    base: 63,
    swing: 4,
    cases: 370,
  },
  {
    id: "sw-vacancy-rate",
    label: "Social worker vacancy rate",
    domain: "WORKFORCE",
    unit: "PERCENT",
    better: "LOWER",
    base: 8.4,
    swing: 4,
    cases: 438,
    target: { value: 10, amberWithin: 2 },
  },
  {
    id: "sw-turnover-rate",
    label: "Social worker turnover",
    domain: "WORKFORCE",
    unit: "PERCENT",
    better: "LOWER",
    base: 12.4,
    swing: 3,
    cases: 438,
  },
  {
    id: "sw-caseload",
    label: "Average caseload",
    domain: "WORKFORCE",
    unit: "RATIO",
    better: "LOWER",
    base: 15.6,
    swing: 1.6,
    cases: null,
  },
  {
    id: "audit-good-or-better",
    label: "Audits graded good or outstanding",
    domain: "AUDITS",
    unit: "PERCENT",
    better: "HIGHER",
    base: 33,
    swing: 8,
    cases: 71,
    target: { value: 90, amberWithin: 10 },
  },
];

/**
 * The invented KPI of an id.
 * @throws if the invented catalogue has no such KPI.
 * @example inventedKpi("re-referrals-12-months").label; // "Re-referrals within 12 months"
 */
export function inventedKpi(id: string): InventedKpi {
  const found = inventedKpis.find((kpi) => kpi.id === id);
  if (!found) throw new Error(`The invented catalogue has no KPI "${id}".`);
  return found;
}

/** The fields of an invented KPI that nearly every panel asks for, as the API returns them. */
export function inventedKpiFields({ id, label, unit, better }: InventedKpi) {
  return { __typename: "Kpi" as const, id, label, unit, better };
}

/** The definition of an invented KPI. */
export function inventedDefinition(label: string): string {
  return `${label}: an invented measure, shown to say how a definition reads. Whom it counts, over whom, and who is left out.`;
}
