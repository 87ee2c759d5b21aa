import { basename } from "node:path";
import { FileRefusal, type Refusal } from "../refusal.ts";
import { csvRows, type Delimiter, delimiters } from "./csv-rows.ts";
import { type Encoding, fileText } from "./file-text.ts";
import { findHeader } from "./find-header.ts";
import { batchFrom, type OwnedTable, type OwnerOf, type RowBatch } from "./source-table.ts";
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
 * The rows below the header, without the empty cells beyond it: those that stand under empty ones at the header's end, and
 * one behind every row where the first row has one. A row of any other length is left as it is: its cells may have been
 * shifted, and the load refuses it. Adds the numbers of rows of which a cell holds other rows to `swallowed`.
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

/** Whether a cell holds a whole line of the table: its quote was opened, or closed, in the wrong place. */
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
