import { inventedMessage, isSample, sampleMessage } from "@children-first/schema";
import type { Client } from "pg";
import { factPublisher } from "../tables/facts/fact-publisher.ts";
import { closeLoad, keepFindings, keepRefusals, type NamedFile, openLoad, refusalsOf, standingLoad } from "./ledger.ts";
import type { Loader, LoadPlan } from "../loader.ts";
import { emptyReport, type LoadReport } from "./load-report.ts";
import { copyRows } from "./copy-rows.ts";
import { datasetPublisher } from "../tables/dataset/dataset-publisher.ts";
import { neighbourPublisher } from "../tables/neighbours/neighbour-publisher.ts";
import type { PublishedCounts, Publisher } from "../tables/publisher.ts";
import { stagedLines } from "./staged-lines.ts";
import type { FileIdentity } from "../readers/inspect-file.ts";
import type { SourceTable } from "../readers/source-table.ts";
import { noRows } from "../readers/survey-columns.ts";
import { FileRefusal } from "../refusal.ts";
import type { LoadOptions } from "./load-file.ts";

/** One table of a file, with what its loader makes of it. */
export interface TableToTake {
  file: NamedFile;
  identity: FileIdentity;
  table: SourceTable;
  loader: Loader;
  plan: LoadPlan;
  startedAt: Date;
}

/**
 * Loads one table inside the transaction of its file, with an entry in the ledger, which says `fileNotes` first. The report's status is REFUSED where
 * every row was. Throws `FileRefusal` where the table as a whole cannot be taken.
 */
export async function takeTable(
  client: Client,
  { file, identity, table, loader, plan, startedAt }: TableToTake,
  fileNotes: readonly string[],
  options: LoadOptions,
): Promise<LoadReport> {
  const { sample = false } = options;
  const target = targetOf(plan);
  const publisher = await publisherOf(client, plan, sample);
  const { holder } = publisher;
  if (holder !== null && holder.loader !== loader.id) throw otherLoader(target, holder.loader);
  if (sample && holder !== null && !isSample(holder.message)) {
    const message = `${target} already holds figures from another file; the sample gives way to them.`;
    const known = { loader: loader.id, load: holder.load, sha256: identity.sha256, target, message };
    return emptyReport(file.shown, "ALREADY_LOADED", known);
  }
  const standing = sample || options.force || takesAnyOrder(plan) ? null : await standingLoad(client, target);
  if (standing !== null && standing.asAt > identity.asAt) throw olderFile(target, identity.asAt, standing);
  const load = await openLoad(client, file, loader, identity, startedAt, target, editionOf(plan));
  const count = { read: 0, tell: options.onRows };
  await copyRows(client, "staged", stagedLines(table.rows(), table.header.length, publisher, count));
  const known = { loader: loader.id, load, sha256: identity.sha256, rowsRead: count.read, target };
  const report = emptyReport(file.shown, "LOADED", known);
  if (count.read === 0) throw noRows();
  const notes = [...fileNotes, ...(table.notes?.() ?? [])];
  const accepted = await client.query("select from staged where row is not null and words is null limit 1");
  if (accepted.rowCount === 0) {
    report.status = "REFUSED";
    notes.unshift("Every row was refused, so nothing was loaded. The first refusals say what to put right.");
  } else {
    const counts = await publisher.publish(load);
    report.findings = counts.findings ?? [];
    await keepFindings(client, load, report.findings);
    if (counts.refused !== undefined) {
      report.status = "REFUSED";
      notes.unshift(counts.refused);
    } else if (!options.force && !sample && !isSample(holder?.message ?? null) && !movesOn(plan))
      refuseTruncated(target, counts, count.read);
    report.rowsLoaded = counts.loaded;
    report.rowsChanged = counts.changed;
    report.rowsUnchanged = counts.unchanged;
    report.rowsWithdrawn = counts.withdrawn;
    if (counts.note !== undefined) notes.push(counts.note);
  }
  // Whose figures a sample is comes first; of records that nobody has, how they hang together is worth knowing too.
  if (sample && report.status !== "REFUSED") {
    if (plan.into === "facts") notes.unshift(`${inventedMessage}.`);
    else notes.splice(0, notes.length, sampleMessage);
  }
  const said = notes.join(" ");
  report.message = said === "" ? null : said;
  report.rowsRefused = await keepRefusals(client, load, table, loader);
  if (report.status === "REFUSED") report.rowsRefused = report.rowsRead;
  if (report.status === "LOADED" && report.rowsRefused > 0) report.status = "LOADED_WITH_REFUSALS";
  await closeLoad(client, load, report);
  if (report.rowsRefused > 0) report.refusals = await refusalsOf(client, load);
  return report;
}

/**
 * Withdraws what stands of a kind of record that the file has none of, where the file is the whole of the periods it names:
 * those of its other tables, by the column that names them. Null where nothing of it stands, so that there is no load.
 */
export async function emptyTable(
  client: Client,
  { file, identity, loader, plan, startedAt }: TableToTake,
  periods: ReadonlyMap<string, readonly string[]>,
  options: LoadOptions,
): Promise<LoadReport | null> {
  if (plan.into !== "facts" || typeof plan.disposition !== "object") return null;
  const { fact, authority, disposition } = plan;
  const column = disposition.replacePeriod;
  const target = targetOf(plan);
  const ofPeriods = `from "${fact.table}" t where t.authority = $1 and t.superseded_by is null and t."${column}"::text = any ($2)`;
  const values = [authority, periods.get(column) ?? []];
  const stands = await client.query(`select ${ofPeriods} limit 1`, values);
  if (stands.rowCount === 0) return null;
  const load = await openLoad(client, file, loader, identity, startedAt, target, editionOf(plan));
  const { rows } = await client.query<{ withdrawn: number }>(
    `with gone as (update "${fact.table}" set superseded_by = ${load} where id in (select t.id ${ofPeriods}) returning id)
     select count(*)::integer as withdrawn from gone`,
    values,
  );
  const withdrawn = rows[0]?.withdrawn ?? 0;
  if (!options.force) refuseTruncated(target, { loaded: 0, changed: 0, unchanged: 0, withdrawn }, 0);
  const message = `The file has no rows of it for ${values[1]?.length === 1 ? "its period" : "its periods"}, so those that stood are withdrawn.`;
  const report = emptyReport(file.shown, "LOADED", {
    loader: loader.id,
    load,
    sha256: identity.sha256,
    target,
    message,
  });
  report.rowsWithdrawn = withdrawn;
  await closeLoad(client, load, report);
  return report;
}

/** The periods that the staged rows of a table name, with the column that names them; null where it replaces none. */
export async function periodsOf(client: Client, plan: LoadPlan): Promise<[column: string, periods: string[]] | null> {
  if (plan.into !== "facts" || typeof plan.disposition !== "object") return null;
  const column = plan.disposition.replacePeriod;
  const { rows } = await client.query<{ period: string }>(
    `select distinct "${column}"::text as period from staged where words is null and "${column}" is not null`,
  );
  return [column, rows.map(({ period }) => period)];
}

/** What the ledger calls the table that a plan writes. */
export function targetOf(plan: LoadPlan): string {
  if (plan.into === "facts") return `${plan.fact.table} of ${plan.authority}`;
  return plan.into === "dataset" ? plan.dataset.code : `statistical neighbours ${plan.modelYear}`;
}

/** What a file says of all its rows by its name, such as the year of a return; null where they say everything themselves. */
export function editionOf(plan: LoadPlan): string | null {
  return plan.into === "facts" && plan.given !== undefined ? Object.values(plan.given).join(" ") : null;
}

/** Whether an older file after a newer one is as it should be: each adds its own rows. */
function takesAnyOrder(plan: LoadPlan): boolean {
  return plan.into === "facts" && (plan.disposition === "append" || typeof plan.disposition === "object");
}

/** Whether the table is of a time that moves on, so that its rows are others each time. */
function movesOn(plan: LoadPlan): boolean {
  return plan.into === "facts" && plan.disposition === "window";
}

function publisherOf(client: Client, plan: LoadPlan, sample: boolean): Promise<Publisher> {
  if (plan.into === "facts") return factPublisher(client, plan, targetOf(plan), sample);
  return plan.into === "dataset" ? datasetPublisher(client, plan) : neighbourPublisher(client, plan);
}

/** A file that would withdraw more than this many rows, and more than this share of what stands, is taken for cut short. */
const mostWithdrawn = { rows: 100, share: 0.3 };

function refuseTruncated(target: string, { withdrawn, changed, unchanged }: PublishedCounts, read: number): void {
  const stood = withdrawn + changed + unchanged;
  if (withdrawn < mostWithdrawn.rows || withdrawn <= stood * mostWithdrawn.share) return;
  const [gone, all, rows] = [withdrawn, stood, read].map((count) => count.toLocaleString("en-GB"));
  throw new FileRefusal(
    "too-many-withdrawn",
    `The file has ${rows} rows and would withdraw ${gone} of ${all} rows that stand in "${target}", because it does not have them: it may have been cut short, or exported with a filter. ` +
      "Export it again in full; if the rows are really gone, repeat the command with --force.",
  );
}

function otherLoader(table: string, loader: string): FileRefusal {
  return new FileRefusal(
    "table-of-another-loader",
    `"${table}" was loaded by ${loader}, from a file of another layout. Give this file another name, because its name becomes the table's.`,
  );
}

function olderFile(table: string, asAt: Date, standing: { id: number; file: string; asAt: Date }): FileRefusal {
  const day = (when: Date) => when.toISOString().slice(0, 16).replace("T", " ");
  return new FileRefusal(
    "older-file",
    `This file is of ${day(asAt)}, and "${table}" stands as ${standing.file} of ${day(standing.asAt)} has it (load ${standing.id}). ` +
      "Load the newer file, or repeat the command with --force if the older one is right.",
  );
}
