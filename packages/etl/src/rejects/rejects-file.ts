import { writeFile } from "node:fs/promises";
import { csvCell } from "../export/copy-to-file.ts";
import type { Rejects } from "./rejects-of-load.ts";

/** Writes what a load refused as a CSV file, for the team that puts it right at the source. */
export async function writeRejects(path: string, { file, refusals }: Rejects): Promise<void> {
  const lines = refusals.map(({ row, column, code, message }) =>
    [file, String(row), column ?? "", code, message].map((text) => csvCell(harmless(text))).join(","),
  );
  await writeFile(path, `\uFEFF${["file,row,column,code,message", ...lines].join("\r\n")}\r\n`);
}

/** Text that a spreadsheet shows as it is: what starts like a formula is never run as one. Source: OWASP, CSV injection. */
export function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
