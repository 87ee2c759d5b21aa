import { importCell } from "@children-first/schema";
import type { Loader } from "../loader.ts";
import { FileRefusal } from "../refusal.ts";
import type { SourceTable } from "../readers/source-table.ts";
import { columnLetters } from "../readers/column-letters.ts";

/** The refusal of a file in which no loader recognises a table. `notes` explain its other parts. */
export function unknownLayout(tables: readonly SourceTable[], notes: readonly string[]): FileRefusal {
  const [first] = tables;
  if (first === undefined) return new FileRefusal("no-rows", `The file holds no table. ${notes.join(" ")}`.trim());
  const { header, headerRow, part } = first;
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

/**
 * Checks a header and returns its column names as the loader has them. Our export puts a mark before a name that a
 * spreadsheet would run as a formula; the mark is removed.
 *
 * @throws {FileRefusal} for two equal columns, a column without a name, or a missing column
 */
export function checkHeader(loader: Loader, { header, headerRow: row }: SourceTable): readonly string[] {
  const names = (loader.headings?.(header) ?? header).map((name) => importCell(name));
  const seen = new Map<string, number>();
  for (const [index, name] of names.entries()) {
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
