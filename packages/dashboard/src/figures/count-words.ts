import type { Comparison } from "../filters/filters.ts";
import type { BenchmarkPartsFragment, Better, FigurePartsFragment } from "../gql/graphql.ts";
import { counted, plural, sentence, statusWords } from "../words/code-words.ts";

type Counted = Pick<FigurePartsFragment, "value" | "status" | "unit"> &
  Partial<Pick<FigurePartsFragment, "numerator" | "denominator" | "pending" | "exempt">>;

/** What a figure was counted from, in words: "18 of 28, 3 not yet due"; the reason where there is no value. */
export function countWords(figure: Counted): string {
  if (figure.value == null) return sentence(statusWords[figure.status]);
  const parts = [
    baseWords(figure),
    figure.pending ? `${counted(figure.pending)} not yet due` : "",
    figure.exempt ? `${counted(figure.exempt)} excused` : "",
    statusWords[figure.status],
  ];
  return parts.filter(Boolean).join(", ");
}

function baseWords({ unit, numerator, denominator }: Counted): string {
  if (numerator != null && denominator != null) {
    return unit === "RATE_PER_10K"
      ? `${counted(numerator)} in a population of ${counted(denominator)}`
      : `${counted(numerator)} of ${counted(denominator)}`;
  }
  if (denominator != null && unit !== "RATIO") return `n = ${counted(denominator)}`;
  if (unit === "COUNT") return "";
  return numerator != null ? `${counted(numerator)} counted, base not published` : "number of cases not published";
}

/** A target with the side of it that is good: "≤20%", "≥90%". */
export function targetWords(target: { readonly display: string }, better: Better): string {
  return { LOWER: "≤", HIGHER: "≥", NEITHER: "" }[better] + target.display;
}

/** The benchmark that a comparison names; undefined where the service has none. */
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

/** Who stands behind a benchmark: "mean of 10 areas, 2025 model". */
export function benchmarkWords({ method, areas, modelYear }: BenchmarkPartsFragment): string {
  const parts = [
    method && areas != null ? `${method.toLowerCase()} of ${plural(areas, "area")}` : "",
    modelYear != null ? `${modelYear} model` : "",
  ];
  return parts.filter(Boolean).join(", ");
}
