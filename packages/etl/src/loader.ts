import type { FeedDeclaration } from "@children-first/schema";
import type { SourceContract } from "@children-first/schema/facts";
import type { ColumnSurvey } from "./readers/survey-columns.ts";
import type { CompanionColumn } from "./readers/companion.ts";
import type { Reference } from "./reference.ts";
import type { LoadPlan } from "./tables/table-kinds.ts";

/** A file for a loader's plan: names, header and survey. No bytes, no database. */
export interface SourceFile {
  /** "c1_children_in_need_2013_to_2025.csv" */
  name: string;
  /** The given path. A loader may read the name of its folder. */
  path: string;
  /** The year of a return by its first 1 April, if it is given by hand. It goes before a year in a name. */
  year?: number;
  /** The name without its extension: the dataset's code. */
  id: string;
  /** The column names from `headings`, each different. */
  header: readonly string[];
  /** The file's header, trimmed, in the same order. */
  headings: readonly string[];
  /** The survey of each column, in the same order. Empty for a loader with `surveys: false`. */
  columns: readonly ColumnSurvey[];
  /** The companion file's lines by column. Empty without a companion. */
  companion: ReadonlyMap<string, CompanionColumn>;
}

/** Reads one kind of file from one source. It is a value with pure functions; `load/load-file.ts` does the rest. */
export interface Loader {
  /** Kebab-case, never reused. Every load in the ledger has it. */
  id: string;
  /** Raised when the same file would give other rows than before. */
  version: number;
  /** The publisher or team that is responsible for the source. */
  owner: string;
  title: string;
  description: string;
  /** Whether a file is this loader's, by its name and trimmed header. At most one loader returns true for a file. */
  recognises(fileName: string, header: readonly string[]): boolean;
  /** Gives every column a different name, if the source does not. Default: the trimmed header. */
  headings?(header: readonly string[]): readonly string[];
  /** The name of its files, for a file whose name does not tell: "complaints.csv". Default: they have none. */
  fileName?: string;
  /** All columns that it reads. Default: not declared. */
  columns?: readonly string[];
  /** Columns without which no row can be read. A file without one is refused, with the column's name. */
  requires: readonly string[];
  /** The allowed differences between a file and the agreement with its source. Default: `usualContract`. */
  contract?: Partial<SourceContract>;
  /** Whether the plan depends on the cells of the columns, which takes another reading of the file. Default: true. */
  surveys?: boolean;
  /**
   * Whether the file's other tables are loaded even if every row of this one is refused. Default: nothing of the file
   * is loaded.
   */
  standsAlone?: boolean;
  /**
   * Makes the plan.
   *
   * @throws {FileRefusal} if the file as a whole cannot be read
   */
  plan(file: SourceFile, reference: Reference): LoadPlan;
}

/**
 * Declares the loader of a published table. Its id and owner are its feed's. Add it to `loaders.ts` as well; the loader
 * of a fact needs no declaration.
 *
 * @example
 * export const publishedComplaintsLoader = defineLoader({
 *   feed: publishedFeeds.complaints,
 *   version: 1,
 *   title: "Published complaints",
 *   description: "Complaints received and answered in time, by service and quarter.",
 *   recognises: (_name, header) => header.includes("received") && header.includes("answered_in_time"),
 *   requires: complaintsTable.header,
 *   plan: (file, reference) => planPublished(file, reference, complaintsTable),
 * });
 */
export function defineLoader({
  feed,
  ...loader
}: Omit<Loader, "id" | "owner"> & { readonly feed: FeedDeclaration }): Loader {
  return { id: feed.loader, owner: feed.owner, ...loader };
}
