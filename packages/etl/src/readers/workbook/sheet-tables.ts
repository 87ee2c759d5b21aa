import { basename } from "node:path";
import { FileRefusal } from "../../refusal.ts";
import { findHeader } from "../find-header.ts";
import type { OwnedTable, OwnerOf, RowBatch, SourceTable } from "../source-table.ts";
import { tableBody } from "../table-body.ts";
import type { SheetReport } from "./sheet-report.ts";
import { type SheetBatch, sheetRows } from "./sheet-rows.ts";
import { openWorkbook, type Sheet, type Workbook } from "./workbook.ts";

/** The tables of a workbook, and notes about its other sheets. */
export interface SheetTables<Owner> {
  tables: readonly OwnedTable<Owner>[];
  notes: readonly string[];
}

/** Names of sheets with text for people. */
const proseSheet =
  /^(notes?|instructions?|guidance|read ?me|contents?|cover( sheet)?|about|look ?ups?|validation|change ?log|version( control| history)?)$/i;

/**
 * The sheets of a workbook with a header that a loader recognises, hidden ones included. If the only sheet with rows
 * has none, its first row is the header, and the refusal shows it. The only sheet with rows may be recognised by the
 * file's name too.
 */
export async function sheetTables<Owner>(path: string, ownerOf: OwnerOf<Owner>): Promise<SheetTables<Owner>> {
  const workbook = await openWorkbook(path);
  const [tables, unknown, notes]: [OwnedTable<Owner>[], OwnedTable<Owner>[], string[]] = [[], [], []];
  let only: Sheet | null = null;
  if (workbook.holdsMacros)
    notes.push("The workbook holds programs (macros): they are not run, only its cells are read.");
  for (const sheet of workbook.sheets) {
    const table = await sheetTable(workbook, sheet, [sheet.name], ownerOf);
    if (table !== null && table.owner !== null) tables.push(table);
    else if (table === null) notes.push(`Sheet "${sheet.name}" is empty.`);
    else if (proseSheet.test(sheet.name.trim()))
      notes.push(`Sheet "${sheet.name}" is passed over: it is for people to read.`);
    else {
      unknown.push(table);
      only = sheet;
    }
  }
  if (tables.length === 0 && unknown.length === 1 && only !== null) {
    const table = await sheetTable(workbook, only, [basename(path)], ownerOf);
    return { tables: table === null ? unknown : [table], notes };
  }
  if (tables.length === 0) return { tables: unknown, notes };
  for (const { part, header } of unknown)
    notes.push(`Not read, because no loader knows it: ${part}, ${opening(header)}.`);
  return { tables, notes };
}

function opening(header: readonly string[]): string {
  const shown = header.slice(0, 4).map((name) => `"${name.slice(0, 40)}"`);
  return `which starts with ${shown.join(", ")}`;
}

async function sheetTable<Owner>(
  workbook: Workbook,
  sheet: Sheet,
  names: readonly string[],
  ownerOf: OwnerOf<Owner>,
): Promise<OwnedTable<Owner> | null> {
  const seen: { header: readonly string[]; row: number }[] = [];
  let name = sheet.name;
  let owner: Owner | null = null;
  const found = await findHeader(sheetRows(workbook, sheet), (header, row) => {
    seen.push({ header, row });
    for (const candidate of names) {
      owner = ownerOf(candidate, header);
      if (owner === null) continue;
      name = candidate;
      return true;
    }
    return false;
  });
  await found?.close();
  const place = found === null ? seen[0] : { header: found.header, row: found.headerRow };
  return place === undefined ? null : { ...tableOf(workbook, sheet, name, place.header, place.row), owner };
}

function tableOf(
  workbook: Workbook,
  sheet: Sheet,
  name: string,
  header: readonly string[],
  headerRow: number,
): SourceTable {
  const body = tableBody(header);
  let report: SheetReport | null = null;
  async function* below(): AsyncGenerator<RowBatch> {
    const rows = reported(sheetRows(workbook, sheet), (ending) => (report = ending));
    const table = await findHeader<SheetBatch>(rows, (_, row) => row === headerRow);
    for await (const { first, rows: cells } of table?.rows ?? []) yield { first, rows: cells };
    if (report !== null) refuseMerged(sheet, report, headerRow);
  }
  return {
    name,
    part: `sheet ${sheet.name}`,
    header,
    headerRow,
    rows: () => body.rows(below()),
    notes: () => [...body.notes(), ...(report === null ? [] : sheetNotes(workbook, sheet, report, headerRow))],
  };
}

/** The same rows. At their end the sheet's report is passed on. */
async function* reported(
  rows: AsyncGenerator<SheetBatch, SheetReport>,
  tell: (report: SheetReport) => void,
): AsyncGenerator<SheetBatch> {
  tell(yield* rows);
}

function sheetNotes(
  { valuesMayBeStale }: Workbook,
  { state }: Sheet,
  { hiddenRows, hiddenColumns, formulas, merges }: SheetReport,
  headerRow: number,
): string[] {
  const notes: string[] = [];
  const hidden = (count: number, what: string) => {
    if (count > 0) notes.push(`${count} hidden ${what}${count === 1 ? " is" : "s are"} read like the others.`);
  };
  if (state !== "visible") notes.push("The sheet is hidden in the workbook; it is read like the others.");
  hidden(hiddenRows, "row");
  hidden(hiddenColumns.length, "column");
  const merged = mergedBelow(merges, headerRow).map(({ range }) => range);
  if (merged.length > 0)
    notes.push(
      `Of merged cells only the first has the value: ${merged.slice(0, 5).join(", ")}${merged.length > 5 ? " and others" : ""}.`,
    );
  if (valuesMayBeStale && formulas > 0)
    notes.push(
      "Values of formulas may be out of date: the workbook asks to be calculated afresh. Open it in Excel, save it, and load it again to be sure.",
    );
  return notes;
}

/** Only the first row of vertically merged cells has the value. The others would be loaded without it. */
function refuseMerged({ name }: Sheet, { merges, lastRow }: SheetReport, headerRow: number): void {
  for (const { range, first, last } of mergedBelow(merges, headerRow)) {
    if (first === last || first > lastRow) continue;
    throw new FileRefusal(
      "merged-cells",
      `The cells ${range} of the sheet "${name}" are merged, and only the first of them has the value, so it is missing in the other rows. ` +
        'In Excel: select them, unmerge them ("Merge & Center"), write the value in every row, save, and load the workbook again.',
      { row: first },
    );
  }
}

function mergedBelow(merges: readonly string[], headerRow: number) {
  return merges.flatMap((range) => {
    const [, first, last] = /^[A-Z]+(\d+):[A-Z]+(\d+)$/.exec(range) ?? [];
    return first === undefined || Number(last) <= headerRow
      ? []
      : [{ range, first: Number(first), last: Number(last) }];
  });
}
