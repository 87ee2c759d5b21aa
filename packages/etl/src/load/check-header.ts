import { importCell } from "@children-first/schema";
import type { Loader } from "../loader.ts";
import { FileRefusal } from "../refusal.ts";
import type { SourceTable } from "../readers/source-table.ts";
import { columnLetters } from "../readers/column-letters.ts";

/** The refusal of a file in which no loader recognises a table. `notes` explain its other parts. */
export function unknownLayout(
  tables: readonly SourceTable[],
  notes: readonly string[],
  loaders: readonly Loader[],
): FileRefusal {
  const [first] = tables;
  if (first === undefined) return new FileRefusal("no-rows", `The file holds no table. ${notes.join(" ")}`.trim());
  const { header, headerRow, part } = first;
  const wanted = wantedNames(header, loaders);
  if (wanted.length > 0)
    return new FileRefusal(
      "unknown-name",
      `The columns are those of ${wanted.join(" or ")}, and the name of ${part === null ? "the file" : part} does not say so. Give it that name, and load it again.`,
      { row: headerRow },
    );
  const shown = header
    .slice(0, 6)
    .map((name) => `"${name.slice(0, 40)}"`)
    .join(", ");
  return new FileRefusal(
    "unknown-layout",
    `No loader reads ${part === null ? "a file" : part} whose header starts with ${shown}${header.length > 6 ? ", …" : ""}. ` +
      "The header must be among the first 50 rows, and a file of rows about children, workers or households must have the name of its table. " +
      '"etl list" shows what can be loaded.',
    { row: headerRow },
  );
}

/** The names of files that a header can be of: those whose needed columns it has. Of several, those that it fits best. */
function wantedNames(header: readonly string[], loaders: readonly Loader[]): string[] {
  const fitting = loaders.flatMap((loader) => {
    const { fileName, requires, columns = [] } = loader;
    const names = loader.headings?.(header) ?? header;
    if (fileName === undefined || !requires.every((name) => names.includes(name))) return [];
    return [{ fileName, known: columns.filter((name) => names.includes(name)).length }];
  });
  const most = Math.max(0, ...fitting.map(({ known }) => known));
  // A header of which few columns are known is of another table, which happens to name a child and a day too.
  if (most * 2 < header.length) return [];
  return fitting.flatMap(({ fileName, known }) => (known === most ? [fileName] : [])).slice(0, 3);
}

/**
 * Checks a header and returns its column names as the loader has them. Our export puts a mark before a name that a
 * spreadsheet would run as a formula; the mark is removed. The first `emptyInFront` columns need no name.
 *
 * @throws {FileRefusal} for two equal columns, a column without a name, or a missing column
 */
export function checkHeader(
  loader: Loader,
  { header, headerRow: row }: SourceTable,
  emptyInFront = 0,
): readonly string[] {
  const names = (loader.headings?.(header) ?? header).map((name) => importCell(name));
  const seen = new Map<string, number>();
  for (const [index, name] of names.entries()) {
    if (index < emptyInFront) continue;
    if (name === "") {
      throw new FileRefusal(
        "unnamed-column",
        `Column ${index + 1} (${columnLetters(index)}) has no name in the header. Name it, or remove it.`,
        { row },
      );
    }
    const first = seen.get(name);
    if (first !== undefined) {
      throw new FileRefusal(
        "duplicate-column",
        `Columns ${first + 1} (${columnLetters(first)}) and ${index + 1} (${columnLetters(index)}) are both called "${name}", so it is not clear which one is meant. Rename or remove one of them.`,
        { row, column: name },
      );
    }
    seen.set(name, index);
  }
  const missing = loader.requires.filter((name) => !names.some((found) => found.toLowerCase() === name.toLowerCase()));
  if (missing[0] !== undefined) {
    const list = missing.map((name) => `"${name}"`).join(", ");
    throw new FileRefusal(
      "missing-column",
      `The header has no column ${list}, which the loader ${loader.id} needs. Add ${missing.length > 1 ? "them" : "it"}, or correct the name in the header.`,
      { row, column: missing[0] },
    );
  }
  return names;
}
