import { basename } from "node:path";
import { factColumns, factConflicts } from "@children-first/schema/facts";
import type { Client } from "pg";
import { countChanged } from "../counting/count-all.ts";
import { relatedTables } from "../tables/facts/contradictions.ts";
import { derivedTables } from "../derivations.ts";
import { alreadyLoaded, type NamedFile, newsChannel } from "./ledger.ts";
import type { CompanionColumn, Finding } from "../loader.ts";
import { combinedReport, emptyReport, type LoadReport } from "./load-report.ts";
import { lockTables } from "./lock-tables.ts";
import type { FindingOfLoad } from "../organisation/shared-names.ts";
import type { FileIdentity } from "../readers/inspect-file.ts";
import { checkHeader, loaderOf, unknownLayout } from "./check-header.ts";
import type { SourceTable } from "../readers/source-table.ts";
import { noRows, surveyColumns } from "../readers/survey-columns.ts";
import { recordEnding } from "./record-ending.ts";
import { readReference, type Reference } from "../reference.ts";
import { FileRefusal } from "../refusal.ts";
import type { LoadOptions } from "./load-file.ts";
import { editionOf, emptyTable, periodsOf, type TableToTake, takeTable, targetOf } from "./take-table.ts";

/** A file that is open: what it is called, its bytes, and the tables it holds. */
export interface OpenedFile {
  path: string;
  file: NamedFile;
  identity: FileIdentity;
  tables: readonly SourceTable[];
  /** What there is to say of the rest of the file, in sentences. */
  notes: readonly string[];
  companion: ReadonlyMap<string, CompanionColumn>;
  startedAt: Date;
  /** Throws `FileRefusal` where the file is no longer the one that was opened. */
  checkUnchanged(): Promise<void>;
}

/** A table of the file and the loader that reads it; the plan follows when its header has been checked. */
type Part = Omit<TableToTake, "plan">;

/**
 * Loads every table of a file in one transaction: all of them become visible at one moment, or nothing does. Each table is
 * a load of its own in the ledger. Where one table is refused as a whole, nothing of the file is loaded, and the ledger
 * keeps why; only a table that stands alone may have every row refused beside others that are loaded. A table without rows beside others is passed over, and what is loaded of it stays, unless the file is the whole of its periods.
 *
 * Throws `FileRefusal` where no loader knows any of the tables.
 */
export async function loadTables(client: Client, opened: OpenedFile, options: LoadOptions): Promise<LoadReport> {
  const parts = opened.tables.flatMap((table): Part[] => {
    const loader = loaderOf(options.loaders, table);
    if (loader === null) return [];
    return [
      { table, loader, file: partOf(opened.file, table), identity: opened.identity, startedAt: opened.startedAt },
    ];
  });
  const [first, second] = parts;
  if (first === undefined) throw unknownLayout(opened.tables, opened.notes);
  if (second === undefined && first.loader.surveys !== false) {
    // Saves the survey. What the file's rows go into is not known yet; it is looked at again when it is.
    const earlier = await alreadyLoaded(client, first.file, first.loader, opened.identity, null);
    if (earlier !== null) return earlier;
  }
  const reference = await readReference(client, options.authority);
  refuseOtherAuthority(parts, reference);
  const planned: TableToTake[] = [];
  const refused: LoadReport[] = [];
  const empty: string[] = [];
  for (const part of parts) {
    try {
      planned.push({ ...part, plan: await planOf(part, opened, parts.length === 1, reference) });
    } catch (error) {
      if (second !== undefined && isEmpty(error)) empty.push(part.table.part ?? part.table.name);
      else refused.push(await recordEnding(client, part, error, options));
    }
  }
  if (refused.length === 0) {
    if (planned.length === 0) throw noRows();
    const taken = await inOneTransaction(client, planned, opened, options);
    if (taken.refused === null) {
      if (taken.reports.length === 0) throw noRows();
      const said = [...empty, ...taken.empty].map((part) => `No rows in ${part}: what is loaded of it stays.`);
      return asOne(opened, taken.reports, said.join(" "));
    }
    refused.push(taken.refused);
  }
  const [only] = refused;
  return second === undefined && only !== undefined ? only : withOthers(opened, parts, refused);
}

/** The reports of a file of which a table was refused: of that, and of the others, which were not loaded for its sake. */
function withOthers(opened: OpenedFile, parts: readonly Part[], refused: LoadReport[]): LoadReport {
  const names = refused.map(({ file }) => file.slice(opened.file.shown.length + 2)).join(" and ");
  const message = `Nothing of the file was loaded, because of what was refused in ${names}.`;
  const others = parts
    .filter(({ file }) => !refused.some((report) => report.file === file.shown))
    .map(({ file, loader, identity }) =>
      emptyReport(file.shown, "REFUSED", { loader: loader.id, sha256: identity.sha256, message }),
    );
  return combinedReport(opened.file.shown, [...refused, ...others], message);
}

function asOne({ file }: OpenedFile, reports: readonly LoadReport[], message: string): LoadReport {
  const [only, ...others] = reports;
  if (only !== undefined && others.length === 0 && message === "") return only;
  return combinedReport(file.shown, reports, message === "" ? null : message);
}

/** Refuses a return that says it is of another authority than the one that runs this platform. */
function refuseOtherAuthority(parts: readonly Part[], { authority, areas }: Reference): void {
  const said = parts.flatMap(({ table }) => table.laCode ?? []).find((code) => code !== authority.laCode);
  if (said === undefined || authority.laCode === null) return;
  const name = [...areas.values()].find(({ laCode }) => laCode === said)?.name ?? "no authority that is known";
  throw new FileRefusal(
    "another-authority",
    `The return says that it is of ${said} (${name}), and this platform is run for ${authority.laCode} (${authority.name}). ` +
      "Load the return of that authority, or correct the code in its header, or load with AUTHORITY set to the authority it is of.",
  );
}

function partOf(file: NamedFile, { part }: SourceTable): NamedFile {
  return part === null ? file : { shown: `${file.shown}, ${part}`, entry: `${file.entry}, ${part}` };
}

function isEmpty(error: unknown): boolean {
  return error instanceof FileRefusal && error.code === "no-rows";
}

async function planOf({ table, loader }: Part, opened: OpenedFile, isOnly: boolean, reference: Reference) {
  const { path, companion } = opened;
  const name = basename(path);
  const header = checkHeader(loader, table);
  const columns = loader.surveys === false ? [] : await surveyColumns(table);
  const stem = name.replace(/\.[^.]*$/, "");
  const id = isOnly || table.part === null ? stem : `${stem} ${table.name}`;
  return loader.plan({ name, path, id, header, headings: table.header, columns, companion }, reference);
}

/** How it went: a report for each table that has rows, and the names of those that have none; or what was refused. */
interface Taken {
  reports: LoadReport[];
  empty: string[];
  refused: LoadReport | null;
}

async function inOneTransaction(
  client: Client,
  planned: readonly TableToTake[],
  opened: OpenedFile,
  options: LoadOptions,
): Promise<Taken> {
  const { rehearsal } = options;
  const reports: LoadReport[] = [];
  const empty: string[] = [];
  let [current] = planned;
  try {
    refuseAlike(planned);
    await client.query("begin");
    await client.query("set local work_mem = '64MB'");
    await lockTables(
      client,
      planned.map(({ plan }) => plan),
    );
    const waiting: TableToTake[] = [];
    for (const part of planned) {
      const target = part.plan.into === "facts" ? targetOf(part.plan) : null;
      const earlier = await alreadyLoaded(client, part.file, part.loader, part.identity, target, editionOf(part.plan));
      if (earlier === null) waiting.push(part);
      else reports.push(earlier);
    }
    if (waiting.length === 0) {
      await client.query("rollback");
      return { reports, empty, refused: null };
    }
    if (options.target !== undefined && !planned.some(({ plan }) => targetOf(plan) === options.target))
      throw otherTable(targetOf(planned[0]!.plan), options.target);
    await rehearsal?.before();
    const without: TableToTake[] = [];
    const periods = new Map<string, readonly string[]>();
    let notes = opened.notes;
    for (const part of inOrder(waiting)) {
      current = part;
      await client.query("savepoint part");
      const report = await takeTable(client, part, notes, options).catch((error: unknown) => {
        if (planned.length > 1 && isEmpty(error)) return null;
        throw error;
      });
      if (report === null) {
        await client.query("rollback to savepoint part");
        without.push(part);
        continue;
      }
      if (report.status === "REFUSED" && planned.length > 1 && part.loader.standsAlone !== true) {
        await client.query("rollback");
        if (rehearsal !== undefined) return { reports, empty, refused: { ...report, load: null } };
        // Once more by itself, so that the ledger keeps every reason and nothing else.
        const alone = await inOneTransaction(client, [part], opened, options);
        return { reports, empty, refused: alone.refused ?? alone.reports[0] ?? report };
      }
      reports.push(report);
      notes = [];
      // Only beside others can a table without rows say that its periods have none.
      const named = planned.length > 1 ? await periodsOf(client, part.plan) : null;
      if (named !== null) periods.set(named[0], [...new Set([...(periods.get(named[0]) ?? []), ...named[1]])]);
      await dropStaging(client);
    }
    for (const part of without) {
      current = part;
      const report = await emptyTable(client, part, periods, options);
      if (report === null) empty.push(part.table.part ?? part.table.name);
      else reports.push(report);
    }
    await opened.checkUnchanged();
    await count(client, waiting, reports, options);
    if (rehearsal !== undefined) {
      await rehearsal.after();
      await client.query("rollback");
      return { reports: reports.map((report) => ({ ...report, load: null })), empty, refused: null };
    }
    for (const { load, status } of reports)
      if (status === "LOADED" || status === "LOADED_WITH_REFUSALS")
        await client.query("select pg_notify($1, $2)", [newsChannel, String(load)]);
    await client.query("commit");
    return { reports, empty, refused: null };
  } catch (error) {
    return { reports, empty, refused: await recordEnding(client, current!, error, options) };
  }
}

/** Counts again what depends on the facts that were loaded, once for all of them, or notes that it is to be counted. */
async function count(
  client: Client,
  waiting: readonly TableToTake[],
  reports: readonly LoadReport[],
  options: LoadOptions,
): Promise<void> {
  const loaded = reports.filter(({ status }) => status === "LOADED" || status === "LOADED_WITH_REFUSALS");
  const changed = waiting.flatMap(({ plan }) =>
    plan.into === "facts" && loaded.some(({ target }) => target === targetOf(plan)) ? [plan] : [],
  );
  const [plan] = changed;
  const cause = loaded.at(-1)?.load;
  if (plan === undefined || cause == null) return;
  const loads = loaded.flatMap(({ load }) => load ?? []);
  const names = changed.flatMap(({ fact }) => [fact.table, ...relatedTables(fact)]);
  for (const { fact } of changed) names.push(...(await derivedTables(client, fact.table, loads)));
  const found = await countChanged(client, { authority: plan.authority, cause, facts: [...new Set(names)] }, options);
  for (const report of loaded)
    report.findings = [...report.findings, ...found.filter(({ load }) => load === report.load).map(asFinding)];
}

function asFinding({ check, severity, rows, firstRow, message }: FindingOfLoad): Finding {
  return { check, severity, rows, firstRow, message };
}

/** Temporary tables go with their transaction, and the next table of the file needs their names. */
async function dropStaging(client: Client): Promise<void> {
  await client.query(`
    do $$ begin
      execute (select 'drop table ' || string_agg(oid::regclass::text, ', ') from pg_class
        where relnamespace = pg_my_temp_schema() and relkind = 'r');
    end $$`);
}

/** The tables of a file in an order in which each comes after those whose rows its own refer to, or may contradict. */
function inOrder(parts: readonly TableToTake[]): TableToTake[] {
  const ordered = new Set<TableToTake>();
  const seen = new Set<TableToTake>();
  const visit = (part: TableToTake) => {
    if (seen.has(part)) return;
    seen.add(part);
    for (const name of namedBy(part))
      for (const other of parts) if (other.plan.into === "facts" && other.plan.fact.table === name) visit(other);
    ordered.add(part);
  };
  for (const part of parts) visit(part);
  return [...ordered];
}

function namedBy({ plan }: TableToTake): string[] {
  if (plan.into !== "facts") return [];
  const references = factColumns(plan.fact).flatMap((column) => column.references ?? []);
  return [...references, ...factConflicts(plan.fact).map((conflict) => conflict.with)];
}

function refuseAlike(planned: readonly TableToTake[]): void {
  const seen = new Map<string, string>();
  for (const { plan, table } of planned) {
    const target = targetOf(plan);
    const first = seen.get(target);
    const part = table.part ?? table.name;
    if (first !== undefined)
      throw new FileRefusal(
        "two-tables-alike",
        `The file has "${target}" twice: ${first} and ${part}. Which of them is right cannot be told: remove the other, hidden sheets too, and load the file again.`,
      );
    seen.set(target, part);
  }
}

function otherTable(table: string, expected: string): FileRefusal {
  return new FileRefusal(
    "another-table",
    `This is a file of "${table}", and the load to be replayed was of "${expected}". A table is named by its file: give the corrected file the name of the first one.`,
  );
}
