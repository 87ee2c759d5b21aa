import { extractDateText } from "./dating/extract-date.ts";
import { rowsInWords } from "../tables/facts/rows-in-words.ts";
import type { Finding } from "../tables/finding.ts";
import type { LoadReport } from "./load-report.ts";

/** The number of refusals that are shown. The ledger has the others. */
const shown = 10;

const headings: Readonly<Record<LoadReport["status"], string>> = {
  LOADED: "loaded",
  LOADED_WITH_REFUSALS: "loaded, with refusals",
  ALREADY_LOADED: "already loaded",
  REFUSED: "refused",
  FAILED: "failed",
  UNDONE: "undone",
};

/** A report as one line of JSON, for programs. */
export function reportJson(report: LoadReport): string {
  const { message, ...rest } = report;
  return JSON.stringify(message === null ? rest : { ...rest, message });
}

/**
 * A report for people: its result, how many rows, what was refused and what to do. A file of several tables has one
 * line, and the report of each table below it.
 */
export function reportText(report: LoadReport): string {
  if (report.tables.length > 0)
    return [
      `${report.file}: ${headings[report.status]}`,
      ...(report.message === null ? [] : [`  ${report.message}`]),
      ...report.tables.map(reportText),
    ].join("\n");
  const lines = [report.file, `  ${headings[report.status]}${report.loader === null ? "" : ` by ${report.loader}`}`];
  lines.push(...extractDateLines(report));
  if (report.rowsRead > 0) {
    const counts: [string, number][] = [
      ["loaded", report.rowsLoaded],
      ["unchanged", report.rowsUnchanged],
      ["refused", report.rowsRefused],
      ["withdrawn", report.rowsWithdrawn],
    ];
    const words = counts.filter(([, count]) => count > 0).map(([word, count]) => `${rowsInWords(count)} ${word}`);
    lines.push(`  ${rowsInWords(report.rowsRead)} read: ${words.join(", ")}`);
  }
  if (report.message !== null) lines.push(`  ${report.message}`);
  const fileRefused = report.rowsRead === 0 && report.status === "REFUSED";
  if (!fileRefused && report.refusals.length > 0 && report.status !== "ALREADY_LOADED") {
    for (const refusal of report.refusals.slice(0, shown)) lines.push(`  - ${refusal.message}`);
    const more = report.rowsRefused - Math.min(shown, report.refusals.length);
    if (more > 0) lines.push(`  and ${number(more)} more. --json lists the first 1,000; the ledger keeps them all.`);
  }
  for (const finding of report.findings) lines.push(`  ${findingText(finding)}`);
  return lines.join("\n");
}

/** The date of a report's extract and how it is known, as a line; none if nothing was loaded. */
export function extractDateLines({ asAt, asAtFrom }: LoadReport): string[] {
  return asAt === null || asAtFrom === null ? [] : [`  of ${extractDateText(asAt, asAtFrom)}`];
}

/**
 * 0: every row is loaded, now or before. 2: some rows were refused, and the others are loaded. 1: a file was refused as a
 * whole, or failed. Of several files, the worst. A file with one refused table is loaded if another of its tables is.
 */
export function exitCodeOf(reports: readonly LoadReport[]): number {
  if (reports.some(({ status }) => status === "REFUSED" || status === "FAILED")) return 1;
  return reports.some(({ status }) => status === "LOADED_WITH_REFUSALS") ? 2 : 0;
}

/** A finding as text for people. */
export function findingText({ check, severity, rows: count, firstRow, message }: Finding): string {
  return `${severity.toLowerCase()} ${check}: ${rowsInWords(count)}, the first of them row ${firstRow}. ${message}`;
}

function number(count: number): string {
  return count.toLocaleString("en-GB");
}
