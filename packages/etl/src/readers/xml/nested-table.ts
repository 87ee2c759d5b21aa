import type { XmlRow, XmlTable } from "./xml-layout.ts";
import { elementsAt, textAt, type XmlElement, type XmlRecord } from "./xml-records.ts";

/** Elements inside one another on the way to a table's rows, and what each of them gives to its rows. */
export interface XmlLevel {
  /** Where the elements of this level are, below that of the level before; "" for the record itself. */
  at: string;
  /** Where each cell is below the element, "" for its own text. The last name of the path is the column. */
  cells: readonly string[];
}

/** An element that returns up to a year called otherwise. */
export interface EarlierName {
  /** The name since then, which is the column's. */
  column: string;
  element: string;
  /** The last year of the old name, by the return's reference date. */
  until: number;
}

/** A table whose rows are the elements of the innermost level, with the cells of the levels around them. */
export interface NestedTable {
  name: string;
  /** The path of the records that the rows come from. */
  record: string;
  /** Where each cell that all rows of a return share is, below the return's own header; the first is its date. */
  head: readonly string[];
  levels: readonly XmlLevel[];
  earlierNames?: readonly EarlierName[];
}

/** Takes the rows of a nested table out of the records of a return. An element that is not there is a blank cell. */
export function nestedTable({ name, record: path, head, levels, earlierNames = [] }: NestedTable): XmlTable {
  const paths = levels.map((_, depth) => [path, ...levels.slice(0, depth + 1).map(({ at }) => at)]);
  const read = levels.flatMap(({ cells }, depth) =>
    cells.map((cell) => [...paths[depth]!, cell].filter(Boolean).join("/")),
  );
  return {
    name,
    reads: [...read, ...read.flatMap((cell) => earlierPaths(cell, earlierNames))],
    header: [...head.map(lastName), ...levels.flatMap(({ at, cells }) => cells.map((cell) => lastName(cell || at)))],
    rowsOf(record: XmlRecord, header: XmlRecord | null): readonly XmlRow[] {
      if (record.path !== path) return [];
      const shared = head.map((cell) => (header === null ? "" : (textAt(header, cell) ?? "")));
      const names = namesIn(Number(shared[0]?.slice(0, 4)), earlierNames);
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

/** What an element was called before, as a path. */
function earlierPaths(path: string, earlierNames: readonly EarlierName[]): string[] {
  const column = lastName(path);
  return earlierNames.flatMap((name) => (name.column === column ? [path.slice(0, -column.length) + name.element] : []));
}

/** For each column with two names, the names in the order in which a return of the year may have them. */
function namesIn(year: number, earlierNames: readonly EarlierName[]): ReadonlyMap<string, readonly string[]> {
  return new Map(
    earlierNames.map(({ column, element, until }) => [column, year <= until ? [element, column] : [column, element]]),
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
