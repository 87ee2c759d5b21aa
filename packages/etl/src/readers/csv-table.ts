import { basename } from "node:path";
import { FileRefusal, type Refusal } from "../refusal.ts";
import { csvRows, type Delimiter, delimiters } from "./csv-rows.ts";
import { type Encoding, fileText } from "./file-text.ts";
import { findHeader } from "./find-header.ts";
import type { OwnedTable, OwnerOf, RowBatch } from "./source-table.ts";
import { tableBody } from "./table-body.ts";

/** How the text of a CSV file is written. */
export interface CsvForm {
  encoding: Encoding;
  /** Rows with letters that cannot be read are refused. */
  isMixed: boolean;
  note: string | null;
}

/**
 * The table of a CSV file. Its cells stand between commas, semicolons, tabs or bars: whichever give a header that a loader
 * knows, among the first rows. Where none does, the first row that is not blank is given, for the refusal that shows it.
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
  const { delimiter, header, headerRow, owner } = found;
  const body = tableBody(header);
  return {
    name,
    owner,
    part: null,
    header,
    headerRow,
    rows: () => body.rows(checked(rowsBelow(path, form, delimiter, headerRow, header.length), form, header)),
    notes: () => [...(form.note === null ? [] : [form.note]), ...body.notes()],
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
      // Blank between one kind of marks is a row of another kind.
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
      // Quotes may make no sense between other marks than the file's own.
      if (!(error instanceof FileRefusal)) throw error;
      fault ??= error;
    }
    if ((seen[0]?.header.length ?? 0) > (widest?.header.length ?? 0)) widest = seen[0] ?? null;
  }
  if (widest === null && fault !== null) throw fault;
  return widest;
}

/**
 * The rows below the header, without the empty cells that stand under the empty ones at the header's end. A row of any
 * other length is left as it is: its cells may have been shifted, and the load refuses it.
 */
async function* rowsBelow(
  path: string,
  { encoding }: CsvForm,
  delimiter: Delimiter,
  headerRow: number,
  columns: number,
): AsyncGenerator<RowBatch> {
  let width = columns;
  for await (const { first, rows } of csvRows(fileText(path, encoding), delimiter)) {
    const header = rows[headerRow - first];
    if (header !== undefined) width = header.length;
    const skipped = Math.min(rows.length, Math.max(0, headerRow + 1 - first));
    const below = skipped === 0 ? rows : rows.slice(skipped);
    if (width > columns) for (const cells of below) cutTail(cells, width, columns);
    if (below.length > 0) yield { first: first + skipped, rows: below };
  }
}

function cutTail(cells: string[], width: number, columns: number): void {
  if (cells.length === width && cells.slice(columns).every((cell) => cell.trim() === "")) cells.length = columns;
}

/** Refuses the rows of a file of mixed encodings in which a letter cannot be read. */
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
    const refused = new Map<number, Refusal>();
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
