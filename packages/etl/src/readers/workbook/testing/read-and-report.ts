import { readFileSync } from "node:fs";
import { FileRefusal } from "../../../refusal.ts";
import { xmlRecords } from "../../xml/xml-records.ts";
import { sheetRows } from "../sheet-rows.ts";
import { openWorkbook } from "../workbook.ts";

/**
 * A separate process, so that its memory can be measured. Reads every sheet of a workbook, or every record of an XML
 * file (records at "Message/Child"). Prints one line of JSON: the count or the refusal, and the peak memory.
 */
const [path = "", kind = "workbook"] = process.argv.slice(2);
const answer = { code: null as string | null, message: "", row: 0, rows: 0, cpuSeconds: 0, peakMegabytes: 0 };
try {
  if (kind === "xml") for await (const _ of xmlRecords(path, { records: ["Message/Child"] })) answer.rows += 1;
  else {
    const workbook = await openWorkbook(path);
    for (const sheet of workbook.sheets) {
      for await (const batch of sheetRows(workbook, sheet)) answer.rows += batch.rows.length;
    }
  }
} catch (error) {
  if (!(error instanceof FileRefusal)) throw error;
  Object.assign(answer, { code: error.code, message: error.message, row: error.row });
}
const { user, system } = process.cpuUsage();
answer.cpuSeconds = (user + system) / 1_000_000;
answer.peakMegabytes = peakKilobytes() / 1024;
console.log(JSON.stringify(answer));

/** On Linux `maxRSS` includes the memory of the parent process. The kernel's own count does not. */
function peakKilobytes(): number {
  try {
    const own = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1];
    if (own !== undefined) return Number(own);
  } catch {
    // Other systems than Linux have no such file.
  }
  return process.resourceUsage().maxRSS;
}
