import { basename, dirname, resolve } from "node:path";
import type { Client } from "pg";
import { inspectFile, type InspectedFile } from "../readers/inspect-file.ts";
import { openZipFolder, type ZipFolder } from "../readers/zip-folder.ts";
import { nestedZip } from "../readers/zip-parts.ts";
import { FileRefusal } from "../refusal.ts";
import { datedOn, type ExtractDate, todayInEngland } from "./dating/extract-date.ts";
import type { LoadOptions } from "./load-options.ts";
import { combinedReport, type LoadReport, tableReports } from "./load-report.ts";
import { loadTables } from "./load-tables.ts";
import { namedDate } from "./dating/named-date.ts";
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
  const place = resolve(options.place ?? path);
  const names = [basename(place), basename(dirname(place))];
  return await loadNamed(client, path, { shown: path, entry: basename(path) }, { options, names, isInZip: false });
}

/** How a file is loaded: with the names that may tell its date, its own first. */
interface Naming {
  readonly options: LoadOptions;
  readonly names: readonly string[];
  readonly isInZip: boolean;
}

async function loadNamed(client: Client, path: string, file: NamedFile, naming: Naming): Promise<LoadReport> {
  const { options, names, isInZip } = naming;
  const startedAt = new Date();
  const dated = toldBefore(options, names);
  let inspected: InspectedFile | null = null;
  try {
    inspected = await inspectFile(path);
    const { form, ...identity } = inspected;
    if (form instanceof FileRefusal) throw form;
    const folder = form.kind === "packed" ? await openZipFolder(path) : null;
    if (folder !== null && isInZip) throw nestedZip(basename(path));
    if (folder !== null) return await loadEach(client, folder, file, naming);
    const place = isInZip ? path : (options.place ?? path);
    const opened = await openFile(path, file, { form, identity, startedAt, dated, place }, options.loaders);
    return await whileBytesAreOurs(client, identity.sha256, () => loadTables(client, opened, options));
  } catch (error) {
    return await recordEnding(client, { file, loader: null, identity: inspected, startedAt, dated }, error, options);
  }
}

/** The date of an extract that is given, or that its names tell. A name with a day in the future tells nothing. */
function toldBefore({ asAt }: LoadOptions, names: readonly string[]): ExtractDate | null {
  if (asAt !== undefined) return { asAt, from: "GIVEN" };
  const day = namedDate(names);
  return day === null || day > todayInEngland() ? null : datedOn(day, "NAME");
}

async function loadEach(client: Client, folder: ZipFolder, zip: NamedFile, naming: Naming): Promise<LoadReport> {
  try {
    const reports: LoadReport[] = [];
    for (const name of folder.files) {
      const report = await folder.unpacked(name, (path) =>
        loadNamed(client, path, partOf(zip, name), {
          ...naming,
          // The folders inside the zip file come before the zip file itself and its folder.
          names: [...name.split("/").toReversed(), ...naming.names],
          isInZip: true,
        }),
      );
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
