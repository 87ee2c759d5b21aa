import type { FigurePartsFragment } from "../gql/graphql.ts";
import { statusWords } from "../words/code-words.ts";
import { numberWords } from "../words/number-words.ts";
import { sentence } from "../words/sentence.ts";

type CountParts = Pick<FigurePartsFragment, "value" | "status" | "unit"> &
  Partial<Pick<FigurePartsFragment, "numerator" | "denominator" | "pending" | "exempt" | "invented">>;

/**
 * What a figure was counted from: "18 of 28, 3 not yet due".
 * @returns the reason if the figure has no value; an empty text for a count, which has no base
 */
export function countWords(figure: CountParts): string {
  if (figure.value == null) return sentence(statusWords[figure.status]);
  const parts = [
    baseWords(figure),
    figure.pending ? `${numberWords(figure.pending)} not yet due` : "",
    figure.exempt ? `${numberWords(figure.exempt)} excused` : "",
    statusWords[figure.status],
    figure.invented ? "invented" : "",
  ];
  return parts.filter(Boolean).join(", ");
}

function baseWords({ unit, numerator, denominator }: CountParts): string {
  if (numerator != null && denominator != null) {
    return unit === "RATE_PER_10K"
      ? `${numberWords(numerator)} in a population of ${numberWords(denominator)}`
      : `${numberWords(numerator)} of ${numberWords(denominator)}`;
  }
  if (denominator != null && unit !== "RATIO") return `n = ${numberWords(denominator)}`;
  if (unit === "COUNT") return "";
  return numerator != null ? `${numberWords(numerator)} counted, base not published` : "number of cases not published";
}
