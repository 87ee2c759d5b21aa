import { isRefusal } from "../../refusal.ts";
import type { DatasetPlan, PublishedRow } from "./dataset-plan.ts";
import type { Refusal } from "../../refusal.ts";
import { cellKind, numberRefusal, numberText, symbolText } from "../../readers/cell-kind.ts";
import { areaRefusal } from "../../statistics/find-area.ts";
import { copyArray, copyNull } from "../copy-text.ts";
import { importCells } from "../import-cells.ts";

/** The place of each column of a dataset in the arrays, from 0. Columns of earlier editions keep their places. */
export type Positions = ReadonlyMap<string, number>;

/** The temporary table for the lines of `datasetStager`. */
export const datasetStaging = `
  create temp table staged (
    row integer, area integer, period integer, combination integer, "values" numeric[], symbols text[], words text[]
  ) on commit drop`;

const noKey = `${copyNull}\t${copyNull}\t${copyNull}`;

/** The line of a refused row. What is known of its key keeps the row's earlier version current. */
function refusedLine(row: number, { column, code, message }: Refusal, key = noKey): string {
  return `${row}\t${key}\t${copyNull}\t${copyNull}\t${copyArray([column, code, message])}\n`;
}

/**
 * Makes lines of COPY text from each row of a published table. The first use of a period, or of a combination of
 * filters, is written in full in a separate line, later ones by number. A file repeats few of them, and the database
 * joins numbers faster than texts.
 */
export function datasetStager(plan: DatasetPlan, filters: Positions, measures: Positions) {
  const filterAt = plan.filters.map(({ code }) => filters.get(code) ?? 0);
  const measureAt = plan.measures.map(({ code }) => measures.get(code) ?? 0);
  const filterWidth = widthOf(filters);
  const measureWidth = widthOf(measures);
  const columns = plan.measures.map(({ code }) => code);
  const periods = numbering();
  const combinations = numbering();

  /** The lines of a new period and a new combination of filters, and the fields of the row's key. */
  function keyOf(read: PublishedRow): { lines: string; key: string } {
    let lines = "";
    let period = periods.get(`${read.timePeriod}\u0000${read.timeIdentifier}`);
    if (period < 0) {
      period = -period;
      lines = `${copyNull}\t${copyNull}\t${period}\t${copyNull}\t${copyNull}\t${copyNull}\t${copyArray([read.timePeriod, read.timeIdentifier])}\n`;
    }
    let combination = combinations.get(read.options.join("\u0000"));
    if (combination < 0) {
      combination = -combination;
      const options = blanks(filterWidth, "");
      for (const [index, option] of read.options.entries()) options[filterAt[index] as number] = option;
      lines += `${copyNull}\t${copyNull}\t${copyNull}\t${combination}\t${copyNull}\t${copyNull}\t${copyArray(options)}\n`;
    }
    return { lines, key: `${read.area?.id ?? copyNull}\t${period}\t${combination}` };
  }

  function stage(cells: readonly string[], row: number): string {
    const read = plan.row(importCells(cells), row);
    if (isRefusal(read)) return refusedLine(row, read);
    const { lines, key } = keyOf(read);
    if (read.area === null) return lines + refusedLine(row, areaRefusal(row, read.areaColumn, read.areaFound), key);
    const values = blanks(measureWidth, "NULL");
    let symbols: string[] | null = null;
    for (let index = 0; index < measureAt.length; index += 1) {
      const cell = read.cells[index] as string;
      const kind = cellKind(cell);
      if (kind === "number") values[measureAt[index] as number] = numberText(cell);
      else if (kind === "symbol")
        (symbols ??= blanks(measureWidth, "NULL"))[measureAt[index] as number] = symbolText(cell);
      else if (kind !== "blank")
        return lines + refusedLine(row, numberRefusal(row, columns[index] as string, cell), key);
    }
    return `${lines}${row}\t${key}\t{${values.join(",")}}\t${symbols === null ? copyNull : `{${symbols.join(",")}}`}\t${copyNull}\n`;
  }

  function refuse(row: number, refusal: Refusal, cells: readonly string[], shifted: boolean): string {
    const read = shifted ? refusal : plan.row(importCells(cells), row);
    if (isRefusal(read) || [read.timePeriod, read.timeIdentifier, ...read.options].some(isUnreadable))
      return refusedLine(row, refusal);
    const { lines, key } = keyOf(read);
    return lines + refusedLine(row, refusal, key);
  }

  return { stage, refuse };
}

function isUnreadable(text: string): boolean {
  return /[\uFFFD\0]/.test(text);
}

/** The number of different texts to remember. After these, texts are written in full again. */
const remembered = 20_000;

/** Numbers texts from 1. The number of a new or forgotten text is negative. */
function numbering() {
  const numbers = new Map<string, number>();
  let last = 0;
  return {
    get(text: string): number {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      if (numbers.size === remembered) numbers.clear();
      last += 1;
      numbers.set(text, last);
      return -last;
    },
  };
}

/** The length of an array with a place for every column. */
function widthOf(places: Positions): number {
  return Math.max(-1, ...places.values()) + 1;
}

function blanks(length: number, blank: string): string[] {
  const texts: string[] = [];
  for (let index = 0; index < length; index += 1) texts.push(blank);
  return texts;
}
