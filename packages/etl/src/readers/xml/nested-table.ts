import type { YearlyDifference } from "../../tables/facts/yearly-differences.ts";
import type { XmlRow, XmlTable } from "./xml-layout.ts";
import { elementsAt, textAt, type XmlElement, type XmlRecord } from "./xml-records.ts";

/** Elements inside one another on the way to a table's rows, and what each of them gives to its rows. */
export interface XmlLevel {
  /** Where the elements of this level are, below that of the level before; "" for the record itself. */
  at: string;
  /** Where each cell is below the element, "" for its own text. The last name of the path is the column. */
  cells: readonly string[];
}

/** Of the differences between years, those in the name of an element. */
export type ElementName = Pick<YearlyDifference, "column" | "from" | "to"> & { readonly called: string };

/** A table whose rows are the elements of the innermost level, with the cells of the levels around them. */
export interface NestedTable {
  name: string;
  /** The path of the records that the rows come from. */
  record: string;
  /** Where each cell that all rows of a return share is, below the return's own header; the first is its date. */
  head: readonly string[];
  levels: readonly XmlLevel[];
  /** What elements were called in the returns of some years, by the year of the return's date. */
  differences?: readonly ElementName[];
}

/** Takes the rows of a nested table out of the records of a return. An element that is not there is a blank cell. */
export function nestedTable({ name, record: path, head, levels, differences = [] }: NestedTable): XmlTable {
  const paths = levels.map((_, depth) => [path, ...levels.slice(0, depth + 1).map(({ at }) => at)]);
  const read = levels.flatMap(({ cells }, depth) =>
    cells.map((cell) => [...paths[depth]!, cell].filter(Boolean).join("/")),
  );
  return {
    name,
    reads: [...read, ...read.flatMap((cell) => otherPaths(cell, differences))],
    header: [...head.map(lastName), ...levels.flatMap(({ at, cells }) => cells.map((cell) => lastName(cell || at)))],
    rowsOf(record: XmlRecord, header: XmlRecord | null): readonly XmlRow[] {
      if (record.path !== path) return [];
      const shared = head.map((cell) => (header === null ? "" : (textAt(header, cell) ?? "")));
      const names = namesIn(Number(shared[0]?.slice(0, 4)), differences);
      let rows = [{ element: record as XmlElement, cells: shared }];
      for (const { at, cells } of levels)
        rows = rows.flatMap((row) =>
          (at === "" ? [row.element] : elementsAt(row.element, at)).map((element) => ({
            element,
            cells: [...row.cells, ...cells.map((cell) => cellOf(element, cell, names))],
          })),
        );
      return rows.map(({ element, cells }) => ({ line: element.line, cells }));
    },
  };
}

/** What an element is called in other years, as paths. */
function otherPaths(path: string, differences: readonly ElementName[]): string[] {
  const column = lastName(path);
  return differences.flatMap((other) =>
    other.column === column ? [path.slice(0, -column.length) + other.called] : [],
  );
}

/** For each column with two names, the names in the order in which a return of the year may have them. */
function namesIn(year: number, differences: readonly ElementName[]): ReadonlyMap<string, readonly string[]> {
  return new Map(
    differences.map(({ column, called, from = -Infinity, to = Infinity }) => [
      column,
      from <= year && year <= to ? [called, column] : [column, called],
    ]),
  );
}

function cellOf(element: XmlElement, path: string, names: ReadonlyMap<string, readonly string[]>): string {
  if (path === "") return element.text;
  const column = lastName(path);
  for (const name of names.get(column) ?? [column]) {
    const text = textAt(element, path.slice(0, -column.length) + name);
    if (text !== null) return text;
  }
  return "";
}

function lastName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
