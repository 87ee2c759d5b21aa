import type { ColumnSurvey } from "../readers/survey-columns.ts";

/** A column with text in more than this share of its cells is a filter. Less is a slip in a column of numbers. */
const textShare = 0.01;

/** The role of a column from another source than its cells: the companion file, or the dataset's last edition. */
export interface KnownRole {
  role: "filter" | "measure";
}

/**
 * The role of a column of a statistics file, after the geography. A known role decides. Otherwise a column of numbers
 * and symbols is a measure. Cells such as `1,234`, and text in one cell of a hundred, do not make it a filter: those
 * rows are refused one by one.
 */
export function columnRole(survey: ColumnSurvey, known?: KnownRole): "filter" | "measure" {
  if (known !== undefined) return known.role;
  const { number, symbol, formatted, text } = survey.kinds;
  if (text === 0) return "measure";
  return text / (number + symbol + formatted + text) > textShare ? "filter" : "measure";
}
