import { type Fact, type FactColumn, factColumns } from "@children-first/schema/facts";
import { type SampleTable } from "./sample-table.ts";

/**
 * A file of a fact without a fault, made from its declaration. Every column has a value that its type and codes allow,
 * and every row its own natural key. All dates of a row are one day, so that none is before another.
 */
export function goodFile(fact: Fact, rows = 4): SampleTable {
  const columns = factColumns(fact);
  return {
    header: columns.map(({ name }) => name),
    rows: Array.from({ length: rows }, (_, row) => columns.map((column) => goodCell(column, row))),
  };
}

function goodCell({ type, name, codes, least, greatest }: FactColumn & { name: string }, row: number): string {
  const day = `2024-02-${String(row + 1).padStart(2, "0")}`;
  switch (type) {
    case "date":
      return day;
    case "instant":
      return `${day} 09:30`;
    case "month":
      return `2024-${String(row + 1).padStart(2, "0")}`;
    case "yes-no":
      return row % 2 === 0 ? "Y" : "N";
    case "integer":
    case "number":
      return String(Math.min((least ?? 1) + row, greatest ?? Number.MAX_SAFE_INTEGER));
    case "code":
      return codes?.[row % codes.length] ?? `Word ${row + 1}`;
    case "identifier":
      return `${name.slice(0, 4)}${1000 + row}`;
    case "text":
      return `Text ${row + 1}`;
  }
}
