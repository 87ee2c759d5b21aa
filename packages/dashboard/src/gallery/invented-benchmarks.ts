import type { BenchmarkPartsFragment } from "../gql/graphql.ts";
import { otherAreas } from "./invented-areas.ts";
import { inventedDisplay, inventedValue } from "./invented-figures.ts";
import type { InventedKpi } from "./invented-kpis.ts";
import { financialYear } from "./invented-periods.ts";

/** The benchmarks of an invented KPI: England, the region, and the mean and median of the neighbours. */
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
