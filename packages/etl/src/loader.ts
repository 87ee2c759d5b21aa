import type { Severity } from "@children-first/schema";
import type { Fact } from "@children-first/schema/facts";
import type { Area, Reference } from "./reference.ts";
import type { ColumnSurvey } from "./readers/survey-columns.ts";
import type { Refusal } from "./refusal.ts";
import type { ZodType } from "zod";

/** A column that becomes part of a dataset: `code` is its header, `label` what people read. */
export interface FilterColumn {
  code: string;
  label: string;
}

/** A column of numbers. `unit` is null where the source does not say. */
export interface MeasureColumn extends FilterColumn {
  unit: string | null;
}

/** A line of the companion file (`*.meta.csv`) that explore education statistics publishes beside a data file. */
export interface CompanionColumn {
  role: "filter" | "measure";
  label: string;
  unit: string | null;
}

/** A file as a loader sees it before the first row: names, header and what its columns hold. No bytes, no database. */
export interface SourceFile {
  /** "c1_children_in_need_2013_to_2025.csv" */
  name: string;
  /** Where it lies, as it was named to the engine: a loader may ask what its folder is called. */
  path: string;
  /** The name without its extension: the dataset's code. */
  id: string;
  /** One name a column, each different, as `headings` gave them. */
  header: readonly string[];
  /** The header as the file has it, trimmed, in the same order. */
  headings: readonly string[];
  /** What each column of the header holds, in the same order; empty for a loader that does not ask (`surveys`). */
  columns: readonly ColumnSurvey[];
  /** The companion file's lines by column, empty where there is none. */
  companion: ReadonlyMap<string, CompanionColumn>;
}

/** One row of a published table: where, when, what about, and the cells of its measures as they stand in the file. */
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
  row(cells: readonly string[], number: number): PublishedRow | Refusal;
}

/** One authority's statistical neighbours as a row of the model has them, closest first. */
export interface NeighbourRow {
  laCode: string;
  neighbours: readonly { laCode: string; closeness: string }[];
}

/** How a file becomes one year's model of statistical neighbours. */
export interface NeighbourPlan {
  into: "neighbours";
  modelYear: number;
  /** What there is to say of the header, in sentences. Default: nothing. */
  notes?: readonly string[];
  row(cells: readonly string[], number: number): NeighbourRow | Refusal;
}

/**
 * What a file says of rows that it does not have. `snapshot`: it holds all rows there are, absent ones are withdrawn.
 * `window`: so too, and it holds a time that moves on, so that all of them may be others than before. `merge`: nothing.
 * `append`: nothing, and recorded rows never change. `replacePeriod`: it holds all rows of every period
 * it names in that column.
 */
export type Disposition = "snapshot" | "window" | "merge" | "append" | { readonly replacePeriod: string };

/** How a flat file becomes rows of a fact, for one authority (ONS code). */
export interface FactPlan {
  into: "facts";
  fact: Fact;
  authority: string;
  disposition: Disposition;
  /** For each column of the fact, in its order, the place in the file; null where the file has no such column. */
  places: readonly (number | null)[];
  /** What the file as a whole says of every row, by column, as the text that PostgreSQL reads. Default: nothing. */
  given?: Readonly<Record<string, string>>;
  /** The file's own headers, for refusals. */
  headings: readonly string[];
  /** What there is to say of the header, in sentences. */
  notes: readonly string[];
  /** The share of refused rows above which the whole file is refused, as `SourceContract` has it. */
  mostRefused: number;
  checks: readonly LoadCheck[];
  /** The places in the file of columns that no row may have something in. Default: none. */
  forbidden?: readonly number[];
  /** What every row must be beyond its columns' types. Default: anything. */
  rowSchema?: RowSchema | undefined;
}

/**
 * What a row must be, column by column or as a whole: an object of texts as PostgreSQL reads them (days as 2023-07-31, yes
 * and no as t and f), null where nothing is recorded. The first issue refuses the row, under the column that its path names.
 */
export type RowSchema = ZodType<Readonly<Record<string, string | null>>>;

/**
 * Something that should not be in a file, though each of its rows can be taken. It is asked of the rows that are not
 * refused, of all of them at once.
 */
export interface LoadCheck {
  /** Kebab-case, one of its kind in the loader. */
  id: string;
  /** An ERROR refuses the whole file; a WARNING is said, and the file is loaded. */
  severity: Severity;
  /** SQL that is true of a row with the fault. The row is `s`, its columns are the fact's: `s.ended_on < s.started_on + 1`. */
  finds: string;
  /** What is wrong with such rows and what to do, in sentences. */
  message: string;
}

/** What a check found: how many rows, the first of them as a spreadsheet counts it, and what to do. */
export interface Finding {
  check: string;
  severity: Severity;
  rows: number;
  firstRow: number;
  message: string;
}

/** What was agreed with those who send the files of a loader, beyond the columns that no row can do without. */
export interface SourceContract {
  /**
   * A column that the loader does not know: it is `read` because every column of such a file is data, it is left out and
   * the load says so (`report`), every row that has something in it is refused (`refuse-rows`), or the file is (`refuse`).
   */
  newColumns: "read" | "report" | "refuse-rows" | "refuse";
  /** A column that the loader knows and the file has not. All of its rows lack it, so that to refuse them is to refuse the file. */
  missingColumns: "report" | "refuse";
  /** A column that stands under another name, found by its aliases. */
  renamedColumns: "report" | "refuse";
  /** The share of a file's rows, from 0 to 1, that may be refused; with more, the whole file is. 1: any share may. */
  mostRefused: number;
}

/** The contract of a source that says nothing else: what differs is reported, and every row that can be taken is. */
export const usualContract: SourceContract = {
  newColumns: "report",
  missingColumns: "report",
  renamedColumns: "report",
  mostRefused: 1,
};

/** What a loader makes of a file. A new kind of table is one more member here and one more publisher in `publish/`. */
export type LoadPlan = DatasetPlan | NeighbourPlan | FactPlan;

/** Reads one kind of file from one source. A value: everything in it is pure, the engine (`load/load-file.ts`) does the rest. */
export interface Loader {
  /** Kebab-case, never reused. It stands in the ledger for every load. */
  id: string;
  /** Raised when the same file would give other rows than before. */
  version: number;
  /** Who answers for the source: a publisher or a team. */
  owner: string;
  title: string;
  description: string;
  /** Whether a file is this loader's, by its name and trimmed header. One loader says yes to a file, or none. */
  recognises(fileName: string, header: readonly string[]): boolean;
  /** Gives every column a name of its own where the source does not. Default: the trimmed header. */
  headings?(header: readonly string[]): readonly string[];
  /** Columns without which no row can be read. The engine refuses the file by name of what is missing. */
  requires: readonly string[];
  /** What may differ in a file from what was agreed. Default: `usualContract`. */
  contract?: Partial<SourceContract>;
  /** Whether the plan depends on what the columns hold, which takes another reading of the file. Default: it does. */
  surveys?: boolean;
  /**
   * Whether the other tables of its file are right without it: they are loaded where every row of this one is refused.
   * Default: nothing of the file is.
   */
  standsAlone?: boolean;
  /** Makes the plan. Throws `FileRefusal` where the file as a whole cannot be read. */
  plan(file: SourceFile, reference: Reference): LoadPlan;
}

/** Declares a loader. It does nothing but hold the value to the contract; add the loader to `loaders.ts` as well. */
export function defineLoader(loader: Loader): Loader {
  return loader;
}

/** Whether a row function refused the row. */
export function isRefusal(row: object): row is Refusal {
  return "code" in row && "message" in row;
}
