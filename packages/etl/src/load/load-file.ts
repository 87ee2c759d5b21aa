import { basename } from "node:path";
import type { Client } from "pg";
import type { NamedFile } from "./ledger.ts";
import type { Loader } from "../loader.ts";
import { combinedReport, type LoadReport, tableReports } from "./load-report.ts";
import { loadTables } from "./load-tables.ts";
import { checkUnchanged, inspectFile, type InspectedFile } from "../readers/inspect-file.ts";
import { openTables } from "../readers/open-tables.ts";
import { nestedZip } from "../readers/zip-parts.ts";
import { openZipFolder, type ZipFolder } from "../readers/zip-folder.ts";
import { recordEnding } from "./record-ending.ts";
import { FileRefusal } from "../refusal.ts";
import { readCompanion } from "../readers/companion.ts";

/** How files are loaded. `authority` is the ONS code of the authority that runs this platform. */
export interface LoadOptions {
  loaders: readonly Loader[];
  authority: string;
  /** The files are the project's own sample: they give way to whatever else has been loaded for the same table. */
  sample?: boolean;
  /** Take a file also where its table stands as a newer one has it, or would lose most of its rows. */
  force?: boolean;
  /** The only table that the file may be of, or hold among others; a file of another is refused. */
  target?: string;
  /** Hears how many rows of a table have been read, now and again. */
  onRows?: (read: number) => void;
  /** The KPIs are counted when all files are in, by whoever loads them, instead of within each load. */
  countLast?: boolean;
  /** Try only: the load is taken back before anybody can see it, and leaves no entry in the ledger. */
  rehearsal?: Rehearsal;
}

/** What is looked at while a load is tried, inside its transaction: before its first row, and when all is in place. */
export interface Rehearsal {
  before(): Promise<void>;
  after(): Promise<void>;
}

/**
 * Loads one file (CSV, workbook or XML): all of it becomes visible at one moment, or nothing does. A zip file is a folder of
 * files, each of which is loaded by itself.
 *
 * The same bytes again answer ALREADY_LOADED and change nothing. A file of which no row can be taken is REFUSED. Both
 * a refusal and a failure leave an entry in the ledger and change nothing else. Never throws for what is wrong with a
 * file; memory does not grow with it. `client` must be connected and not inside a transaction.
 */
export async function loadFile(client: Client, path: string, options: LoadOptions): Promise<LoadReport> {
  return await loadNamed(client, path, { shown: path, entry: basename(path) }, options, false);
}

async function loadNamed(
  client: Client,
  path: string,
  file: NamedFile,
  options: LoadOptions,
  isInZip: boolean,
): Promise<LoadReport> {
  const startedAt = new Date();
  let inspected: InspectedFile | null = null;
  try {
    inspected = await inspectFile(path);
    const { form, ...identity } = inspected;
    if (form instanceof FileRefusal) throw form;
    const folder = form.kind === "packed" ? await openZipFolder(path) : null;
    if (folder !== null && isInZip) throw nestedZip(basename(path));
    if (folder !== null) return await loadEach(client, folder, file, options);
    const isHeader = (name: string, header: readonly string[]) =>
      options.loaders.some((loader) => loader.recognises(name, header));
    const opened = {
      path,
      file,
      identity,
      ...(await openTables(path, form, isHeader)),
      companion: await readCompanion(path),
      startedAt,
      checkUnchanged: () => checkUnchanged(path, identity),
    };
    return await loadTables(client, opened, options);
  } catch (error) {
    return await recordEnding(client, { file, loader: null, identity: inspected, startedAt }, error, options);
  }
}

async function loadEach(client: Client, folder: ZipFolder, zip: NamedFile, options: LoadOptions): Promise<LoadReport> {
  try {
    const reports: LoadReport[] = [];
    for (const name of folder.files) {
      const file = { shown: `${zip.shown}, ${name}`, entry: `${zip.entry}, ${name}` };
      const report = await folder.unpacked(name, (path) => loadNamed(client, path, file, options, true));
      reports.push(...tableReports(report));
    }
    const { others } = folder;
    const note =
      others.length === 0
        ? null
        : `Not read: ${others.slice(0, 10).join(", ")}${others.length > 10 ? " and others" : ""}.`;
    return combinedReport(zip.shown, reports, note);
  } finally {
    folder.close();
  }
}
