import type { Severity } from "../words/severity.ts";
import type { SqlText } from "../words/sql.ts";

/**
 * What happens to rows that a file does not have.
 *
 * - `snapshot`: they are withdrawn.
 * - `window`: they are withdrawn, and all of them may be, because the period of the file moves on.
 * - `merge`: they stay.
 * - `append`: they stay, and a loaded row never changes.
 * - `replacePeriod`: those of the periods that the file names in that column are withdrawn.
 */
export type Disposition<Column extends string = string> =
  | "snapshot"
  | "window"
  | "merge"
  | "append"
  | { readonly replacePeriod: Column };

/** A fault that a file should not have although each of its rows can be loaded. It is asked of all accepted rows at once. */
export interface LoadCheck {
  /** Kebab-case, unique in its loader. */
  readonly id: string;
  /** An ERROR refuses the whole file. A WARNING is reported, and the file is loaded. */
  readonly severity: Severity;
  /** SQL that is true of a faulty row. The row is `s`, its columns are the fact's: `s.ended_on < s.started_on + 1`. */
  readonly finds: SqlText;
  /** What is wrong with such rows and what to do, in sentences. */
  readonly message: string;
}

/** What was agreed with those who send the files, beyond the columns that every row needs. */
export interface SourceContract {
  /**
   * A column that the loader does not know. `read`: every column of such a file is data. `report`: it is left out and the
   * load says so. `refuse-rows`: a row with a value in it is refused. `refuse`: the file is refused.
   */
  readonly newColumns: "read" | "report" | "refuse-rows" | "refuse";
  /** A column that the loader knows and the file lacks. */
  readonly missingColumns: "report" | "refuse";
  /** A column under another name, found by its aliases. */
  readonly renamedColumns: "report" | "refuse";
  /** The largest share of refused rows, from 0 to 1, with which a file is still loaded. */
  readonly mostRefused: number;
}

/** Who sends the files of a source, how often, and what a file means for earlier rows. */
export interface Delivery<Column extends string = string> {
  /** The team that answers for the files. */
  readonly owner: string;
  readonly disposition: Disposition<Column>;
  /** Months from one file to the next; null where files come on no schedule. */
  readonly everyMonths: number | null;
  /** How many working days after the end of its period a file is due. Default: as `FeedDeclaration` has it. */
  readonly dueWorkingDays?: number;
  /** How many months after the end of its period a yearly file is due. Default: as `FeedDeclaration` has it. */
  readonly dueMonths?: number;
  /**
   * Headers of a column that is no data, but states the day of the extract. They are matched like `aliases`. Default:
   * `usualExtractDate`.
   */
  readonly extractDate?: readonly RegExp[];
  /** Column names are unique to the source, so a file is recognised by its header under any name. Default: false. */
  readonly byHeader?: boolean;
  /** Other tables of the same file are loaded even where every row of this one is refused. Default: false. */
  readonly standsAlone?: boolean;
  /** What differs from the usual contract. Default: nothing. */
  readonly contract?: Partial<SourceContract>;
}

/** Headers under which reporting tools state the day of an extract, in lower case with single spaces. */
export const usualExtractDate: readonly RegExp[] = [
  /^(date of )?(extract|extraction|export|snapshot)( date| day)?$/,
  /^(extracted|exported)( on| at| date)?$/,
  /^(report|reporting|data) date$/,
  /^(data )?as at( date)?$/,
];

/** A system, register or return whose tables are loaded as facts. What it says of deliveries holds for each of its facts. */
export interface SourceSystem extends Delivery {
  /** Kebab-case. */
  readonly id: string;
  /** As people call it: "Fostering register". */
  readonly title: string;
  /** Stands before the table's name in the id of each loader: "ssd-". Default: nothing. */
  readonly idPrefix?: string;
}

/**
 * Declares a source system. Add it to the list in `sources.ts`, and name it in a fact.
 *
 * @example
 * export const respiteBookings = defineSource({
 *   id: "respite-bookings",
 *   title: "Respite bookings",
 *   owner: "Short breaks team",
 *   disposition: "snapshot",
 *   everyMonths: 1,
 * });
 */
export function defineSource(source: SourceSystem): SourceSystem {
  return source;
}
