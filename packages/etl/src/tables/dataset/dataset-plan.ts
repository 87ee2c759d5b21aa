import type { Area } from "../../reference.ts";
import type { Refusal } from "../../refusal.ts";

/** A column of a dataset. `code` is its header, `label` is for people. */
export interface FilterColumn {
  code: string;
  label: string;
}

/** A column of numbers. `unit` is null if the source does not give one. */
export interface MeasureColumn extends FilterColumn {
  unit: string | null;
}

/** One row of a published table: area, period, filters, and the cells of its measures without change. */
export interface PublishedRow {
  /** The area. Null if it is unknown. */
  area: Area | null;
  /** The column of the area, and the code or name found in it, for the refusal. */
  areaColumn: string;
  areaFound: string;
  timePeriod: string;
  timeIdentifier: string;
  /** One choice for each of the plan's filters, in their order. */
  options: readonly string[];
  /** One cell for each of the plan's measures, in their order. */
  cells: readonly string[];
}

/** The plan of a file that becomes a dataset: its description, its columns, and a pure function from cells to a row. */
export interface DatasetPlan {
  into: "dataset";
  dataset: {
    code: string;
    kind: "STATISTICS" | "POPULATION" | "PUBLISHED";
    series: string;
    title: string;
    publisher: string;
    licence: string;
  };
  filters: readonly FilterColumn[];
  measures: readonly MeasureColumn[];
  /** Notes about the header, in sentences. Default: none. */
  notes?: readonly string[];
  /** The measures that only their cells show to be measures. One of them may be a filter. Default: none. */
  guessed?: readonly string[];
  row(cells: readonly string[], number: number): PublishedRow | Refusal;
}
