import type { Client } from "pg";
import { noRows } from "../readers/survey-columns.ts";
import { readReference, type Reference } from "../reference.ts";
import { FileRefusal } from "../refusal.ts";
import { unknownLayout } from "./check-header.ts";
import { knownFile } from "./known-file.ts";
import type { LoadOptions } from "./load-options.ts";
import { combinedReport, emptyReport, type LoadReport } from "./load-report.ts";
import { noteRedelivery } from "./note-redelivery.ts";
import type { FilePart, OpenedFile } from "./open-file.ts";
import { planTables } from "./plan-tables.ts";
import { loadInOneTransaction } from "./transaction.ts";

/**
 * Loads every table of a file in one transaction. Each table has its own entry in the ledger.
 *
 * If one table is refused, nothing is loaded, unless its loader sets `standsAlone` and only its rows were refused. An
 * empty table is skipped and its current rows stay; `replacePeriod` withdraws them.
 *
 * @throws {FileRefusal} if no loader recognises any of the tables
 */
export async function loadTables(client: Client, opened: OpenedFile, options: LoadOptions): Promise<LoadReport> {
  const { parts, tables, notes } = opened;
  if (parts.length === 0) throw unknownLayout(tables, notes, options.loaders);
  const entries = parts.map(({ file }) => file.entry);
  const known = await knownFile(client, opened.identity.sha256, entries);
  const reference = await readReference(client, options.authority);
  refuseOtherAuthority(parts, reference);
  const file = await planTables(client, opened, known, reference, options);
  if (file.refused.length > 0) return refusedFile(opened, file.refused);
  if (file.planned.length === 0) {
    if (file.reports.length === 0) throw noRows();
    await noteRedelivery(client, file.reports, options);
    return loadedFile(opened, file.reports, file.empty);
  }
  const taken = await loadInOneTransaction({ client, opened, known, options }, file.planned);
  if (taken.refused !== null) return refusedFile(opened, [taken.refused]);
  const reports = [...file.reports, ...taken.reports];
  if (reports.length === 0) throw noRows();
  await noteRedelivery(client, reports, options);
  return loadedFile(opened, reports, [...file.empty, ...taken.empty]);
}

/** Refuses a return of another authority than the one that runs this platform. */
function refuseOtherAuthority(parts: readonly FilePart[], { authority, areas }: Reference): void {
  const said = parts.flatMap(({ table }) => table.laCode ?? []).find((code) => code !== authority.laCode);
  if (said === undefined || authority.laCode === null) return;
  const name = [...areas.values()].find(({ laCode }) => laCode === said)?.name ?? "no authority that is known";
  throw new FileRefusal(
    "another-authority",
    `The return says that it is of ${said} (${name}), and this platform is run for ${authority.laCode} (${authority.name}). ` +
      "Load the return of that authority, or correct the code in its header, or load with AUTHORITY set to the authority it is of.",
  );
}

/** The report of a file that was not loaded, from the refused tables and the others. */
function refusedFile({ file, parts }: OpenedFile, refused: readonly LoadReport[]): LoadReport {
  const [only] = refused;
  if (parts.length === 1 && only !== undefined) return only;
  const names = refused.map((report) => report.file.slice(file.shown.length + 2)).join(" and ");
  const message = `Nothing of the file was loaded, because of what was refused in ${names}.`;
  const others = parts
    .filter((part) => !refused.some((report) => report.file === part.file.shown))
    .map((part) =>
      emptyReport(part.file.shown, "REFUSED", { loader: part.loader.id, sha256: part.identity.sha256, message }),
    );
  return combinedReport(file.shown, [...refused, ...others], message);
}

function loadedFile({ file }: OpenedFile, reports: readonly LoadReport[], empty: readonly string[]): LoadReport {
  const [only, ...others] = reports;
  if (only !== undefined && others.length === 0 && empty.length === 0) return only;
  const message = empty.map((part) => `No rows in ${part}: what is loaded of it stays.`).join(" ");
  return combinedReport(file.shown, reports, message === "" ? null : message);
}
