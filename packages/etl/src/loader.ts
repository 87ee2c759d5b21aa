import type { FeedDeclaration } from "@children-first/schema";
import type { SourceContract } from "@children-first/schema/facts";
import type { ColumnSurvey } from "./readers/survey-columns.ts";
import type { CompanionColumn } from "./readers/companion.ts";
import type { Reference } from "./reference.ts";
import type { LoadPlan } from "./tables/table-kinds.ts";

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

/** Reads one kind of file from one source. A value: everything in it is pure, the engine (`load/load-file.ts`) does the rest. */
export interface Loader {
  /** Kebab-case, never reused. Every load in the ledger has it. */
  id: string;
  /** Raised when the same file would give other rows than before. */
  version: number;
  /** Who is responsible for the source: a publisher or a team. */
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
  /**
   * Makes the plan.
   *
   * @throws FileRefusal where the file as a whole cannot be read
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
