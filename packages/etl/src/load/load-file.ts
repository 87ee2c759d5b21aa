import { basename } from "node:path";
import type { Client } from "pg";
import { inspectFile, type InspectedFile } from "../readers/inspect-file.ts";
import { openZipFolder, type ZipFolder } from "../readers/zip-folder.ts";
import { nestedZip } from "../readers/zip-parts.ts";
import { FileRefusal } from "../refusal.ts";
import type { LoadOptions } from "./load-options.ts";
import { combinedReport, type LoadReport, tableReports } from "./load-report.ts";
import { loadTables } from "./load-tables.ts";
import { type NamedFile, partOf } from "./named-file.ts";
import { openFile } from "./open-file.ts";
import { recordEnding } from "./record-ending.ts";
import { whileBytesAreOurs } from "./table-locks.ts";

/**
 * Loads one file (CSV, workbook or XML): all of it becomes visible at one moment, or nothing does. The files in a zip
 * file are loaded one by one.
 *
 * A refused or failed load changes nothing but the ledger, and its report has the reason. `client` must be connected
 * and not inside a transaction.
 *
 * @example
 * const report = await loadFile(client, "inbox/complaints.csv", { loaders, authority: "E10000032" });
 * if (report.status === "REFUSED") console.error(report.message);
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
    const opened = await openFile(path, file, { form, identity, startedAt }, options.loaders);
    return await whileBytesAreOurs(client, identity.sha256, () => loadTables(client, opened, options));
  } catch (error) {
    return await recordEnding(client, { file, loader: null, identity: inspected, startedAt }, error, options);
  }
}

async function loadEach(client: Client, folder: ZipFolder, zip: NamedFile, options: LoadOptions): Promise<LoadReport> {
  try {
    const reports: LoadReport[] = [];
    for (const name of folder.files) {
      const report = await folder.unpacked(name, (path) => loadNamed(client, path, partOf(zip, name), options, true));
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
