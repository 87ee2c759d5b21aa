import type { YearlyDifference } from "../../tables/facts/yearly-differences.ts";
import type { XmlRow, XmlTable } from "./xml-layout.ts";
import { elementsAt, textAt, type XmlElement, type XmlRecord } from "./xml-records.ts";

/** Elements on the way to a table's rows, and the cells that each gives to its rows. */
export interface XmlLevel {
  /** The path of this level's elements below the level before. "" for the record itself. */
  at: string;
  /** The path of each cell below the element; "" for the element's text. The last name of the path is the column. */
  cells: readonly string[];
}

/** The differences between years that concern the name of an element. */
export type ElementName = Pick<YearlyDifference, "column" | "from" | "to"> & { readonly called: string };

/**
 * A table whose rows are the elements of the innermost level, with the cells of the levels around them.
 *
 * @example
 * const reviews: NestedTable = {
 *   name: "cin-census plan reviews",
 *   record: "Message/Children/Child",
 *   head: ["ReferenceDate"],
 *   levels: [
 *     { at: "", cells: ["ChildIdentifiers/LAchildID"] },
 *     { at: "CINdetails/ChildProtectionPlans", cells: ["CPPstartDate"] },
 *     { at: "Reviews", cells: ["CPPreviewDate"] },
 *   ],
 * };
 */
export interface NestedTable {
  name: string;
  /** The path of the records with the rows. */
  record: string;
  /** The paths, below the return's header, of cells that all rows share. The first is its date. */
  head: readonly string[];
  levels: readonly XmlLevel[];
  /** Names of elements in the returns of some years, by the year of the return's date. */
  differences?: readonly ElementName[];
}

/** Reads the rows of a nested table from the records of a return. A missing element is a blank cell. */
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

/** The paths of an element under its names of other years. */
function otherPaths(path: string, differences: readonly ElementName[]): string[] {
  const column = lastName(path);
  return differences.flatMap((other) =>
    other.column === column ? [path.slice(0, -column.length) + other.called] : [],
  );
}

/** The names of each column with two names, in the order to try for a return of the year. */
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
