import { countInWords, number } from "../commands/terminal.ts";
import { type LoadReport, tableReports } from "../load/load-report.ts";
import { extractDateLines, findingText } from "../load/report-text.ts";
import type { CheckReport } from "./check-file.ts";
import type { MovedColour, MovedFigure } from "./figures-moved.ts";

/** The numbers of refusals and figures that are shown. */
const shown = 10;
const shownFigures = 40;

/**
 * A check as text for people: what would happen to the rows, why some would be refused, and which figures and colours
 * would change.
 */
export function checkText(report: CheckReport): string {
  const lines = report.tables.length === 0 ? [] : [`${report.file}: ${outcomes[report.status]}`];
  if (lines.length > 0 && report.message !== null) lines.push(`  ${report.message}`);
  for (const table of tableReports(report)) lines.push(...tableLines(table));
  if (report.status !== "LOADED" && report.status !== "LOADED_WITH_REFUSALS") return lines.join("\n");
  lines.push(...movedLines("figure", report.figures.map(figureText)));
  lines.push(...movedLines("colour", report.colours.map(colourText)));
  return lines.join("\n");
}

function movedLines(what: string, moved: readonly string[]): string[] {
  if (moved.length === 0) return [`  No ${what} would move.`];
  return [
    `  ${countInWords(moved.length, what)} would move:`,
    ...moved.slice(0, shownFigures).map((line) => `    ${line}`),
    ...(moved.length > shownFigures ? [`    and ${number(moved.length - shownFigures)} more. --json lists all.`] : []),
  ];
}

function figureText({ label, period, of, from, to }: MovedFigure): string {
  return `${label}, ${period}, ${of}: ${from ?? "none"} to ${to ?? "none"}`;
}

function colourText({ label, period, of, display, from, to, fromTarget, toTarget }: MovedColour): string {
  const colours = [from, to].map((rag) => rag?.toLowerCase() ?? "none").join(" to ");
  const [was, is] = [fromTarget, toTarget].map((target) => target?.toLocaleString("en-GB") ?? "none");
  return `${label}, ${period}, ${of}, ${display}: ${colours}${was === is ? "" : `, as its target goes from ${was} to ${is}`}`;
}

function tableLines(report: LoadReport): string[] {
  const lines = [report.file, `  ${outcomes[report.status]}${report.loader === null ? "" : ` by ${report.loader}`}`];
  lines.push(...extractDateLines(report));
  if (report.rowsRead > 0) {
    const counts: [string, number][] = [
      ["read", report.rowsRead],
      ["added", report.rowsLoaded - report.rowsChanged],
      ["changed", report.rowsChanged],
      ["unchanged", report.rowsUnchanged],
      ["withdrawn", report.rowsWithdrawn],
      ["refused", report.rowsRefused],
    ];
    const width = Math.max(...counts.map(([, count]) => number(count).length));
    for (const [word, count] of counts) lines.push(`  ${number(count).padStart(width)} rows ${word}`);
  }
  if (report.message !== null) lines.push(`  ${report.message}`);
  if (report.status === "ALREADY_LOADED") return lines;
  for (const refusal of report.rowsRefused === 0 ? [] : report.refusals.slice(0, shown))
    lines.push(`  - ${refusal.message}`);
  const more = report.rowsRefused - Math.min(shown, report.refusals.length);
  if (more > 0 && report.refusals.length > 0) lines.push(`  and ${number(more)} more. --json lists the first 1,000.`);
  for (const finding of report.findings) lines.push(`  ${findingText(finding)}`);
  return lines;
}

const outcomes: Readonly<Record<LoadReport["status"], string>> = {
  LOADED: "would be loaded",
  LOADED_WITH_REFUSALS: "would be loaded, with refusals",
  ALREADY_LOADED: "is already loaded",
  REFUSED: "would be refused",
  FAILED: "could not be tried",
  UNDONE: "undone",
};
