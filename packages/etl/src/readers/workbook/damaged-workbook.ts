import type { FileRefusal } from "../../refusal.ts";
import { damaged } from "../zip-parts.ts";

/** The refusal of a workbook with damaged parts. `reason` follows "The workbook is damaged:". */
export function damagedWorkbook(reason: string): FileRefusal {
  return damaged("workbook", reason);
}
