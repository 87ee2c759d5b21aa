import { exportCell } from "@children-first/schema";
import { writePrivate } from "./write-private.ts";
import type { Rejects } from "./rejects-of-load.ts";

/**
 * Writes the refusals and unread cells of some loads as a CSV file, for the team that corrects them in the source
 * system. Only the file's owner may read it.
 */
export async function writeRejects(path: string, loads: readonly Rejects[]): Promise<void> {
  const lines = loads.flatMap(({ file, refusals, unreadCells }) =>
    [...refusals, ...unreadCells].map(({ row, cell, column, code, message }) =>
      [file, String(row), cell ?? "", column ?? "", code, message].map(exportCell).join(","),
    ),
  );
  await writePrivate(path, `\uFEFF${["file,row,cell,column,code,message", ...lines].join("\r\n")}\r\n`);
}
