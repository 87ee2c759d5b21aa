import type { FileRefusal } from "../../refusal.ts";
import { damaged } from "../zip-parts.ts";

/** The refusal of a workbook whose parts make no sense. `reason` goes on after "The workbook is damaged:". */
export function damagedWorkbook(reason: string): FileRefusal {
  return damaged("workbook", reason);
}
