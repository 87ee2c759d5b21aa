import { newsChannel } from "@children-first/schema/engine";
import { sql } from "@children-first/schema/sql";
import type { Client } from "pg";
import { FileRefusal } from "../refusal.ts";
import { targetText } from "../tables/target-table.ts";
import { countAgain } from "./count-again.ts";
import { isDatedAnew, knownReport } from "./known-file.ts";
import { isLoaded, type LoadReport } from "./load-report.ts";
import { loadOrder } from "./load-order.ts";
import { isEmpty, namedPart, nameOf, type PlannedTable } from "./plan-tables.ts";
import type { LoadContext, LoadState } from "./load-state.ts";
import { recordEnding } from "./record-ending.ts";
import { lockTables } from "./table-locks.ts";
import { dateFile } from "./dating/date-file.ts";
import { plannedDate } from "./dating/table-date.ts";
import { tellOwed } from "./tell-owed.ts";
import { takeEmptyTable, takeTable } from "./take-table.ts";

/** The result of a load: a report for each table with rows and the names of the others; or the refused table. */
export type LoadEnding = Pick<LoadState, "reports" | "empty" | "refused">;

/**
 * Loads the tables of a file in one transaction. Any failure rolls back the whole, and the ledger keeps the reason.
 * `planned` is not empty.
 */
export async function loadInOneTransaction(
  context: LoadContext,
  planned: readonly PlannedTable[],
): Promise<LoadEnding> {
  const state: LoadState = {
    ...context,
    planned,
    waiting: [],
    current: planned[0]!,
    reports: [],
    without: [],
    empty: [],
    periods: new Map(),
    dates: new Map(),
    refused: null,
  };
  try {
    await runSteps(state);
  } catch (error) {
    state.refused = await recordEnding(state.client, state.current, error, state.options);
  }
  return state;
}

async function runSteps(state: LoadState): Promise<void> {
  refuseAlike(state);
  await begin(state);
  await lock(state);
  await passOverKnown(state);
  if (state.waiting.length === 0) return await rollback(state);
  refuseOtherTable(state);
  await state.options.rehearsal?.before();
  await takeTables(state);
  if (state.refused !== null) return;
  await takeEmptyTables(state);
  await dateFile(state);
  await tellOwed(state);
  await state.opened.checkUnchanged();
  await countAgain(state);
  await (state.options.rehearsal === undefined ? commit(state) : endRehearsal(state));
}

/** Refuses a file with two parts of one table, because neither is known to be right. */
function refuseAlike({ planned }: LoadState): void {
  const seen = new Map<string, string>();
  for (const part of planned) {
    const target = targetText(part.target);
    const first = seen.get(target);
    if (first !== undefined)
      throw new FileRefusal(
        "two-tables-alike",
        `The file has "${target}" twice: ${first} and ${nameOf(part)}. It is not clear which of them is right: remove the other, hidden sheets too, and load the file again.`,
      );
    seen.set(target, nameOf(part));
  }
}

async function begin({ client }: LoadState): Promise<void> {
  await client.query("begin");
  await client.query("set local work_mem = '64MB'");
}

async function lock({ client, planned }: LoadState): Promise<void> {
  await lockTables(
    client,
    planned.map(({ target }) => target),
    planned.flatMap(({ kind, plan }) => kind.related(plan)),
  );
}

/** Reports the tables that are already loaded. The others wait, in the order of loading. */
async function passOverKnown(state: LoadState): Promise<void> {
  const { client, planned, known, options } = state;
  const waiting: PlannedTable[] = [];
  for (const part of planned) {
    const { kind, plan, file, identity } = part;
    const earlier = await kind.loadedAs(client, plan, namedPart(part), known);
    // What a file is the whole of shows only when it is compared with what stands.
    const isCompared = options.whole === true && kind.isAddition(plan);
    if (earlier === null || isCompared || isDatedAnew(earlier, plannedDate(part))) waiting.push(part);
    else state.reports.push(await knownReport(client, file, identity.sha256, earlier));
  }
  state.waiting = loadOrder(waiting);
}

/** Refuses a file of another table, if it must replace a given one. */
function refuseOtherTable({ planned, options: { target: expected } }: LoadState): void {
  const targets = planned.map(({ target }) => targetText(target));
  if (expected === undefined || targets.includes(expected)) return;
  throw new FileRefusal(
    "another-table",
    `This is a file of "${targets[0]}", and the load to be replayed was of "${expected}". A table is named by its file: give the corrected file the name of the first one.`,
  );
}

/** Loads each table that has rows. Stops at the first refused one that the others depend on. */
async function takeTables(state: LoadState): Promise<void> {
  const { client, planned, waiting, reports, without } = state;
  let { notes } = state.opened;
  for (const part of waiting) {
    state.current = part;
    await client.query("savepoint part");
    const report = await takeTable(client, part, notes, state).catch((error: unknown) => {
      if (planned.length > 1 && isEmpty(error)) return null;
      throw error;
    });
    if (report === null) {
      await client.query("rollback to savepoint part");
      without.push(part);
      continue;
    }
    if (report.status === "REFUSED" && planned.length > 1 && part.loader.standsAlone !== true)
      return await refuseFile(state, report);
    reports.push(report);
    notes = [];
    await rememberPeriods(state);
    await dropStaging(client);
  }
}

/**
 * Rolls back everything because of one table. Loads that table again alone, so that the ledger keeps all its reasons.
 */
async function refuseFile(state: LoadState, report: LoadReport): Promise<void> {
  await rollback(state);
  state.refused = { ...report, load: null };
  if (state.options.rehearsal !== undefined) return;
  const alone = await loadInOneTransaction(state, [state.current]);
  state.refused = alone.refused ?? alone.reports[0] ?? report;
}

/** Only beside other tables does an empty one show that its periods have no rows. */
async function rememberPeriods({ client, planned, current, periods }: LoadState): Promise<void> {
  const named = planned.length > 1 ? await current.kind.periods(client, current.plan) : null;
  if (named !== null) periods.set(named.column, [...new Set([...(periods.get(named.column) ?? []), ...named.periods])]);
}

/** Drops the temporary tables of one table, because the next table uses the same names. */
async function dropStaging(client: Client): Promise<void> {
  await client.query(`
    do $$ declare
      staging text := (select string_agg(oid::regclass::text, ', ') from pg_class where relnamespace = pg_my_temp_schema() and relkind = 'r');
    begin
      if staging is not null then execute 'drop table ' || staging; end if;
    end $$`);
}

/** Withdraws the current rows of tables without rows in the file, if the file covers its periods completely. */
async function takeEmptyTables(state: LoadState): Promise<void> {
  for (const part of state.without) {
    state.current = part;
    const report = await takeEmptyTable(part, state);
    if (report === null) state.empty.push(nameOf(part));
    else state.reports.push(report);
  }
}

async function commit({ client, reports }: LoadState): Promise<void> {
  for (const { load } of reports.filter(isLoaded))
    await client.query(sql`select pg_notify(${newsChannel}, ${String(load)})`);
  await client.query("commit");
}

async function endRehearsal(state: LoadState): Promise<void> {
  await state.options.rehearsal?.after();
  await rollback(state);
  for (const report of state.reports) report.load = null;
}

async function rollback({ client }: LoadState): Promise<void> {
  await client.query("rollback");
}
