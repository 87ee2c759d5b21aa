import { factColumns } from "@children-first/schema/facts";
import type { FactPlan } from "./fact-plan.ts";
import type { Finding } from "../finding.ts";
import { copyArray, copyText, copyNull } from "../copy-text.ts";
import type { Refusal } from "../../refusal.ts";
import { dateOrder } from "./date-order.ts";
import { headingOf } from "./fact-header.ts";
import { doubtfulKey, unreadKey } from "./fact-sql.ts";
import { type CellProblem, cellReader, type CleanedCell, isProblem } from "./read-cell.ts";

/** The text of a cell for PostgreSQL. Null is not recorded, undefined is not readable. */
type Value = string | null | undefined;

/**
 * Makes lines of COPY text from the rows of a fact's file: the row number, the fact's columns, and the words of its
 * refusal. A refused row keeps what can be read of its natural key, so that its earlier version stays current.
 */
export function factRows(plan: FactPlan, today: string) {
  const columns = factColumns(plan.fact).map((column, index) => ({
    ...column,
    place: plan.places[index] ?? null,
    heading: headingOf(plan, column.name),
    read: cellReader(column, today),
    given: plan.given?.[column.name] ?? null,
    isDate: column.type === "date" || column.type === "instant",
  }));
  const order = dateOrder();
  const cleanedCells = new Map<string, Finding>();
  const at = new Map(columns.map(({ name }, index) => [name, index]));
  const keys = plan.fact.key.map((name) => at.get(name) ?? -1);
  const unreadKeys = new Set<number>();
  const afters = columns.flatMap(({ notBefore }, index) =>
    notBefore === undefined ? [] : [{ index, first: at.get(notBefore) ?? -1 }],
  );
  const wheres = columns.flatMap(({ requiredWhere }, index) =>
    requiredWhere ? [{ index, other: at.get(requiredWhere.column) ?? -1, is: requiredWhere.is }] : [],
  );

  /** The line of a refused row, with what is known of its key. A value that could not be read is undefined. */
  function refused(row: number, { column, code, message }: Refusal, values: readonly Value[], unread: number): string {
    if (unread !== 0) unreadKeys.add(unread);
    const kept = columns.map((_, index) => (keys.includes(index) ? field(values[index] ?? null) : copyNull));
    return `${row}\t${kept.join("\t")}\t${unread === 0 ? copyNull : unread}\t${copyArray([column, code, message])}\n`;
  }

  /** A bit for each part of the key without a value, but a part that may be blank is known if it is. */
  function unreadParts(values: readonly Value[]): number {
    return keys.reduce((bits, index, part) => {
      const value = values[index];
      const isKnown = value === null ? columns[index]?.required !== true : value !== undefined;
      return isKnown ? bits : bits | (1 << part);
    }, 0);
  }

  /** The value of a cell of the key in a row that the reader refused. */
  function keyValue(index: number, cells: readonly string[]): Value {
    const { place, read, given } = columns[index]!;
    if (place === null) return given;
    const cell = cells[place];
    if (cell === undefined || /[\uFFFD\0]/.test(cell)) return undefined;
    const value = read(cell);
    if (isProblem(value)) return undefined;
    return value !== null && typeof value === "object" ? value.value : value;
  }

  /**
   * The refusal of a cell. If the value identifies a child or is special category data, the message shows only its
   * shape.
   */
  function refusalOf(row: number, index: number, cell: string, { code, expected }: CellProblem): Refusal {
    const { heading, sensitivity } = columns[index]!;
    const hidden = sensitivity === "child" || sensitivity === "special";
    const found = hidden ? `a value of the shape "${shape(cell)}"` : `"${cell.slice(0, 80)}"`;
    return {
      column: heading,
      code,
      message: `Row ${row}, column "${heading}": found ${found}, expected ${expected}.`,
    };
  }

  /** The value of a cleaned cell. It is counted under its column and check. */
  function cleaned(index: number, row: number, { value, check, message }: CleanedCell): string | null {
    const found = cleanedCells.get(`${index} ${check}`);
    if (found !== undefined) found.rows += 1;
    else
      cleanedCells.set(`${index} ${check}`, {
        check,
        severity: "WARNING",
        rows: 1,
        firstRow: row,
        message: `in "${columns[index]!.heading}" ${message}`,
      });
    return value;
  }

  function blank(row: number, index: number, where: string): Refusal {
    const { heading, label } = columns[index]!;
    return {
      column: heading,
      code: "missing-value",
      message: `Row ${row}, column "${heading}" is blank${where}. Record it (${label.toLowerCase()}) in the source system and export again.`,
    };
  }

  /** The refusal of a row with a value that the source's contract does not allow. */
  function notAgreed(cells: readonly string[], row: number): Refusal | null {
    const place = plan.forbidden?.find((each) => cells[each]?.trim() !== "");
    if (place === undefined) return null;
    const column = plan.headings[place]!;
    return {
      column,
      code: "new-column",
      message: `Row ${row} has something in column "${column}", which the source's contract does not have. Export the file as agreed, or agree the change and write it into the loader.`,
    };
  }

  /** The refusal by the loader's row schema. All cells of the row are readable. */
  function notBySchema(values: readonly Value[], row: number): Refusal | null {
    if (plan.rowSchema === undefined) return null;
    const record = Object.fromEntries(columns.map(({ name }, index) => [name, values[index] ?? null]));
    const issue = plan.rowSchema.safeParse(record).error?.issues[0];
    if (issue === undefined) return null;
    const heading = columns[at.get(String(issue.path[0])) ?? -1]?.heading ?? null;
    const place = heading === null ? `Row ${row}` : `Row ${row}, column "${heading}"`;
    return { column: heading, code: "row-not-as-agreed", message: `${place}: ${issue.message}` };
  }

  return {
    refuse(row: number, refusal: Refusal, cells: readonly string[], shifted: boolean): string {
      const values = columns.map((_, index) => (keys.includes(index) ? keyValue(index, cells) : null));
      const unread = unreadParts(values);
      if (!shifted) return refused(row, refusal, values, unread);
      return refused(row, refusal, values, unread === 0 ? doubtfulKey : unreadKey(plan.fact));
    },
    /** The different values of `unread` in the lines. */
    unreadKeys: (): readonly number[] => [...unreadKeys],
    /** The findings of the read rows: the order of day and month in dates, and cleaned cells. */
    findings(): Finding[] {
      return [...columns.flatMap(({ heading }, index) => order.finding(index, heading)), ...cleanedCells.values()];
    },
    stage(cells: readonly string[], row: number): string {
      const values: Value[] = [];
      let refusal: Refusal | null = null;
      for (let index = 0; index < columns.length; index += 1) {
        const { place, read, required, given, isDate } = columns[index]!;
        const cell = place === null ? "" : (cells[place] as string);
        if (isDate) order.see(index, cell, row);
        const value = place === null ? given : read(cell);
        if (isProblem(value)) {
          refusal ??= refusalOf(row, index, cell, value);
          values.push(undefined);
          continue;
        }
        const text = value !== null && typeof value === "object" ? cleaned(index, row, value) : value;
        values.push(text);
        if (text === null && required) refusal ??= blank(row, index, "");
      }
      for (const { index, other, is } of wheres) {
        const word = values[other];
        if (values[index] == null && word != null && is.includes(word))
          refusal ??= blank(row, index, ` where "${columns[other]!.heading}" is ${word}`);
      }
      for (const { index, first } of afters) {
        const [earlier, later] = [values[first], values[index]];
        if (earlier != null && later != null && later < earlier)
          refusal ??= {
            column: columns[index]!.heading,
            code: "wrong-order",
            message: `Row ${row}, column "${columns[index]!.heading}" lies before "${columns[first]!.heading}" of the same row. Correct one of them in the source system.`,
          };
      }
      refusal ??= notAgreed(cells, row) ?? notBySchema(values, row);
      if (refusal !== null) return refused(row, refusal, values, unreadParts(values));
      let line = `${row}`;
      for (const value of values) line += `\t${field(value ?? null)}`;
      return `${line}\t${copyNull}\t${copyNull}\n`;
    },
  };
}

function field(value: string | null): string {
  return value === null ? copyNull : copyText(value);
}

/** A cell with every digit as 9 and every letter as A. It shows the fault and no personal data. */
function shape(cell: string): string {
  return cell.slice(0, 40).replaceAll(/\p{N}/gu, "9").replaceAll(/\p{L}/gu, "A");
}
