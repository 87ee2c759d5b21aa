import { csvNameOf, csvOf } from "./csv.ts";
import type { PanelTable } from "../panel.ts";

/** Downloads a table as a CSV file that is named after its caption. */
export function downloadCsv(table: PanelTable): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([csvOf(table)], { type: "text/csv;charset=utf-8" }));
  link.download = csvNameOf(table);
  link.click();
  URL.revokeObjectURL(link.href);
}
