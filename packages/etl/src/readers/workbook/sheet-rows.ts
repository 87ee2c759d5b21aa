import { FileRefusal } from "../../refusal.ts";
import type { RowBatch } from "../source-table.ts";
import { xmlText } from "../xml/xml-text.ts";
import { partScanner } from "./part-scanner.ts";
import { sheetCollector } from "./sheet-collector.ts";
import type { SheetReport } from "./sheet-report.ts";
import type { Sheet, Workbook } from "./workbook.ts";
import { openZip } from "../zip-parts.ts";

/** Consecutive rows of a sheet. `hidden` are the row numbers of those that the sheet does not show. */
export interface SheetBatch extends RowBatch {
  hidden: readonly number[];
}

const batchRows = 1_000;

/**
 * The rows of a sheet as text, in batches, with a spreadsheet's row numbers. A row ends with its last value. One
 * without a value has one empty cell; empty rows at the end are left out. Hidden rows and columns are included.
 *
 * @returns the sheet's report, at the end
 * @throws {FileRefusal} for a sheet that is damaged or beyond `limits`
 */
export async function* sheetRows(workbook: Workbook, sheet: Sheet): AsyncGenerator<SheetBatch, SheetReport> {
  const zip = await openZip(workbook.path);
  try {
    const collector = sheetCollector(workbook, sheet);
    const scanner = partScanner(`The sheet "${sheet.name}"`, collector.listener, collector.row);
    let next = 1;
    let batch: SheetBatch & { hidden: number[] } = { first: next, rows: [], hidden: [] };
    for await (const text of xmlText(zip.bytes(sheet.part))) {
      scanner.write(text);
      for (const row of collector.take()) {
        while (next <= row.number) {
          batch.rows.push(next === row.number ? row.cells : [""]);
          if (next === row.number && row.hidden) batch.hidden.push(next);
          next += 1;
          if (batch.rows.length < batchRows) continue;
          yield batch;
          batch = { first: next, rows: [], hidden: [] };
        }
      }
    }
    scanner.end();
    if (batch.rows.length > 0) yield batch;
    if (!collector.isSheet()) throw notASheet(sheet.name);
    return collector.report();
  } finally {
    zip.close();
  }
}

/** Reads a whole sheet for its report alone, to find hidden and merged cells before a row is loaded. */
export async function inspectSheet(workbook: Workbook, sheet: Sheet): Promise<SheetReport> {
  const rows = sheetRows(workbook, sheet);
  for (;;) {
    const step = await rows.next();
    if (step.done === true) return step.value;
  }
}

function notASheet(name: string): FileRefusal {
  return new FileRefusal(
    "damaged-workbook",
    `The sheet "${name}" is not stored as a sheet of cells. Open the workbook in Excel, save it as .xlsx, and load it again.`,
  );
}
