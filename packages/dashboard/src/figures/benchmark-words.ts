import type { Comparison } from "../filters/comparison.ts";
import type { BenchmarkPartsFragment } from "../gql/graphql.ts";
import { plural } from "../words/number-words.ts";

/**
 * The benchmark of a comparison.
 * @returns undefined if the API has none, for example because nobody publishes the KPI
 * @example benchmarkOf(figure.benchmarks, setting.filters.comparison)?.display; // "22.6%"
 */
export function benchmarkOf<B extends Pick<BenchmarkPartsFragment, "kind" | "method">>(
  benchmarks: readonly B[],
  comparison: Comparison,
): B | undefined {
  return benchmarks.find(({ kind, method }) => {
    switch (comparison) {
      case "england":
        return kind === "ENGLAND";
      case "region":
        return kind === "REGION";
      case "neighbours-mean":
        return kind === "STATISTICAL_NEIGHBOURS" && method === "MEAN";
      case "neighbours-median":
        return kind === "STATISTICAL_NEIGHBOURS" && method === "MEDIAN";
    }
  });
}

/** What a benchmark was worked out from: "mean of 10 areas, 2025 model". */
export function benchmarkWords({ method, areas, modelYear }: BenchmarkPartsFragment): string {
  const parts = [
    method && areas != null ? `${method.toLowerCase()} of ${plural(areas, "area")}` : "",
    modelYear != null ? `${modelYear} model` : "",
  ];
  return parts.filter(Boolean).join(", ");
}
