/**
 * What a cell of a fact may hold, and what the table keeps of it.
 *
 * `identifier`: text that another system gave, leading zeros kept. `code`: one of `codes` where they are listed, else any
 * word of the source system. `yes-no`: true or false. `month`: "2023-07". `instant`: a moment; without an offset in the
 * file it is the clock of England. All others are what they are called.
 */
export type FactColumnType =
  | "text"
  | "identifier"
  | "date"
  | "instant"
  | "integer"
  | "number"
  | "yes-no"
  | "month"
  | "code";

/**
 * How far a column's values may travel. `internal` says nothing about a person when it stands alone; `child` tells who a
 * person is; `special` is special category data (UK GDPR, article 9). Refusals never repeat a value of the last two.
 */
export type Sensitivity = "public" | "internal" | "child" | "special";

/** One column of a fact. `Column` is the name of any column of the same fact. */
export interface FactColumn<Column extends string = string> {
  readonly type: FactColumnType;
  /** What people read. */
  readonly label: string;
  readonly sensitivity: Sensitivity;
  /** The header must have it, and every row must fill it. */
  readonly required?: boolean;
  /** The row must fill it where another column holds one of these codes. */
  readonly requiredWhere?: { readonly column: NoInfer<Column>; readonly is: readonly string[] };
  /** Every value that a `code` may have; letters may be upper or lower case in the file. */
  readonly codes?: readonly string[];
  /** Other words for one of the codes, by the code. Like `aliases`, tried in lower case with single spaces for all marks. */
  readonly codeAliases?: Readonly<Record<string, readonly RegExp[]>>;
  /** Other headers that mean this column. They are tried on the header in lower case with single spaces for all marks. */
  readonly aliases?: readonly RegExp[];
  /** The least and the greatest number. */
  readonly least?: number;
  readonly greatest?: number;
  /** A plan or a due date, so it may lie in the future; all other dates may not. */
  readonly mayBeFuture?: boolean;
  /** The row's other date that this one may not come before. */
  readonly notBefore?: NoInfer<Column>;
  /** A date that cannot come before the child of the row was born. */
  readonly notBeforeBirth?: boolean;
  /** The fact whose natural key, of one column, this column names. */
  readonly references?: string;
}

/** A row that contradicts a row of another fact, and so never stands beside it, whichever of the two is loaded first. */
export interface FactConflict<Column extends string = string> {
  /** The table of the other fact. */
  readonly with: string;
  /** Which columns of this fact and the other are equal where two rows belong together. */
  readonly on: Readonly<Partial<Record<NoInfer<Column>, string>>>;
  /** The contradiction: this column's value against the other fact's. */
  readonly column: NoInfer<Column>;
  readonly is: "equal to" | "before";
  readonly other: string;
  /** Stable, kebab-case. */
  readonly code: string;
  /** What is wrong and what to do, in sentences. */
  readonly message: string;
}

/**
 * A table of rows about children, workers, households or events as one source system recorded them.
 *
 * Rows are never updated: a load closes the version it replaces and adds its own, so what was known at any moment can be
 * asked. `child`, `worker`, `team`, `service` and `date` say which columns tell whose row it is and when it happened.
 */
export interface Fact<Column extends string = string> {
  /** In snake case; the file's name too, without its ending. */
  readonly table: string;
  /** The sheet of the source's workbook that holds it; none where the source has no workbook. */
  readonly sheet?: string;
  readonly title: string;
  /** The specification the columns come from. */
  readonly source: string;
  /** The table of the fact it is made of, where no file has it. */
  readonly madeOf?: string;
  /** The natural key: one current row for each. */
  readonly key: readonly NoInfer<Column>[];
  readonly columns: Readonly<Record<Column, FactColumn<Column>>>;
  readonly child?: NoInfer<Column>;
  readonly worker?: NoInfer<Column>;
  readonly team?: NoInfer<Column>;
  readonly service?: NoInfer<Column>;
  readonly date?: NoInfer<Column>;
  readonly conflicts?: readonly FactConflict<Column>[];
}

/** How PostgreSQL keeps a column of each type. */
export const columnTypes: Readonly<Record<FactColumnType, string>> = {
  text: "text",
  identifier: "text",
  code: "text",
  month: "text",
  date: "date",
  instant: "timestamptz",
  integer: "integer",
  number: "numeric",
  "yes-no": "boolean",
};

/** Declares a fact. It does nothing but hold the value to the contract; add it to `facts.ts`, and its table to a migration. */
export function defineFact<
  const Column extends string,
  const Columns extends Readonly<Record<Column, FactColumn<Column>>>,
>(fact: Fact<Column> & { readonly columns: Columns }): Fact<Column> & { readonly columns: Columns } {
  return fact;
}

/** What a column of each type holds in a row: a date as "2023-07-31", a number as text, because it may have any digits. */
interface FactValues extends Readonly<Record<FactColumnType, unknown>> {
  readonly text: string;
  readonly identifier: string;
  readonly code: string;
  readonly month: string;
  readonly date: string;
  readonly instant: Date;
  readonly integer: number;
  readonly number: string;
  readonly "yes-no": boolean;
}

/**
 * A row of a fact's table, by the fact's declaration: `FactRow<typeof planActions>`. A column that is not `required` may be
 * null.
 */
export type FactRow<Of extends { readonly columns: Readonly<Record<string, { readonly type: FactColumnType }>> }> = {
  -readonly [Name in keyof Of["columns"]]:
    | FactValues[Of["columns"][Name]["type"]]
    | (Of["columns"][Name] extends { readonly required: true } ? never : null);
};

/** The columns of a fact with their names, in the order of the declaration, which is the table's. */
export function factColumns(fact: Fact): readonly (FactColumn & { readonly name: string })[] {
  return Object.entries(fact.columns).map(([name, column]) => ({ name, ...column }));
}

/** Everything a fact's rows may contradict: what it declares, and the birth of its child for dates that come after it. */
export function factConflicts(fact: Fact): readonly FactConflict[] {
  const { child } = fact;
  const births = factColumns(fact).flatMap(({ name, label, notBeforeBirth }) =>
    notBeforeBirth && child !== undefined
      ? [
          {
            with: "person",
            on: { [child]: "pers_person_id" },
            column: name,
            is: "before" as const,
            other: "pers_dob",
            code: "before-birth",
            message: `${label} lies before the child was born. Correct it, or the child's date of birth, in the source system.`,
          },
        ]
      : [],
  );
  return [...(fact.conflicts ?? []), ...births];
}
