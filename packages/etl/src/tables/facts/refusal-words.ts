import type { FactColumn } from "@children-first/schema/facts";
import type { Refusal } from "../../refusal.ts";
import type { CellProblem } from "./read-cell.ts";

/** A column with its header in the file. */
type HeadedColumn = Pick<FactColumn, "sensitivity" | "label"> & { readonly heading: string };

/** A fault of one cell: the column's header, a stable code, and what is wrong, as a sentence without its place. */
export interface CellFault {
  readonly heading: string;
  readonly code: string;
  readonly what: string;
}

/**
 * The fault of a cell. If the value identifies a child or is special category data, the sentence shows only its shape.
 */
export function cellFault({ heading, sensitivity }: HeadedColumn, cell: string, problem: CellProblem): CellFault {
  const hidden = sensitivity === "child" || sensitivity === "special";
  const found = hidden ? `a value of the shape "${shape(cell)}"` : `"${cell.slice(0, 80)}"`;
  return { heading, code: problem.code, what: `found ${found}, expected ${problem.expected}.` };
}

/** The fault of two dates of a row in the wrong order, as the fault of the one in question. */
export function orderFault(earlier: HeadedColumn, later: HeadedColumn, of: "earlier" | "later"): CellFault {
  const [own, other] = of === "later" ? [later, earlier] : [earlier, later];
  return {
    heading: own.heading,
    code: "wrong-order",
    what: `it lies ${of === "later" ? "before" : "after"} "${other.heading}" of the same row. Correct one of them in the source system.`,
  };
}

/** The refusal of a row for a fault of one of its cells. */
export function refusalFor(row: number, { heading, code, what }: CellFault): Refusal {
  return { column: heading, code, message: `Row ${row}, column "${heading}": ${what}` };
}

/** The refusal of a row without a value in a column. `where` is the condition under which it must have one. */
export function blankRefusal(row: number, { heading, label }: HeadedColumn, where: string): Refusal {
  return {
    column: heading,
    code: "missing-value",
    message: `Row ${row}, column "${heading}" is blank${where}. Record it (${label.toLowerCase()}) in the source system and export again.`,
  };
}

/** A cell with every digit as 9 and every letter as A. It shows the fault and no personal data. */
function shape(cell: string): string {
  return cell.slice(0, 40).replaceAll(/\p{N}/gu, "9").replaceAll(/\p{L}/gu, "A");
}
