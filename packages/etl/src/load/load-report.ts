import type { LoadStatus } from "@children-first/schema";
import type { Finding } from "../tables/finding.ts";
import type { PlacedRefusal } from "../refusal.ts";

/**
 * How the load of one file, or of one table of it, ended. `rowsRead = rowsLoaded + rowsUnchanged + rowsRefused`.
 *
 * The report of a file that is already loaded has the counts of that load, its loaded rows as unchanged. A file of several
 * tables has a report for each: its own counts are their sums, its status is the worst of theirs.
 */
export interface LoadReport {
  /** As it was named; a part of a file with the part's name behind: "audits.xlsx, sheet Audits". */
  file: string;
  /** Null where no loader reads the file, or several do. */
  loader: string | null;
  /** The ledger's id; null where there was no file to read, or several tables were loaded. */
  load: number | null;
  status: LoadStatus;
  sha256: string | null;
  rowsRead: number;
  rowsLoaded: number;
  /** How many of the loaded rows took the place of an earlier one; the rest are new. */
  rowsChanged: number;
  rowsUnchanged: number;
  rowsWithdrawn: number;
  /** Every row, where the file as a whole is refused. */
  rowsRefused: number;
  /** The first thousand; the ledger has them all. */
  refusals: PlacedRefusal[];
  /** What the loader's checks found. */
  findings: readonly Finding[];
  message: string | null;
  /** What the ledger calls the table that was written; null where nothing was. */
  target: string | null;
  /** Empty where the file is one table. */
  tables: readonly LoadReport[];
}

/** A report of a file of which nothing was loaded. */
export function emptyReport(file: string, status: LoadStatus, parts: Partial<LoadReport> = {}): LoadReport {
  return {
    file,
    loader: null,
    load: null,
    status,
    sha256: null,
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

/** How bad an ending is, the best first. */
const endings: readonly LoadStatus[] = [
  "ALREADY_LOADED",
  "UNDONE",
  "LOADED",
  "LOADED_WITH_REFUSALS",
  "REFUSED",
  "FAILED",
];

/** How many refusals a report carries. */
export const reportedRefusals = 1000;

/** Whether anything was loaded. */
export function isLoaded({ status }: LoadReport): boolean {
  return status === "LOADED" || status === "LOADED_WITH_REFUSALS";
}

/** The report of a file from those of its tables. */
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

/** The reports of a file's tables; the report itself where the file is one table. */
export function tableReports(report: LoadReport): readonly LoadReport[] {
  return report.tables.length === 0 ? [report] : report.tables;
}
