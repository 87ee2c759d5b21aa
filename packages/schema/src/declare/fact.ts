import type { Delivery, LoadCheck, SourceSystem } from "./source.ts";

/**
 * What a cell of a fact may hold; `columnTypes` is how PostgreSQL stores it.
 *
 * - `identifier`: text of another system, leading zeros kept
 * - `code`: one of `codes` where they are listed, else any word of the source
 * - `yes-no`: true or false
 * - `month`: "2023-07"
 * - `instant`: a moment; without an offset in the file, on the clock of England
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
 * How far a column's values may travel. A refusal never repeats a value of the last two.
 *
 * - `public`: may be published
 * - `internal`: says nothing about a person by itself
 * - `child`: shows who a person is
 * - `special`: special category data (UK GDPR, article 9)
 */
export type Sensitivity = "public" | "internal" | "child" | "special";

/** One column of a fact. `Column` is the name of any column of the same fact. */
export interface FactColumn<Column extends string = string> {
  readonly type: FactColumnType;
  /** The name that people read. */
  readonly label: string;
  readonly sensitivity: Sensitivity;
  /** The file must have the column, and every row a value in it. */
  readonly required?: boolean;
  /** A row must have a value where another column holds one of these codes. */
  readonly requiredWhere?: { readonly column: NoInfer<Column>; readonly is: readonly string[] };
  /** Every value that a `code` may have. The case of letters makes no difference in the file. */
  readonly codes?: readonly string[];
  /**
   * Other words for a code, by the code. Like `aliases`, they are matched in lower case, with a single space for all
   * marks.
   */
  readonly codeAliases?: Readonly<Record<string, readonly RegExp[]>>;
  /** Other headers of this column. They are matched on the header in lower case, with a single space for all marks. */
  readonly aliases?: readonly RegExp[];
  /** The smallest number allowed. */
  readonly least?: number;
  /** The largest number allowed. */
  readonly greatest?: number;
  /** For plans and due dates: the date may lie in the future. All other dates may not. */
  readonly mayBeFuture?: boolean;
  /** Another date of the row, which this one may not precede. */
  readonly notBefore?: NoInfer<Column>;
  /** The date may not precede the birth of the row's child. */
  readonly notBeforeBirth?: boolean;
  /** A fact with a key of one column, which holds the value of this column. */
  readonly references?: string;
}

/**
 * A way in which a row of this fact can contradict a row of another. It is then not kept beside that row, whichever of
 * the two is loaded first.
 */
export interface FactConflict<Column extends string = string> {
  /** The table of the other fact. */
  readonly with: string;
  /** The columns that are equal where two rows belong together: the other fact's, by this fact's. */
  readonly on: Readonly<Partial<Record<NoInfer<Column>, string>>>;
  /** The contradiction: this column against `other`, the other fact's column. */
  readonly column: NoInfer<Column>;
  readonly is: "equal to" | "before";
  readonly other: string;
  /** Stable, kebab-case. */
  readonly code: string;
  /** What is wrong and what to do, in sentences. */
  readonly message: string;
}

/**
 * A table of rows about children, workers, households or events, as one source system recorded them.
 *
 * Rows are never updated: a load closes the version it replaces and adds its own, so that what was known at any moment
 * can be asked. `child`, `worker`, `team`, `service` and `date` name columns: whose row it is, and when it happened.
 */
export interface Fact<Column extends string = string> {
  /** In snake case. The file has the same name in kebab-case, before `.fact.ts`. */
  readonly table: string;
  /** The sheet of the source's workbook; left out where the source has no workbook. */
  readonly sheet?: string;
  readonly title: string;
  /** The natural key: there is one current row for each. */
  readonly key: readonly NoInfer<Column>[];
  readonly columns: Readonly<Record<Column, FactColumn<Column>>>;
  readonly child?: NoInfer<Column>;
  readonly worker?: NoInfer<Column>;
  readonly team?: NoInfer<Column>;
  readonly service?: NoInfer<Column>;
  readonly date?: NoInfer<Column>;
  /**
   * Columns that KPIs need although no cohort reads them: another fact, the teams or a target is made of them. A row in
   * which one is unreadable is refused. What cohorts count by is needed anyway, see `neededColumns`. Default: none.
   */
  readonly needed?: readonly NoInfer<Column>[];
  readonly conflicts?: readonly FactConflict<Column>[];
}

/** The PostgreSQL type that stores each type of column. */
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

/**
 * A fact whose rows files bring. It names its source system by value, and says in what its files differ from the
 * source's others: another `owner`, `disposition` or `everyMonths`.
 */
export interface SourceFact<Column extends string = string> extends Fact<Column>, Partial<Delivery<NoInfer<Column>>> {
  readonly source: SourceSystem;
  /** What the source itself calls the table: "ssd_person", "list 1". Default: nothing. */
  readonly sourceTable?: string;
  /** Raised when the same file would give other rows than before. Default: 1. */
  readonly version?: number;
  /** Faults that a file should not have although its rows can be loaded. Default: none. */
  readonly checks?: readonly LoadCheck[];
}

/** A fact that no file has. It is made of another fact, in the transaction that loads that one. */
export interface DerivedFact<Column extends string = string> extends Fact<Column> {
  /** The table of the fact that it is made of. */
  readonly madeOf: string;
}

/**
 * Declares a fact. Add it to `facts.ts`; `npm run etl -- migration` writes the migration of its table.
 *
 * @returns the same value, checked against the type
 * @example
 * export const strategyDiscussions = defineFact({
 *   source: casework,
 *   table: "strategy_discussions",
 *   title: "Strategy discussions",
 *   key: ["child_id", "requested_at"],
 *   child: "child_id",
 *   date: "requested_at",
 *   columns: {
 *     child_id: { type: "identifier", required: true, label: "Child", sensitivity: "child", references: "person" },
 *     requested_at: { type: "instant", required: true, label: "Asked for", sensitivity: "internal" },
 *     held_at: { type: "instant", label: "Held", sensitivity: "internal", notBefore: "requested_at" },
 *   },
 * });
 */
export function defineFact<
  const Column extends string,
  const Columns extends Readonly<Record<Column, FactColumn<Column>>>,
>(fact: SourceFact<Column> & { readonly columns: Columns }): SourceFact<Column> & { readonly columns: Columns } {
  return fact;
}

/** Declares a fact that is made of another. Add it to `derivedFacts` in `facts.ts`. */
export function defineDerivedFact<const Column extends string>(fact: DerivedFact<Column>): DerivedFact<Column> {
  return fact;
}

/** Who sends a fact's files, how often, and what they mean: what its source says, unless the fact says otherwise. */
export function deliveryOf(fact: SourceFact): Delivery {
  const { owner, disposition, everyMonths, dueWorkingDays, dueMonths, extractDate, byHeader, standsAlone, contract } =
    fact;
  const own = {
    owner,
    disposition,
    everyMonths,
    dueWorkingDays,
    dueMonths,
    extractDate,
    byHeader,
    standsAlone,
    contract,
  };
  const given = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined));
  return { ...fact.source, ...given };
}

/**
 * The id of the loader that reads a fact's files, which is also the id of its feed. The ledger keeps it for good.
 *
 * @returns the table's name in kebab-case behind the source's prefix: "ssd-cla-episodes", "audits"
 */
export function loaderIdOf({ source, table }: SourceFact): string {
  return `${source.idPrefix ?? ""}${table.replaceAll("_", "-")}`;
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

/** The columns of a fact with their names, in the order of the declaration and of the table. */
export function factColumns(fact: Fact): readonly (FactColumn & { readonly name: string })[] {
  return Object.entries(fact.columns).map(([name, column]) => ({ name, ...column }));
}

/** All contradictions of a fact: those that it declares, and the birth of its child for `notBeforeBirth`. */
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
