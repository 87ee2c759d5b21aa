import { FileRefusal } from "../../refusal.ts";
import type { XmlListener } from "../xml/xml-scanner.ts";
import { isoText, numericCellText, typedText } from "./cell-text.ts";
import { columnIndex, columnLetters } from "../column-letters.ts";
import { notCalculated } from "./faulty-cell.ts";
import { limits } from "./limits.ts";
import type { NumberFormat } from "./number-format.ts";
import type { SheetReport } from "./sheet-report.ts";
import { isTrue, type Sheet, type Workbook } from "./workbook.ts";
import { damagedWorkbook } from "./damaged-workbook.ts";

/** A row with at least one value, up to its last value. */
interface CollectedRow {
  number: number;
  cells: string[];
  hidden: boolean;
}

const plain: NumberFormat = { kind: "number", zeros: 0 };

/** Turns a sheet's XML into rows (ECMA-376 part 1, 18.3), and counts for the sheet's report. */
export function sheetCollector(workbook: Workbook, sheet: Sheet) {
  let ready: CollectedRow[] = [];
  let row: CollectedRow = { number: 0, cells: [], hidden: false };
  let rowCharacters = 0;
  let column = -1;
  let type = "n";
  let style = 0;
  let text = "";
  let hasValue = false;
  let hasFormula = false;
  let collecting = false;
  let phonetic = false;
  let isSheet = false;
  let seen = 0;
  const count = { lastRow: 0, columns: 0, cells: 0, hiddenRows: 0, mergeCount: 0, formulas: 0 };
  const faults = { formulasWithoutValue: 0, errorCells: 0 };
  const merges: string[] = [];
  const hiddenColumns: { first: number; last: number }[] = [];

  const openRow = (attributes: Readonly<Record<string, string>>) => {
    const number = attributes["r"] === undefined ? row.number + 1 : Number(attributes["r"]);
    if (!Number.isInteger(number) || number <= row.number || number > limits.rows)
      throw damagedWorkbook(`row ${attributes["r"] ?? number} of the sheet "${sheet.name}" follows row ${row.number}`);
    row = { number, cells: [], hidden: isTrue(attributes["hidden"]) || Number(attributes["ht"] ?? "1") === 0 };
    rowCharacters = 0;
    column = -1;
  };
  const openCell = (attributes: Readonly<Record<string, string>>) => {
    seen += 1;
    if (seen > limits.cells) throw tooManyCells(sheet.name);
    const address = attributes["r"];
    const at = address === undefined ? column + 1 : columnIndex(address);
    if (at === null || at <= column || row.number === 0)
      throw damagedWorkbook(`a cell of row ${row.number} of the sheet "${sheet.name}" has the wrong address`);
    column = at;
    type = attributes["t"] ?? "n";
    style = Number(attributes["s"] ?? "0");
    text = "";
    hasValue = false;
    hasFormula = false;
  };
  const cellText = (): string => {
    if (hasFormula && (!hasValue || (text === "" && type !== "str"))) {
      faults.formulasWithoutValue += 1;
      return notCalculated;
    }
    if (type === "s") return text === "" ? "" : sharedText(text);
    if (type === "inlineStr" || type === "str") return typedText(text);
    if (text === "") return "";
    if (type === "b") return text === "1" || text === "true" ? "true" : "false";
    if (type === "d") return isoText(text);
    if (type === "e") {
      faults.errorCells += 1;
      return text;
    }
    return numericCellText(text, workbook.formats[style] ?? plain, workbook.dateSystem);
  };
  const sharedText = (index: string): string => {
    const shared = workbook.strings.at(Number(index));
    if (shared === null)
      throw damagedWorkbook(
        `${columnLetters(column)}${row.number} of the sheet "${sheet.name}" refers to a text that is missing`,
      );
    return shared;
  };
  const closeCell = () => {
    if (hasFormula) count.formulas += 1;
    const value = cellText();
    if (value === "") return;
    if (column >= limits.columns) throw tooManyColumns(sheet.name, row.number);
    rowCharacters += value.length;
    if (rowCharacters > limits.rowCharacters) throw tooLong(sheet.name, row.number);
    while (row.cells.length < column) row.cells.push("");
    row.cells.push(value);
    count.cells += 1;
  };
  const closeRow = () => {
    if (row.cells.length === 0) return;
    count.lastRow = row.number;
    count.columns = Math.max(count.columns, row.cells.length);
    if (row.hidden) count.hiddenRows += 1;
    ready.push(row);
  };
  const seeColumns = ({ min, max, hidden, width }: Readonly<Record<string, string>>) => {
    if (!isTrue(hidden) && Number(width ?? "1") !== 0) return;
    if (hiddenColumns.length < limits.columns) hiddenColumns.push({ first: Number(min) - 1, last: Number(max) - 1 });
  };

  const listener: XmlListener = {
    open(name, attributes) {
      switch (name) {
        case "c":
          return openCell(attributes);
        case "v":
        case "t":
          hasValue = true;
          collecting = !phonetic;
          return;
        case "f":
          hasFormula = true;
          return;
        case "rPh":
          phonetic = true;
          return;
        case "row":
          return openRow(attributes);
        case "col":
          return seeColumns(attributes);
        case "mergeCell":
          count.mergeCount += 1;
          if (merges.length < limits.mergesListed) merges.push((attributes["ref"] ?? "").slice(0, 40));
          return;
        case "sheetData":
          isSheet = true;
          return;
        default:
      }
    },
    text(piece) {
      if (!collecting) return;
      text += piece;
      if (text.length > limits.cellCharacters) throw tooLong(sheet.name, row.number);
    },
    close(name) {
      switch (name) {
        case "v":
        case "t":
          collecting = false;
          return;
        case "rPh":
          phonetic = false;
          return;
        case "c":
          return closeCell();
        case "row":
          return closeRow();
        default:
      }
    },
  };
  return {
    listener,
    isSheet: () => isSheet,
    /** The number of the row being read. */
    row: () => row.number,
    take(): CollectedRow[] {
      const taken = ready;
      ready = [];
      return taken;
    },
    report(): SheetReport {
      const hidden = (index: number) => hiddenColumns.some(({ first, last }) => index >= first && index <= last);
      const positions = Array.from({ length: count.columns }, (_, index) => index);
      return { ...count, ...faults, merges, hiddenColumns: positions.filter(hidden) };
    },
  };
}

function tooManyColumns(sheet: string, row: number): FileRefusal {
  return new FileRefusal(
    "too-many-columns",
    `Row ${row} of the sheet "${sheet}" has values beyond column ${columnLetters(limits.columns - 1)}: up to ${limits.columns.toLocaleString("en-GB")} columns are read. Remove the columns that are not part of the table.`,
    { row },
  );
}

function tooManyCells(sheet: string): FileRefusal {
  return new FileRefusal(
    "too-many-cells",
    `The sheet "${sheet}" has more than ${limits.cells.toLocaleString("en-GB")} cells. Save it as CSV UTF-8, which has no such limit, and load that.`,
  );
}

function tooLong(sheet: string, row: number): FileRefusal {
  return new FileRefusal(
    "cell-too-long",
    `Row ${row} of the sheet "${sheet}" holds more text than cells can hold. Check where the file comes from.`,
    { row },
  );
}
