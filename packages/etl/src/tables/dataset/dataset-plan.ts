import type { Area } from "../../reference.ts";
import type { Refusal } from "../../refusal.ts";

/** A column that becomes part of a dataset: `code` is its header, `label` what people read. */
export interface FilterColumn {
  code: string;
  label: string;
}

/** A column of numbers. `unit` is null where the source does not say. */
export interface MeasureColumn extends FilterColumn {
  unit: string | null;
}

/** One row of a published table: where, when, what about, and the cells of its measures as the file has them. */
export interface PublishedRow {
  /** ONS code, or null where the area is not one that we know. */
  area: Area | null;
  /** What the row says about its area, for the refusal: the column, and the code or name found in it. */
  areaColumn: string;
  areaFound: string;
  timePeriod: string;
  timeIdentifier: string;
  /** One choice for each of the plan's filters, in their order. */
  options: readonly string[];
  /** One cell for each of the plan's measures, in their order. */
  cells: readonly string[];
}

/** How a file becomes a dataset: its description, its columns, and a pure function from cells to a row. */
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
  /** What there is to say of the header, in sentences. Default: nothing. */
  notes?: readonly string[];
  /** The measures that nothing but their cells says are measures: one of them may be a filter. Default: none. */
  guessed?: readonly string[];
  row(cells: readonly string[], number: number): PublishedRow | Refusal;
}
