import { type Fact, type FactColumn, factColumns } from "@children-first/schema/facts";
import { isoDay, momentText } from "../time/days.ts";

/**
 * A value before it is text. A number is a day in a date column, and minutes in an instant column. Null is not
 * recorded.
 */
type CellValue = string | number | boolean | null | undefined;

/** Values by column. A missing column is not recorded. */
export type Row = Readonly<Record<string, CellValue>>;

/** Makes the cells of a row, in the order of the fact's declaration. */
export function rowText(fact: Fact, dayText: (day: number) => string = isoDay): (row: Row) => string[] {
  const columns = factColumns(fact).map(({ name, type }) => ({ name, write: writer(type, dayText) }));
  const names = new Set(columns.map(({ name }) => name));
  return (row) => {
    for (const name in row) if (!names.has(name)) throw new Error(`${fact.table} has no column "${name}".`);
    return columns.map(({ name, write }) => {
      const value = row[name];
      return value === null || value === undefined ? "" : write(value);
    });
  };
}

function writer(
  type: FactColumn["type"],
  dayText: (day: number) => string,
): (value: string | number | boolean) => string {
  if (type === "date") return (value) => (typeof value === "number" ? dayText(value) : String(value));
  if (type === "instant") return (value) => momentText(Number(value));
  if (type === "yes-no") return (value) => (value === true ? "Y" : value === false ? "N" : String(value));
  return String;
}
