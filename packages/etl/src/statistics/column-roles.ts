import type { ColumnSurvey } from "../readers/survey-columns.ts";

/** Text in more than one cell of a hundred makes a column a filter; less is a slip in a column of numbers. */
const textShare = 0.01;

/** What is known of a column beside its cells: the companion file's word, or what it was in the dataset's last edition. */
export interface KnownRole {
  role: "filter" | "measure";
}

/**
 * Whether a column of a statistics file, after the geography, is a filter or a measure.
 *
 * What is known decides. Else a column is a measure where its cells are numbers and symbols; cells such as `1,234`
 * are numbers written wrongly and do not make it a filter, and neither does text in one cell of a hundred: those rows
 * are refused one by one.
 */
export function columnRole(survey: ColumnSurvey, known?: KnownRole): "filter" | "measure" {
  if (known !== undefined) return known.role;
  const { number, symbol, formatted, text } = survey.kinds;
  if (text === 0) return "measure";
  return text / (number + symbol + formatted + text) > textShare ? "filter" : "measure";
}
