import type { Severity } from "@children-first/schema";
import type { Fact } from "@children-first/schema/facts";
import type { SqlText } from "@children-first/schema/sql";
import type { ZodType } from "zod";

/**
 * What happens to current rows that a file does not have. `snapshot`: they are withdrawn. `window`: likewise, and the file is
 * of a time that moves on, so all rows may differ from before. `merge`: they stay. `append`: they stay, and recorded rows
 * never change. `replacePeriod`: those of the periods that the file names in that column are withdrawn.
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
  finds: SqlText;
  /** What is wrong with such rows and what to do, in sentences. */
  message: string;
}
