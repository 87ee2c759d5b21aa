import type {
  BenchmarkPartsFragment,
  Better,
  Domain,
  FigurePartsFragment,
  FigureStatus,
  LoadPartsFragment,
  PeriodPartsFragment,
  Rag,
  Unit,
} from "../gql/graphql.ts";

/** The authority whose dashboard the gallery shows. Like all names and figures here, it is invented. */
export const ownUnit = { __typename: "OrgUnit" as const, id: "X00000001", name: "Downland" };
export const ownArea = { __typename: "Area" as const, id: "X00000001", name: "Downland" };

const names =
  "Alderbourne Ashmere Barrowby Beaconhurst Birchover Blackmoor Brackenshire Calderford Carrowdale Chalkshire Claywater Coldharbour Cranmere Dunwold Eastmarsh Elmbridge-on-Sea Fallowfield Fenwater Fleetshire Foxholt Glasswick Greyfriars Hallowdale Harrowgate Heathbury Highcross Hollinside Ironbank Kestrelshire Kingsmoor Larkfield Limebourne Longreach Marlwood Millhaven Moorcliff Netherby Northwold Oakshire Orchardby Pebbleshore Quarrydale Ravenscar Redcliff Rushmere Saltmarsh Sandholme Silverdale Southwold-by-Water Stonebridge Thornbury Vale Tidewater Underhill Upper Wold Westhaven Whitcombe Willowshire Wintermere Yewdale".split(
    " ",
  );

/** The other authorities of the invented country; the first ten are the statistical neighbours. */
export const otherAreas = names.map((name, index) => ({
  __typename: "Area" as const,
  id: `X${String(index + 2).padStart(8, "0")}`,
  name,
}));

/** A KPI of the invented catalogue, with the value it starts from, how far it wanders, and its target. */
export interface InventedKpi {
  readonly id: string;
  readonly label: string;
  readonly domain: Domain;
  readonly unit: Unit;
  readonly better: Better;
  readonly base: number;
  readonly swing: number;
  readonly cases: number | null;
  readonly target?: { readonly value: number; readonly amberWithin: number };
}

const kpi = (
  id: string,
  label: string,
  domain: Domain,
  unit: Unit,
  better: Better,
  base: number,
  swing: number,
  cases: number | null,
  target?: InventedKpi["target"],
): InventedKpi => ({
  id,
  label,
  domain,
  unit,
  better,
  base,
  swing,
  cases,
  ...(target && { target }),
});

export const inventedKpis: readonly InventedKpi[] = [
  kpi(
    "re-referrals-12-months",
    "Re-referrals within 12 months",
    "HELP_AND_PROTECTION",
    "PERCENT",
    "LOWER",
    25,
    4,
    7960,
    { value: 20, amberWithin: 2 },
  ),
  kpi(
    "assessments-45-working-days",
    "Assessments completed within 45 working days",
    "HELP_AND_PROTECTION",
    "PERCENT",
    "HIGHER",
    88,
    4,
    6120,
    { value: 90, amberWithin: 4 },
  ),
  kpi(
    "icpc-15-working-days",
    "Initial child protection conferences within 15 working days",
    "HELP_AND_PROTECTION",
    "PERCENT",
    "HIGHER",
    72,
    8,
    1040,
    { value: 85, amberWithin: 5 },
  ),
  kpi("cp-second-plan", "Second or later child protection plan", "HELP_AND_PROTECTION", "PERCENT", "LOWER", 27, 4, 920),
  kpi(
    "cp-plan-2-years",
    "Child protection plans lasting 2 years or more",
    "HELP_AND_PROTECTION",
    "PERCENT",
    "LOWER",
    2.4,
    1.2,
    610,
    { value: 3, amberWithin: 1 },
  ),
  kpi(
    "cin-rate-10k",
    "Children in need per 10,000 children",
    "HELP_AND_PROTECTION",
    "RATE_PER_10K",
    "NEITHER",
    298,
    24,
    181943,
  ),
  kpi(
    "s47-rate-10k",
    "Section 47 enquiries per 10,000 children",
    "HELP_AND_PROTECTION",
    "RATE_PER_10K",
    "NEITHER",
    142,
    22,
    181943,
  ),
  kpi("cla-rate-10k", "Children we care for per 10,000 children", "CARE", "RATE_PER_10K", "NEITHER", 48, 5, 181943),
  kpi("placement-stability-2-years", "Long-term placement stability", "CARE", "PERCENT", "HIGHER", 69, 4, 312, {
    value: 70,
    amberWithin: 3,
  }),
  kpi(
    "placements-20-miles-outside",
    "New placements more than 20 miles away, outside the area",
    "CARE",
    "PERCENT",
    "LOWER",
    22,
    3,
    1180,
  ),
  kpi("foster-place-occupancy", "Approved foster places filled", "FOSTERING", "PERCENT", "HIGHER", 63, 4, 370),
  kpi("sw-vacancy-rate", "Social worker vacancy rate", "WORKFORCE", "PERCENT", "LOWER", 8.4, 4, 438, {
    value: 10,
    amberWithin: 2,
  }),
  kpi("sw-turnover-rate", "Social worker turnover", "WORKFORCE", "PERCENT", "LOWER", 12.4, 3, 438),
  kpi("sw-caseload", "Average caseload", "WORKFORCE", "RATIO", "LOWER", 15.6, 1.6, null),
  kpi("audit-good-or-better", "Audits graded good or outstanding", "AUDITS", "PERCENT", "HIGHER", 33, 8, 71, {
    value: 90,
    amberWithin: 10,
  }),
];

/** A financial year by the year it starts in. */
export function financialYear(start: number): PeriodPartsFragment {
  const label = `${start}/${String((start + 1) % 100).padStart(2, "0")}`;
  return { __typename: "Period", grain: "FINANCIAL_YEAR", start: `${start}-04-01`, end: `${start + 1}-03-31`, label };
}

/** The newest of the invented periods, and those before it. */
export const newestYear = 2024;
export const inventedPeriods = Array.from({ length: 13 }, (_, index) => financialYear(newestYear - index));

/** The value of a KPI in a place and year: always the same, wandering slowly. `place` 0 is the own authority. */
export function inventedValue(of: InventedKpi, place: number, year: number): number {
  const seed = Array.from(of.id).reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
  const level = place === 0 ? 0 : 3 * Math.sin(seed + place * 12.9898);
  const drift = Math.sin(seed * 1.7 + (year - 2012) / 3.1) + 0.5 * Math.sin(seed + place * 7 + year * 2.3);
  const value = Math.max(0, of.base + of.swing * (0.6 * level + drift));
  return of.unit === "RATE_PER_10K"
    ? Math.round(value)
    : Math.round(Math.min(value, of.unit === "PERCENT" ? 99.2 : value) * 10) / 10;
}

/** A value as the service prints it. */
export function inventedDisplay(value: number, unit: Unit): string {
  const decimals = unit === "RATE_PER_10K" || unit === "COUNT" ? 0 : 1;
  return (
    value.toLocaleString("en-GB", { minimumFractionDigits: decimals, maximumFractionDigits: decimals }) +
    (unit === "PERCENT" ? "%" : "")
  );
}

const symbols: Partial<Record<FigureStatus, string>> = {
  CONFIDENTIAL: "c",
  NOT_AVAILABLE: "x",
  LOW: "low",
  NOT_APPLICABLE: "z",
  UNRELIABLE: "u",
};

/** A figure of an invented KPI; with a status that hides the value, its symbol instead. */
export function inventedFigure(
  of: InventedKpi,
  place: number,
  year: number,
  status: FigureStatus = "FINAL",
): FigurePartsFragment {
  const hidden = symbols[status];
  const value = hidden ? null : inventedValue(of, place, year);
  const share = of.unit === "PERCENT" ? 100 : 10_000;
  return {
    __typename: "Figure",
    value,
    status,
    display: hidden ?? inventedDisplay(value!, of.unit),
    unit: of.unit,
    numerator: value === null || of.cases === null ? null : Math.round((value * of.cases) / share),
    denominator: value === null ? null : of.cases,
    pending: null,
    exempt: null,
    rag: value === null ? "GREY" : ragOf(of, value),
    period: financialYear(year),
  };
}

function ragOf({ better, target }: InventedKpi, value: number): Rag {
  if (!target) return "GREY";
  const worseBy = better === "HIGHER" ? target.value - value : value - target.value;
  return worseBy <= 0 ? "GREEN" : worseBy <= target.amberWithin ? "AMBER" : "RED";
}

/** England, the region and both averages of the neighbours for a KPI in a year. */
export function inventedBenchmarks(of: InventedKpi, year: number): BenchmarkPartsFragment[] {
  const shared = { __typename: "Benchmark" as const, status: "FINAL" as const, timePeriod: financialYear(year).label };
  const values = otherAreas
    .slice(0, 10)
    .map((_, index) => inventedValue(of, index + 1, year))
    .toSorted((a, b) => a - b);
  const mean = values.reduce((sum, each) => sum + each, 0) / values.length;
  const median = (values[4]! + values[5]!) / 2;
  const of10 = { ...shared, kind: "STATISTICAL_NEIGHBOURS" as const, areas: 10, modelYear: 2025 };
  const single = { ...shared, method: null, areas: null, modelYear: null };
  const england = inventedValue(of, 101, year);
  const region = inventedValue(of, 205, year);
  return [
    { ...single, kind: "ENGLAND", label: "England", value: england, display: inventedDisplay(england, of.unit) },
    { ...single, kind: "REGION", label: "South Coast", value: region, display: inventedDisplay(region, of.unit) },
    {
      ...of10,
      label: "Statistical neighbours, mean",
      method: "MEAN",
      value: mean,
      display: inventedDisplay(mean, of.unit),
    },
    {
      ...of10,
      label: "Statistical neighbours, median",
      method: "MEDIAN",
      value: median,
      display: inventedDisplay(median, of.unit),
    },
  ];
}

/** A load of an invented file. */
export function inventedLoad(id: number, file: string, some: Partial<LoadPartsFragment> = {}): LoadPartsFragment {
  return {
    __typename: "Load",
    id: String(id),
    loader: "dfe-statistics",
    file,
    sha256: `${id}9f2c41d7e0b3a86`.padEnd(64, "5c7e1f0a"),
    status: "LOADED",
    asAt: "2026-11-20T09:30:00Z",
    startedAt: "2026-11-20T09:30:00Z",
    finishedAt: "2026-11-20T09:30:04Z",
    rowsRead: 2145,
    rowsLoaded: 2145,
    rowsUnchanged: 0,
    rowsRefused: 0,
    rowsWithdrawn: 0,
    message: null,
    ...some,
  };
}
