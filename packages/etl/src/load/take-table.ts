import { isSample } from "@children-first/schema";
import type { Client } from "pg";
import { noRows } from "../readers/survey-columns.ts";
import type { PublishedCounts } from "../tables/publisher.ts";
import { targetText } from "../tables/target-table.ts";
import { copyRows } from "./copy-rows.ts";
import { currentLoad } from "./current-load.ts";
import { refuseOlder, refuseOtherLoader, refuseTruncated, withdrawnNote } from "./file-guards.ts";
import { keepFindings } from "./keep-findings.ts";
import { keepRefusals, refusalsOf } from "./kept-refusals.ts";
import { closeLoad, dateLoad, openLoad } from "./load-entry.ts";
import { emptyReport, type LoadReport } from "./load-report.ts";
import type { LoadState } from "./load-state.ts";
import type { PlannedTable } from "./plan-tables.ts";
import { stagedLines } from "./staged-lines.ts";
import { dateTable, plannedDate, statedDay } from "./dating/table-date.ts";

/**
 * Loads one table inside the transaction of its file, with an entry in the ledger. `fileNotes` are the first sentences
 * of the entry's message.
 *
 * @returns the report; its status is REFUSED if every row was refused
 * @throws {FileRefusal} if the table as a whole is refused
 */
export async function takeTable(
  client: Client,
  part: PlannedTable,
  fileNotes: readonly string[],
  { options, dates }: Pick<LoadState, "options" | "dates">,
): Promise<LoadReport> {
  const { file, identity, table, loader, plan, kind, target } = part;
  const { sample = false, force = false } = options;
  const current = await currentLoad(client, target);
  refuseOtherLoader(part, current);
  const isSampleNow = isSample(current?.message ?? null);
  if (sample && current !== null && !isSampleNow) return samplePassedOver(part, current.id);
  const isInOrder = !sample && !force && !isSampleNow && !kind.takesAnyOrder(plan);
  const planned = plannedDate(part);
  if (isInOrder && planned !== null) refuseOlder(part, planned, current);
  const publisher = await kind.publisher(client, plan, {
    replacesSample: !sample && isSampleNow,
    whole: options.whole === true,
    hasAddresses: table.unaddressed !== true,
  });
  const load = await openLoad(client, part, part);
  const count = { read: 0, tell: options.onRows };
  const stated = statedDay(kind.extractDateAt(plan));
  await copyRows(client, "staged", stagedLines(stated.through(table.rows()), table.header.length, publisher, count));
  if (count.read === 0) throw noRows();
  const { dated, note: dateNote } = await dateTable(client, part, stated.day());
  const olderNote = isInOrder ? refuseOlder(part, dated, current) : null;
  dates.set(load, dated);
  const known = { loader: loader.id, load, sha256: identity.sha256, rowsRead: count.read, target: targetText(target) };
  const report = emptyReport(file.shown, "LOADED", known);
  await dateLoad(client, report, dated);
  const dateNotes = [dateNote, olderNote].filter((note) => note !== null);
  const notes = [...fileNotes, ...dateNotes, ...(table.notes?.() ?? [])];
  if (await hasRowsToLoad(client)) {
    const counts = await publisher.publish(load);
    await addCounts(client, report, load, counts);
    if (counts.refused !== undefined) notes.unshift(counts.refused);
    else if (!sample && !isSampleNow && !kind.movesOn(plan)) {
      if (!force) refuseTruncated(target, counts, count.read);
      notes.push(...[withdrawnNote(counts)].filter((note) => note !== null));
    }
    if (counts.note !== undefined) notes.push(counts.note);
  } else {
    report.status = "REFUSED";
    notes.unshift("Every row was refused, so nothing was loaded. The first refusals say what to put right.");
  }
  const message = (sample && report.status !== "REFUSED" ? kind.sampleNotes(notes) : notes).join(" ");
  report.message = message === "" ? null : message;
  await closeTable(client, part, load, report);
  return report;
}

/** The report of a table that the sample does not replace, because it holds other data. */
function samplePassedOver({ file, identity, loader, target }: PlannedTable, load: number): LoadReport {
  const message = `${targetText(target)} already holds figures from another file; the sample gives way to them.`;
  const known = { loader: loader.id, load, sha256: identity.sha256, target: targetText(target), message };
  return emptyReport(file.shown, "ALREADY_LOADED", known);
}

async function hasRowsToLoad(client: Client): Promise<boolean> {
  const accepted = await client.query("select from staged where row is not null and words is null limit 1");
  return accepted.rowCount !== 0;
}

async function addCounts(client: Client, report: LoadReport, load: number, counts: PublishedCounts): Promise<void> {
  report.findings = counts.findings ?? [];
  await keepFindings(
    client,
    report.findings.map((finding) => ({ ...finding, load })),
  );
  if (counts.refused !== undefined) report.status = "REFUSED";
  report.rowsLoaded = counts.loaded;
  report.rowsChanged = counts.changed;
  report.rowsUnchanged = counts.unchanged;
  report.rowsWithdrawn = counts.withdrawn;
}

/** Writes the refusals of a table and the result of its load into the ledger and the report. */
async function closeTable(client: Client, part: PlannedTable, load: number, report: LoadReport): Promise<void> {
  report.rowsRefused = await keepRefusals(client, load, part.table, part.loader);
  if (report.status === "REFUSED") report.rowsRefused = report.rowsRead;
  if (report.status === "LOADED" && report.rowsRefused > 0) report.status = "LOADED_WITH_REFUSALS";
  await closeLoad(client, load, report);
  if (report.rowsRefused > 0) report.refusals = await refusalsOf(client, load);
}

/**
 * Withdraws the current rows of a table without rows in the file, if the file covers the periods of its other tables
 * completely.
 *
 * @returns the report of the load; null if there is nothing to withdraw, and so no load
 */
export async function takeEmptyTable(
  part: PlannedTable,
  { client, periods, options, dates }: Pick<LoadState, "client" | "periods" | "options" | "dates">,
): Promise<LoadReport | null> {
  const { file, identity, loader, plan, kind, target } = part;
  const withdrawal = await kind.withdrawal(client, plan, periods);
  if (withdrawal === null) return null;
  const load = await openLoad(client, part, part);
  const withdrawn = await withdrawal.withdraw(load);
  if (!options.force) refuseTruncated(target, { loaded: 0, changed: 0, unchanged: 0, withdrawn }, 0);
  const report = emptyReport(file.shown, "LOADED", {
    loader: loader.id,
    load,
    sha256: identity.sha256,
    target: targetText(target),
    rowsWithdrawn: withdrawn,
    message: `The file has no rows of it for ${withdrawal.periods === 1 ? "its period" : "its periods"}, so those that stood are withdrawn.`,
  });
  const dated = plannedDate(part) ?? { asAt: part.startedAt, from: "LOADED" };
  dates.set(load, dated);
  await dateLoad(client, report, dated);
  await closeLoad(client, load, report);
  return report;
}
