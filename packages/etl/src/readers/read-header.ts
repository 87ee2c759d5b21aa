import type { Loader } from "../loader.ts";
import { FileRefusal } from "../refusal.ts";
import { csvRows } from "./csv-rows.ts";
import { fileText } from "./file-text.ts";
import { columnLetters } from "./workbook/column-letters.ts";

/** The first row of a CSV file, each cell trimmed. Throws `FileRefusal` where there is none. */
export async function readHeader(path: string): Promise<readonly string[]> {
  for await (const batch of csvRows(fileText(path))) {
    const [header] = batch.rows;
    if (header !== undefined) {
      const names = header.map((name) => name.trim());
      if (names.every((name) => name === "")) throw emptyHeader();
      return names;
    }
  }
  throw emptyHeader();
}

/** The loader whose file this is. Throws `FileRefusal` that names the loaders there are where none recognises it. */
export function chooseLoader(loaders: readonly Loader[], fileName: string, header: readonly string[]): Loader {
  const loader = loaders.find((candidate) => candidate.recognises(fileName, header));
  if (loader !== undefined) return loader;
  const other = header.length === 1 ? [";", "\t", "|"].find((mark) => header[0]?.includes(mark)) : undefined;
  if (other !== undefined) {
    throw new FileRefusal(
      "not-comma-separated",
      `The header's cells are separated by "${other === "\t" ? "tab" : other}", not by commas. Save the file as CSV with commas.`,
      { row: 1 },
    );
  }
  const shown = header
    .slice(0, 6)
    .map((name) => `"${name}"`)
    .join(", ");
  throw new FileRefusal(
    "unknown-layout",
    `No loader reads a file whose header starts with ${shown}${header.length > 6 ? ", …" : ""}. ` +
      'Row 1 must be the header: remove title rows above it. "etl list" shows what can be loaded.',
    { row: 1 },
  );
}

/**
 * The header as the loader names it, each column once. Throws `FileRefusal` that names two equal columns, a column
 * without a name, or a column that is missing.
 */
export function checkHeader(loader: Loader, header: readonly string[]): readonly string[] {
  const names = loader.headings?.(header) ?? header;
  const seen = new Map<string, number>();
  for (const [index, name] of names.entries()) {
    if (name === "") {
      throw new FileRefusal(
        "unnamed-column",
        `Column ${index + 1} (${columnLetters(index)}) has no name in the header. Name it, or remove it.`,
        { row: 1 },
      );
    }
    const first = seen.get(name);
    if (first !== undefined) {
      throw new FileRefusal(
        "duplicate-column",
        `Columns ${first + 1} (${columnLetters(first)}) and ${index + 1} (${columnLetters(index)}) are both called "${name}", so which one is meant cannot be told. Rename or remove one of them.`,
        { row: 1, column: name },
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
      { row: 1, column: missing[0] },
    );
  }
  return names;
}

function emptyHeader(): FileRefusal {
  return new FileRefusal(
    "empty-file",
    "The first row, which should be the header, is empty. Remove what is above the header, or export the file again.",
  );
}
