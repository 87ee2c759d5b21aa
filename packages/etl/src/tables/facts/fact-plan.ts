import type { Disposition, Fact, LoadCheck } from "@children-first/schema/facts";
import type { ZodType } from "zod";

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
