import { neededColumns } from "@children-first/schema/engine";
import { type Fact, type FactColumn, facts } from "@children-first/schema/facts";
import type { Random } from "../seeded-random.ts";

/** A way to spoil one cell of a column, and the code of a load's refusal. */
interface Spoiling {
  code: string;
  what: string;
  /** Whether the row is refused. Default: where the cell is unreadable, if a KPI needs the column. */
  refused?: boolean;
  /** The spoiled cell. Null if this cell cannot be spoiled so. */
  spoil: (cell: string, context: SpoilContext) => string | null;
}

interface SpoilContext {
  random: Random;
  column: FactColumn & { name: string };
  /** The row's text in another column. Null if there is no such column. */
  other: (name: string) => string | null;
  /** Whether a fault that shows only beside another row can be found, because that row is sound. */
  comparable: boolean;
  /** The key that rows of other facts name. Null if none do. */
  referencedKey: string | null;
  /** The columns that KPIs need. */
  needed: ReadonlySet<string>;
  /** The person who must not be in this column: the auditor, in a column for the moderator. */
  barred: string | undefined;
}

/** A spoiled cell: its index, its new text, and its entry in the list. */
export interface SpoiledCell extends Pick<Spoiling, "code" | "what"> {
  index: number;
  cell: string;
  refused: boolean;
}

const days = /^\d{4}-\d{2}-\d{2}|^\d{2}\/\d{2}\/\d{4}$/;

const spoilings: readonly Spoiling[] = [
  {
    code: "not-a-date",
    what: "a day that the month does not have",
    spoil: (cell, { column }) => (column.type === "date" && days.test(cell) ? `31/02/${yearIn(cell)}` : null),
  },
  {
    code: "not-a-date",
    what: "day and month swapped",
    spoil: (cell, { column, random }) =>
      column.type === "date" && days.test(cell)
        ? `0${random.between(1, 9)}/${random.between(13, 28)}/${yearIn(cell)}`
        : null,
  },
  {
    code: "not-a-time",
    what: "a moment without a time of day",
    spoil: (cell, { column }) => (column.type === "instant" && cell !== "" ? cell.slice(0, 10) : null),
  },
  {
    code: "future-date",
    what: "a year that has not come",
    spoil: (cell, { column }) =>
      column.type === "date" && !column.mayBeFuture && days.test(cell) ? inYear(cell, yearIn(cell) + 40) : null,
  },
  {
    code: "wrong-order",
    what: "an end before its beginning",
    spoil(cell, { column, other, needed }) {
      const { name, notBefore } = column;
      // A load would leave the earlier date blank, and not this one.
      if (notBefore === undefined || (needed.has(name) && !needed.has(notBefore))) return null;
      const before = other(notBefore);
      return before && cell !== "" ? inYear(before, yearIn(before) - 1) : null;
    },
  },
  {
    code: "before-birth",
    refused: true,
    what: "a date before the child was born",
    spoil: (cell, { column, comparable }) =>
      column.notBeforeBirth && comparable && column.notBefore === undefined && days.test(cell)
        ? inYear(cell, 1991)
        : null,
  },
  {
    code: "own-audit",
    refused: true,
    what: "the auditor moderates the audit",
    spoil: (_cell, { column, comparable, barred }) =>
      column.name === "moderator_id" && comparable && barred !== undefined ? barred : null,
  },
  {
    code: "unknown-code",
    what: "a code that the column does not have",
    spoil: (cell, { column }) => (column.type === "code" && column.codes && cell !== "" ? "ZZ9" : null),
  },
  {
    code: "missing-value",
    refused: true,
    what: "a required cell left blank",
    spoil(cell, { column, other, referencedKey }) {
      const { requiredWhere: where } = column;
      // The faults of rows that name this one could not be found.
      if (column.name === referencedKey) return null;
      const asked = column.required || (where && where.is.includes(other(where.column) ?? ""));
      return asked && cell !== "" ? "" : null;
    },
  },
  {
    code: "not-a-number",
    what: "a number with a thousands separator",
    spoil: (cell, { column, random }) =>
      (column.type === "integer" || column.type === "number") && cell !== ""
        ? `${random.between(1, 9)},${cell.replace(/\..*/, "").padStart(3, "0")}`
        : null,
  },
  {
    code: "out-of-range",
    what: "a number outside its range",
    spoil(cell, { column: { least, greatest } }) {
      if (cell === "" || (least === undefined && greatest === undefined)) return null;
      return String(greatest === undefined ? least! - 4 : greatest + 15);
    },
  },
  {
    code: "not-yes-or-no",
    what: "neither yes nor no",
    spoil: (cell, { column }) => (column.type === "yes-no" && cell !== "" ? "Maybe" : null),
  },
  {
    code: "scientific-notation",
    what: "an identifier rounded by a spreadsheet",
    spoil: (cell, { column, random }) =>
      column.type === "identifier" && !column.references && !column.required && /\d{6}/.test(cell)
        ? `${random.between(1, 9)}.${random.between(10, 99)}E+11`
        : null,
  },
  {
    code: "orphan",
    what: "the identifier of a row that is nowhere",
    refused: false,
    spoil: (cell, { column, random }) =>
      column.references !== undefined && cell !== "" ? `NONE${random.between(100_000, 999_999)}` : null,
  },
];

/** Plants faults in the rows of a fact. `columns` are in the file's order, and `sound` ones are left alone. */
export function faultPlanter(
  fact: Fact,
  columns: readonly (FactColumn & { name: string })[],
  sound: readonly string[] = [],
) {
  const needed = neededColumns(fact);
  const place = new Map(columns.map(({ name }, index) => [name, index]));
  const isReferenced = facts.some((other) =>
    Object.values(other.columns).some(({ references }) => references === fact.table),
  );
  const referencedKey = isReferenced ? (fact.key[0] ?? null) : null;
  return function plant(
    cells: readonly string[],
    random: Random,
    { comparable, barred }: Pick<SpoilContext, "comparable" | "barred">,
  ): SpoiledCell | null {
    const other = (name: string) => cells[place.get(name) ?? -1] || null;
    // A random start in the list gives every kind of fault its turn. Most rows allow only a few of them.
    const first = random.between(0, spoilings.length - 1);
    for (let step = 0; step < spoilings.length; step += 1) {
      const { spoil, code, what, refused } = spoilings[(first + step) % spoilings.length]!;
      const found = columns.flatMap((column, index) => {
        if (sound.includes(column.name)) return [];
        const cell = spoil(cells[index]!, { random, column, other, comparable, referencedKey, needed, barred });
        if (cell === null) return [];
        const { requiredWhere: where } = column;
        const isNeeded = needed.has(column.name) || where?.is.includes(other(where.column) ?? "") === true;
        return [{ index, cell, code, what, refused: refused ?? isNeeded }];
      });
      if (found.length > 0) return random.pick(found);
    }
    return null;
  };
}

function yearIn(text: string): number {
  return Number(text.includes("/") ? text.slice(6, 10) : text.slice(0, 4));
}

/** The same day and time of another year. 29 February becomes 28 February, which every year has. */
function inYear(text: string, year: number): string {
  if (text.includes("/")) return `${text.slice(0, 6).replace("29/02", "28/02")}${year}`;
  return `${year}${text.slice(4).replace("-02-29", "-02-28")}`;
}
