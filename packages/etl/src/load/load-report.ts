import type { AsAtFrom, Day, LoadStatus } from "@children-first/schema";
import type { Finding } from "../tables/finding.ts";
import type { PlacedRefusal } from "../refusal.ts";

/**
 * The result of the load of one file, or of one table of it. `rowsRead = rowsLoaded + rowsUnchanged + rowsRefused`.
 *
 * An already loaded file has the counts of its earlier load, with those rows as unchanged. A file of several tables has
 * a report for each. Its counts are their sums, and its status is the worst of theirs.
 */
export interface LoadReport {
  /** The given path. A part of a file has its name at the end: "audits.xlsx, sheet Audits". */
  file: string;
  /** Null if no loader reads the file, or if several do. */
  loader: string | null;
  /** The id in the ledger. Null if there was no file to read, or if several tables were loaded. */
  load: number | null;
  status: LoadStatus;
  sha256: string | null;
  /** The day in England on which the extract was taken. Null if nothing was loaded, or if several tables were. */
  asAt: Day | null;
  /** How that day is known. */
  asAtFrom: AsAtFrom | null;
  rowsRead: number;
  rowsLoaded: number;
  /** The loaded rows that replaced an earlier one. The others are new. */
  rowsChanged: number;
  rowsUnchanged: number;
  rowsWithdrawn: number;
  /** All rows, if the file as a whole is refused. */
  rowsRefused: number;
  /** The first thousand. The ledger has all of them. */
  refusals: PlacedRefusal[];
  /** Findings of the loader's checks. */
  findings: readonly Finding[];
  message: string | null;
  /** The ledger's name for the written table. Null if none was written. */
  target: string | null;
  /** Empty if the file is one table. */
  tables: readonly LoadReport[];
}

/** The report of a file that was not loaded. */
export function emptyReport(file: string, status: LoadStatus, parts: Partial<LoadReport> = {}): LoadReport {
  return {
    file,
    loader: null,
    load: null,
    status,
    sha256: null,
    asAt: null,
    asAtFrom: null,
    rowsRead: 0,
    rowsLoaded: 0,
    rowsChanged: 0,
    rowsUnchanged: 0,
    rowsWithdrawn: 0,
    rowsRefused: 0,
    refusals: [],
    findings: [],
    message: null,
    target: null,
    tables: [],
    ...parts,
  };
}

/** The statuses, the best first. */
const endings: readonly LoadStatus[] = [
  "ALREADY_LOADED",
  "UNDONE",
  "LOADED",
  "LOADED_WITH_REFUSALS",
  "REFUSED",
  "FAILED",
];

/** The most refusals that a report holds. */
export const reportedRefusals = 1000;

/** Whether any table was loaded. */
export function isLoaded({ status }: LoadReport): boolean {
  return status === "LOADED" || status === "LOADED_WITH_REFUSALS";
}

/** Combines the reports of a file's tables. */
export function combinedReport(file: string, tables: readonly LoadReport[], message: string | null): LoadReport {
  const sum = (count: (report: LoadReport) => number) => tables.reduce((total, report) => total + count(report), 0);
  const worst = Math.max(...tables.map(({ status }) => endings.indexOf(status)));
  const ending = endings[worst] ?? "FAILED";
  const refusals = tables.flatMap((report) =>
    report.refusals.map((refusal) => ({
      ...refusal,
      message: `${report.file.slice(file.length + 2)}: ${refusal.message}`,
    })),
  );
  return emptyReport(file, ending === "REFUSED" && tables.some(isLoaded) ? "LOADED_WITH_REFUSALS" : ending, {
    sha256: tables[0]?.sha256 ?? null,
    rowsRead: sum(({ rowsRead }) => rowsRead),
    rowsLoaded: sum(({ rowsLoaded }) => rowsLoaded),
    rowsChanged: sum(({ rowsChanged }) => rowsChanged),
    rowsUnchanged: sum(({ rowsUnchanged }) => rowsUnchanged),
    rowsWithdrawn: sum(({ rowsWithdrawn }) => rowsWithdrawn),
    rowsRefused: sum(({ rowsRefused }) => rowsRefused),
    refusals: refusals.slice(0, reportedRefusals),
    findings: tables.flatMap(({ findings }) => findings),
    message,
    tables,
  });
}

/** The reports of a file's tables, or the report itself if the file is one table. */
export function tableReports(report: LoadReport): readonly LoadReport[] {
  return report.tables.length === 0 ? [report] : report.tables;
}
