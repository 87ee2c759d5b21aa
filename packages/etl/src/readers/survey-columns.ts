import { importCell } from "@children-first/schema";
import { FileRefusal } from "../refusal.ts";
import { cellKind, type CellKind } from "./cell-kind.ts";
import type { SourceTable } from "./source-table.ts";

/** A survey of one column's cells over the whole file. */
export interface ColumnSurvey {
  /** The number of cells of each kind. */
  kinds: Record<CellKind, number>;
  /** The distinct cells in order of appearance, if there are at most 25. Otherwise null. */
  values: string[] | null;
}

const fewValues = 25;

/**
 * Reads every row of a table once and surveys each column. A loader then knows filters from measures before the first
 * row is loaded. Rows of another length than the header are left out: the load refuses them. Memory depends on the
 * number of columns only.
 *
 * @throws {FileRefusal} for a table with a header and no rows
 */
export async function surveyColumns(table: SourceTable): Promise<ColumnSurvey[]> {
  const columns = table.header.length;
  const surveys = Array.from({ length: columns }, columnSurveyor);
  let rows = 0;
  for await (const batch of table.rows()) {
    for (let index = 0; index < batch.rows.length; index += 1) {
      const cells = batch.rows[index] ?? [];
      if (isBlankRow(cells)) continue;
      rows += 1;
      if (cells.length !== columns) continue;
      for (let column = 0; column < columns; column += 1) surveys[column]?.see(cells[column] ?? "");
    }
  }
  if (rows === 0) throw noRows();
  return surveys.map((survey) => survey.answer());
}

/** The refusal of a file with a header and nothing below it. */
export function noRows(): FileRefusal {
  return new FileRefusal("no-rows", "The file has a header and no rows. Check the export's dates and filters.");
}

/** Whether every cell of a row is empty. Such rows are skipped, neither counted nor refused. */
export function isBlankRow(cells: readonly string[]): boolean {
  for (const cell of cells) if (cell !== "" && cell.trim() !== "") return false;
  return true;
}

function columnSurveyor() {
  const kinds: Record<CellKind, number> = { number: 0, symbol: 0, blank: 0, formatted: 0, text: 0 };
  const values = new Set<string>();
  let last: string | null = null;
  let kind: CellKind = "blank";
  return {
    see(cell: string): void {
      if (cell !== last) {
        last = cell;
        const text = importCell(cell);
        kind = cellKind(text);
        if (values.size <= fewValues && !values.has(text)) values.add(ownCopy(text));
      }
      kinds[kind] += 1;
    },
    answer: (): ColumnSurvey => ({ kinds, values: values.size <= fewValues ? [...values] : null }),
  };
}

/** A cell is a view of its chunk, so keeping it would keep the whole chunk in memory. */
function ownCopy(cell: string): string {
  return Buffer.from(cell).toString();
}
