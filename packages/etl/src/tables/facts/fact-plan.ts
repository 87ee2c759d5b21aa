import type { ExtractDate } from "../../load/dating/extract-date.ts";
import type { Disposition, Fact, LoadCheck } from "@children-first/schema/facts";
import type { ZodType } from "zod";

/** The plan of a flat file that becomes rows of a fact, for one authority (ONS code). */
export interface FactPlan {
  into: "facts";
  fact: Fact;
  authority: string;
  disposition: Disposition;
  /** The place in the file of each column of the fact, in its order. Null if the file has no such column. */
  places: readonly (number | null)[];
  /** Values of the file as a whole for every row, by column, as text for PostgreSQL. Default: none. */
  given?: Readonly<Record<string, string>>;
  /** The date of the extract by what only the file's name has. Default: none. */
  dated?: ExtractDate | null;
  /** The place of a column that is no data, but states the day of the extract. Default: none. */
  extractDateAt?: number | null;
  /** The file's own headers, for refusals. */
  headings: readonly string[];
  /** Notes about the header, in sentences. */
  notes: readonly string[];
  /** The share of refused rows above which the whole file is refused, from `SourceContract`. */
  mostRefused: number;
  checks: readonly LoadCheck[];
  /** The places in the file of columns that must be blank in every row. Default: none. */
  forbidden?: readonly number[];
  /** The schema of a row, beyond the types of its columns. Default: any row. */
  rowSchema?: RowSchema | undefined;
}

/**
 * The schema of a row as an object of texts for PostgreSQL (days as 2023-07-31, yes and no as t and f). Null is not
 * recorded. The first issue refuses the row, under the column of its path.
 *
 * @example
 * const stays: RowSchema = z.object({ nights: z.string().regex(/^[1-9]/, "at least one night") });
 */
export type RowSchema = ZodType<Readonly<Record<string, string | null>>>;
