import { neededColumns } from "@children-first/schema/engine";
import { factColumns } from "@children-first/schema/facts";
import type { FactPlan } from "./fact-plan.ts";
import type { Finding } from "../finding.ts";
import { copyArray, copyText, copyNull } from "../copy-text.ts";
import type { Refusal } from "../../refusal.ts";
import { columnLetters } from "../../readers/column-letters.ts";
import { dateOrder } from "./date-order.ts";
import { headingOf } from "./fact-header.ts";
import { doubtfulKey, unreadKey } from "./fact-sql.ts";
import { cellReader, type CleanedCell, isProblem } from "./read-cell.ts";
import { blankRefusal, type CellFault, cellFault, orderFault, refusalFor } from "./refusal-words.ts";

/** The text of a cell for PostgreSQL. Null is not recorded, undefined is not readable. */
type Value = string | null | undefined;

/**
 * Makes lines of COPY text from the rows of a fact's file, for the table of `factStaging`. An unreadable cell refuses its
 * row only where a KPI needs the column; else it is left blank. A refused row keeps what can be read of its natural key,
 * so that its earlier version stays current.
 */
export function factRows(plan: FactPlan, today: string) {
  const needed = neededColumns(plan.fact);
  const columns = factColumns(plan.fact).map((column, index) => ({
    ...column,
    isNeeded: needed.has(column.name),
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
  let hasBlanked = false;
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
    const words = copyArray([column, code, message]);
    return `${row}\t${kept.join("\t")}\t${unread === 0 ? copyNull : unread}\t${copyNull}\t${words}\n`;
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

  /** The refusal of a row with a value that the source's contract does not allow. */
  function notAgreed(cells: readonly string[], row: number): Refusal | null {
    const place = plan.forbidden?.find((each) => cells[each]?.trim() !== "");
    if (place === undefined) return null;
    const column = plan.headings[place]!;
    if (column === "")
      return {
        column: null,
        code: "unnamed-column",
        message: `Row ${row} has something in column ${columnLetters(place)}, which has no name in the header. Name the column, or clear the cell.`,
      };
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

  /** The faults of a row's blank cells as a field of COPY text: header, code and sentence of each. */
  function faultsField(blanked: ReadonlyMap<number, CellFault>): string {
    hasBlanked = true;
    return copyArray([...blanked.values()].flatMap(({ heading, code, what }) => [heading, code, what]));
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
    /** Whether a line has a cell that was left blank. */
    hasBlanked: (): boolean => hasBlanked,
    stage(cells: readonly string[], row: number): string {
      const values: Value[] = [];
      let refusal: Refusal | null = null;
      let blanked: Map<number, CellFault> | null = null;
      for (let index = 0; index < columns.length; index += 1) {
        const { place, read, required, given, isDate, isNeeded } = columns[index]!;
        const cell = place === null ? "" : (cells[place] as string);
        if (isDate) order.see(index, cell, row);
        const value = place === null ? given : read(cell);
        if (isProblem(value)) {
          const fault = cellFault(columns[index]!, cell, value);
          if (isNeeded) refusal ??= refusalFor(row, fault);
          else (blanked ??= new Map<number, CellFault>()).set(index, fault);
          values.push(isNeeded ? undefined : null);
          continue;
        }
        const text = value !== null && typeof value === "object" ? cleaned(index, row, value) : value;
        values.push(text);
        if (text === null && required) refusal ??= blankRefusal(row, columns[index]!, "");
      }
      for (const { index, other, is } of wheres) {
        const word = values[other];
        if (values[index] != null || word == null || !is.includes(word)) continue;
        const fault = blanked?.get(index);
        refusal ??= fault
          ? refusalFor(row, fault)
          : blankRefusal(row, columns[index]!, ` where "${columns[other]!.heading}" is ${word}`);
      }
      for (const { index, first } of afters) {
        const [earlier, later] = [values[first], values[index]];
        if (earlier == null || later == null || later >= earlier) continue;
        // Which of the two is wrong is not known. The one that no KPI needs is given up.
        const wrong = [index, first].find((one) => !columns[one]!.isNeeded);
        if (wrong === undefined) refusal ??= refusalFor(row, orderFault(columns[first]!, columns[index]!, "later"));
        else {
          const fault = orderFault(columns[first]!, columns[index]!, wrong === index ? "later" : "earlier");
          (blanked ??= new Map<number, CellFault>()).set(wrong, fault);
          values[wrong] = null;
        }
      }
      refusal ??= notAgreed(cells, row) ?? notBySchema(values, row);
      if (refusal !== null) return refused(row, refusal, values, unreadParts(values));
      let line = `${row}`;
      for (const value of values) line += `\t${field(value ?? null)}`;
      return `${line}\t${copyNull}\t${blanked === null ? copyNull : faultsField(blanked)}\t${copyNull}\n`;
    },
  };
}

function field(value: string | null): string {
  return value === null ? copyNull : copyText(value);
}
