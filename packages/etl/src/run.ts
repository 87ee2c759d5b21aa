import { basename } from "node:path";
import { followFacts } from "@children-first/schema/counting";
import type { Client } from "pg";
import { relatedTables } from "./facts/contradictions.ts";
import { derivedTables } from "./facts/derivations.ts";
import { factPublisher, lockFacts } from "./facts/publish-facts.ts";
import {
  alreadyLoaded,
  closeLoad,
  keepFindings,
  keepRefusals,
  openLoad,
  recordNothing,
  refusalsOf,
  standingLoad,
} from "./ledger.ts";
import type { Loader, LoadPlan } from "./loader.ts";
import { emptyReport, type LoadReport } from "./load-report.ts";
import { copyRows } from "./publish/copy-rows.ts";
import { datasetPublisher } from "./publish/publish-dataset.ts";
import { neighbourPublisher } from "./publish/publish-neighbours.ts";
import type { Publisher } from "./publish/publisher.ts";
import { stagedLines } from "./publish/staged-lines.ts";
import { csvRows } from "./readers/csv-rows.ts";
import { fileText } from "./readers/file-text.ts";
import { checkUnchanged, inspectFile, type InspectedFile } from "./readers/inspect-file.ts";
import { checkHeader, chooseLoader, readHeader } from "./readers/read-header.ts";
import { noRows, surveyColumns } from "./readers/survey-columns.ts";
import { queryOf } from "./query-of.ts";
import { readReference } from "./reference.ts";
import { FileRefusal } from "./refusal.ts";
import { readCompanion } from "./statistics/companion.ts";

/** Who hears that figures have changed: every server of this database listens on this channel. */
export const newsChannel = "children_first_data";

/** What the ledger says of figures that the project carries as a sample. */
export const sampleMessage = "Sample figures that come with the project";

/** How files are loaded. `authority` is the ONS code of the authority that runs this platform. */
export interface LoadOptions {
  loaders: readonly Loader[];
  authority: string;
  /** The files are the project's own sample: they give way to whatever else has been loaded for the same table. */
  sample?: boolean;
  /** Take a file also where its table stands as a newer one has it. */
  force?: boolean;
  /** The only table that the file may be of; a file of another is refused. */
  target?: string;
  /** Try only: the load is taken back before anybody can see it, and leaves no entry in the ledger. */
  rehearsal?: Rehearsal;
}

/** What is looked at while a load is tried, inside its transaction: before its first row, and when all is in place. */
export interface Rehearsal {
  before(): Promise<void>;
  after(): Promise<void>;
}

/**
 * Loads one file: all of it becomes visible at one moment, or nothing does.
 *
 * The same bytes again answer ALREADY_LOADED and change nothing. A file of which no row can be taken is REFUSED. Both
 * a refusal and a failure leave an entry in the ledger and change nothing else. Never throws for what is wrong with a
 * file; memory does not grow with it. `client` must be connected and not inside a transaction.
 */
export async function loadFile(client: Client, path: string, options: LoadOptions): Promise<LoadReport> {
  const startedAt = new Date();
  let identity: InspectedFile | null = null;
  let loader: Loader | null = null;
  try {
    identity = await inspectFile(path);
    if (identity.refusal !== null) throw identity.refusal;
    const header = await readHeader(path);
    loader = chooseLoader(options.loaders, basename(path), header);
    const earlier = await alreadyLoaded(client, path, loader, identity);
    if (earlier !== null) return earlier;
    const plan = await planOf(client, path, loader, header, options.authority);
    return await inOneTransaction(client, path, {
      loader,
      plan,
      identity,
      columns: header.length,
      startedAt,
      options,
    });
  } catch (error) {
    await client.query("rollback").catch(() => undefined);
    const refused = error instanceof FileRefusal;
    const message = refused ? error.message : failureMessage(error);
    const status = refused ? "REFUSED" : "FAILED";
    if (identity === null || options.rehearsal !== undefined) {
      const known = { loader: loader?.id ?? null, sha256: identity?.sha256 ?? null };
      const refusals = refused ? [{ row: error.row, column: error.column, code: error.code, message }] : [];
      return emptyReport(path, status, { ...known, message, refusals });
    }
    const ending = refused ? ({ status, message, refusal: error } as const) : ({ status, message } as const);
    return await recordNothing(client, path, ending, loader, identity, startedAt).catch(async () => {
      await client.query("rollback").catch(() => undefined);
      return emptyReport(path, status, { loader: loader?.id ?? null, sha256: identity?.sha256 ?? null, message });
    });
  }
}

async function planOf(
  client: Client,
  path: string,
  loader: Loader,
  headings: readonly string[],
  authority: string,
): Promise<LoadPlan> {
  const name = basename(path);
  const header = checkHeader(loader, headings);
  const columns = loader.surveys === false ? [] : await surveyColumns(path, header.length);
  const reference = await readReference(client, authority);
  return loader.plan(
    { name, path, id: name.replace(/\.[^.]*$/, ""), header, headings, columns, companion: await readCompanion(path) },
    reference,
  );
}

interface Job {
  loader: Loader;
  plan: LoadPlan;
  identity: InspectedFile;
  columns: number;
  startedAt: Date;
  options: LoadOptions;
}

async function inOneTransaction(client: Client, path: string, job: Job): Promise<LoadReport> {
  const { loader, plan, identity, columns, startedAt, options } = job;
  const { sample = false, rehearsal } = options;
  await client.query("begin");
  await client.query("set local work_mem = '64MB'");
  // One load of a table at a time; loads of different tables do not wait for each other.
  const table = targetOf(plan);
  if (plan.into === "facts") await lockFacts(client, plan);
  else await client.query("select pg_advisory_xact_lock(hashtextextended($1, 7203003))", [table]);
  const earlier = await alreadyLoaded(client, path, loader, identity);
  if (earlier !== null) {
    await client.query("rollback");
    return earlier;
  }
  if (options.target !== undefined && options.target !== table) throw otherTable(table, options.target);
  await rehearsal?.before();
  const publisher = await publisherOf(client, plan, loader, sample);
  if (publisher.holder !== null && publisher.holder.loader !== loader.id)
    throw otherLoader(table, publisher.holder.loader);
  if (sample && publisher.holder !== null && publisher.holder.message !== sampleMessage) {
    await client.query("rollback");
    const message = `${table} already holds figures from another file; the sample gives way to them.`;
    return emptyReport(path, "ALREADY_LOADED", {
      loader: loader.id,
      load: publisher.holder.load,
      sha256: identity.sha256,
      message,
    });
  }
  const standing =
    sample || options.force || takesAnyOrder(plan) ? null : await standingLoad(client, table, sampleMessage);
  if (standing !== null && standing.asAt > identity.asAt) throw olderFile(table, identity.asAt, standing);
  const load = await openLoad(client, path, loader, identity, startedAt, table);
  const count = { read: 0 };
  await copyRows(client, "staged", stagedLines(csvRows(fileText(path)), columns, publisher, count));
  const report = emptyReport(path, "LOADED", {
    loader: loader.id,
    load,
    sha256: identity.sha256,
    rowsRead: count.read,
  });
  await checkUnchanged(path, identity);
  if (count.read === 0) throw noRows();
  const accepted = await client.query("select from staged where row is not null and words is null limit 1");
  if (accepted.rowCount === 0) {
    report.status = "REFUSED";
    report.message = "Every row was refused, so nothing was loaded. The first refusals say what to put right.";
  } else {
    const counts = await publisher.publish(load);
    report.rowsLoaded = counts.loaded;
    report.rowsChanged = counts.changed ?? 0;
    report.rowsUnchanged = counts.unchanged;
    report.rowsWithdrawn = counts.withdrawn;
    report.message = counts.refused ?? (sample ? sampleMessage : (counts.note ?? null));
    report.findings = counts.findings ?? [];
    if (counts.refused !== undefined) report.status = "REFUSED";
    await keepFindings(client, load, report.findings);
  }
  report.rowsRefused = await keepRefusals(client, load);
  if (report.status === "REFUSED") report.rowsRefused = report.rowsRead;
  if (report.status === "LOADED" && report.rowsRefused > 0) report.status = "LOADED_WITH_REFUSALS";
  await closeLoad(client, load, report);
  if (plan.into === "facts" && report.status !== "REFUSED")
    await followFacts(queryOf(client), {
      authority: plan.authority,
      cause: load,
      facts: [plan.fact.table, ...relatedTables(plan.fact), ...derivedTables(plan.fact.table)],
    });
  if (report.rowsRefused > 0) report.refusals = await refusalsOf(client, load);
  if (rehearsal !== undefined) {
    await rehearsal.after();
    await client.query("rollback");
    return { ...report, load: null };
  }
  if (report.status !== "REFUSED") await client.query("select pg_notify($1, $2)", [newsChannel, String(load)]);
  await client.query("commit");
  return report;
}

/** What the ledger calls the table that a plan writes. */
function targetOf(plan: LoadPlan): string {
  if (plan.into === "facts") return `${plan.fact.table} of ${plan.authority}`;
  return plan.into === "dataset" ? plan.dataset.code : `statistical neighbours ${plan.modelYear}`;
}

/** Whether an older file after a newer one is as it should be: each adds its own rows. */
function takesAnyOrder(plan: LoadPlan): boolean {
  return plan.into === "facts" && plan.disposition !== "snapshot" && plan.disposition !== "merge";
}

function publisherOf(client: Client, plan: LoadPlan, loader: Loader, sample: boolean): Promise<Publisher> {
  if (plan.into === "facts") return factPublisher(client, plan, loader.id, sample ? null : sampleMessage);
  return plan.into === "dataset" ? datasetPublisher(client, plan) : neighbourPublisher(client, plan);
}

function otherLoader(table: string, loader: string): FileRefusal {
  return new FileRefusal(
    "table-of-another-loader",
    `"${table}" was loaded by ${loader}, from a file of another layout. Give this file another name, because its name becomes the table's.`,
  );
}

function otherTable(table: string, expected: string): FileRefusal {
  return new FileRefusal(
    "another-table",
    `This is a file of "${table}", and the load to be replayed was of "${expected}". A table is named by its file: give the corrected file the name of the first one.`,
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

/** What went wrong, in one line that a person can pass on. */
function failureMessage(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return `The load did not finish, and nothing was changed: ${reason.split("\n", 1)[0]}. Load the file again; if it fails again, pass this message on.`;
}
