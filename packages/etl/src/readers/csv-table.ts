import { basename } from "node:path";
import { FileRefusal, type Refusal } from "../refusal.ts";
import { csvRows, type Delimiter, delimiters } from "./csv-rows.ts";
import { type Encoding, fileText } from "./file-text.ts";
import { findHeader } from "./find-header.ts";
import { batchFrom, type OwnedTable, type OwnerOf, type RowBatch } from "./source-table.ts";
import { tableBody } from "./table-body.ts";

/** The encoding of a CSV file's text. */
export interface CsvForm {
  encoding: Encoding;
  /** Rows with unreadable letters are refused. */
  isMixed: boolean;
  note: string | null;
}

/**
 * The table of a CSV file. The delimiter (comma, semicolon, tab or bar) is the one with a header that a loader
 * recognises. Without such a header, the first row that is not blank becomes the header, and the refusal shows it.
 *
 * @throws {FileRefusal} for a file without a filled row
 */
export async function csvTable<Owner>(
  path: string,
  form: CsvForm,
  ownerOf: OwnerOf<Owner>,
): Promise<OwnedTable<Owner>> {
  const name = basename(path);
  const found = await headerOf(path, form, (header) => ownerOf(name, header));
  if (found === null)
    throw new FileRefusal(
      "empty-file",
      "The file has no row with anything in it. Export it again, and check its filters.",
    );
  const { header, headerRow, owner } = found;
  const body = tableBody(header);
  const swallowed: number[] = [];
  return {
    name,
    owner,
    part: null,
    header,
    headerRow,
    rows: () => {
      swallowed.length = 0;
      return body.rows(checked(rowsBelow(path, form, found, swallowed), form, header));
    },
    notes: () => [...(form.note === null ? [] : [form.note]), ...body.notes(), ...swallowedNote(swallowed)],
  };
}

interface FoundHeader<Owner> {
  owner: Owner | null;
  delimiter: Delimiter;
  header: readonly string[];
  headerRow: number;
}

async function headerOf<Owner>(
  path: string,
  { encoding }: CsvForm,
  ownerOf: (header: readonly string[]) => Owner | null,
): Promise<FoundHeader<Owner> | null> {
  let widest: FoundHeader<Owner> | null = null;
  let fault: FileRefusal | null = null;
  for (const delimiter of delimiters) {
    const seen: FoundHeader<Owner>[] = [];
    const recognises = (header: readonly string[], headerRow: number) => {
      const owner = ownerOf(header);
      // A row of delimiters alone, such as ";;;", is a blank row under another delimiter.
      if (header.some((cell) => /[^,;|\s]/.test(cell))) seen.push({ owner, delimiter, header, headerRow });
      return owner !== null;
    };
    try {
      const table = await findHeader(csvRows(fileText(path, encoding), delimiter), recognises);
      if (table !== null) {
        await table.close();
        return seen.at(-1) ?? null;
      }
    } catch (error) {
      // Under a wrong delimiter, quotes may make no sense.
      if (!(error instanceof FileRefusal)) throw error;
      fault ??= error;
    }
    if ((seen[0]?.header.length ?? 0) > (widest?.header.length ?? 0)) widest = seen[0] ?? null;
  }
  if (widest === null && fault !== null) throw fault;
  return widest;
}

/**
 * The rows below the header, without empty cells beyond it. Those are under empty ones at the header's end, or one at
 * the end of every row. A row of another length stays unchanged, and the load refuses it: its cells may have shifted.
 * Adds the numbers of rows with a cell that holds other rows to `swallowed`.
 */
async function* rowsBelow(
  path: string,
  { encoding }: CsvForm,
  { delimiter, header: { length: columns }, headerRow }: FoundHeader<unknown>,
  swallowed: number[],
): AsyncGenerator<RowBatch> {
  let width: number | null = null;
  let headerWidth = columns;
  for await (const batch of csvRows(fileText(path, encoding), delimiter)) {
    const header = batch.rows[headerRow - batch.first];
    if (header !== undefined) headerWidth = header.length;
    for (const place of batch.spanning)
      if (batch.first + place > headerRow && holdsRows(batch.rows[place]!, delimiter, headerWidth))
        swallowed.push(batch.first + place);
    const below = batchFrom(batch, Math.min(batch.rows.length, Math.max(0, headerRow + 1 - batch.first)));
    const first = below.rows.find((cells) => cells.length > 1);
    if (first !== undefined)
      width ??= first.length === headerWidth + 1 && first.at(-1)!.trim() === "" ? headerWidth + 1 : headerWidth;
    if (width !== null && width > columns) for (const cells of below.rows) cutTail(cells, width, columns);
    if (below.rows.length > 0) yield below;
  }
}

/** Whether a cell holds a whole line of the table. Then a quote was opened or closed in the wrong place. */
function holdsRows(cells: readonly string[], delimiter: Delimiter, columns: number): boolean {
  if (columns < 3) return false;
  return cells.some(
    (cell) => cell.includes("\n") && cell.split("\n").some((line) => line.split(delimiter).length === columns),
  );
}

function swallowedNote(rows: readonly number[]): string[] {
  if (rows.length === 0) return [];
  const shown = `${rows.slice(0, 10).join(", ")}${rows.length > 10 ? ` and ${rows.length - 10} more` : ""}`;
  const which =
    rows.length === 1 ? `Row ${shown} has a quoted cell that holds` : `Rows ${shown} have a quoted cell that holds`;
  return [
    `${which} whole lines of the table, which were not read as rows: a quote may be opened or closed in the wrong place. Look at it in the source, and load the file again where rows are missing.`,
  ];
}

function cutTail(cells: string[], width: number, columns: number): void {
  if (cells.length === width && cells.slice(columns).every((cell) => cell.trim() === "")) cells.length = columns;
}

/** Refuses the rows with unreadable letters, in a file of mixed encodings. */
async function* checked(
  batches: AsyncIterable<RowBatch>,
  { isMixed, encoding }: CsvForm,
  header: readonly string[],
): AsyncGenerator<RowBatch> {
  for await (const batch of batches) {
    if (!isMixed) {
      yield batch;
      continue;
    }
    const refused = new Map<number, Refusal>(batch.refused);
    for (const [index, cells] of batch.rows.entries()) {
      const at = cells.findIndex((cell) => /[\uFFFD\0]/.test(cell));
      if (at >= 0) refused.set(index, unreadable(batch.first + index, header[at] ?? null, cells[at] ?? "", encoding));
    }
    yield { ...batch, refused };
  }
}

function unreadable(row: number, column: string | null, cell: string, encoding: Encoding): Refusal {
  const place = column === null ? `Row ${row}` : `Row ${row}, column "${column}"`;
  if (cell.includes("\0"))
    return {
      column,
      code: "nul-bytes",
      message: `${place} holds a NUL character, which no text has: something was lost on the way. Export the file again.`,
    };
  const others = encoding === "utf-8" ? "other rows are written in UTF-8" : "the file is written in UTF-16";
  return {
    column,
    code: "mixed-encoding",
    message: `${place} holds a letter that cannot be read, because ${others} and this one is not. Write the letter again in the source, and export the whole file in UTF-8.`,
  };
}
