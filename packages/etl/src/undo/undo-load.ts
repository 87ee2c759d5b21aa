import type { LoadStatus } from "@children-first/schema";
import { queryOn } from "@children-first/schema/database";
import { newsChannel, owedRows } from "@children-first/schema/engine";
import { facts } from "@children-first/schema/facts";
import { sql } from "@children-first/schema/sql";
import type { Client } from "pg";
import { countChanged } from "../counting/count-all.ts";
import { lockTables } from "../load/table-locks.ts";
import { owedInWords } from "../load/tell-owed.ts";
import { targetText, type TargetTable } from "../tables/target-table.ts";
import { describeAsBefore } from "./describe-as-before.ts";
import { laterLoad, takeRowsBack, versionedTables, type VersionedTable } from "./take-rows-back.ts";

/** PostgreSQL's code for a second current row of one key. */
const alreadyThere = "23505";

/** The result of an undo. If it is REFUSED, nothing has changed, and the message is why and what to do. */
export interface UndoReport {
  load: number;
  status: "UNDONE" | "REFUSED";
  file: string | null;
  /** The table that it had written: a dataset's code, "statistical neighbours 2025". */
  target: string | null;
  /** Rows it had written. */
  rowsClosed: number;
  /** Rows it had superseded or withdrawn, which are current again. */
  rowsRestored: number;
  message: string;
}

interface LedgerEntry {
  file: string;
  /** Null if the load wrote none. */
  target: TargetTable | null;
  status: LoadStatus;
}

/**
 * Undoes one load in one transaction. Its rows are closed, the rows it superseded are current again, and its table has
 * its former title and columns. `asAt` an earlier moment gives the same as before. Only the newest load of a table can
 * be undone. With `countLast` the caller counts the KPIs.
 *
 * @throws the database's error
 *
 * @example
 * const { status, message } = await undoLoad(client, 42, "Jane Smith");
 */
export async function undoLoad(
  client: Client,
  load: number,
  by: string,
  options: { countLast?: boolean } = {},
): Promise<UndoReport> {
  await client.query("begin");
  try {
    const found = await entryOf(client, load);
    const tables = await versionedTables(client);
    const refusal = await whyNot(client, load, found, tables);
    if (found === null || refusal !== null) {
      await client.query("rollback");
      return { ...nothing, load, file: found?.file ?? null, target: textOf(found), message: refusal ?? "" };
    }
    const undone = await markUndone(client, load, by);
    const { changed, ...rows } = await takeAllBack(client, tables, load);
    const { table, authority } = found.target ?? { table: null, authority: null };
    if (authority === null) await describeAsBefore(client, table, load);
    // Even if no row changed, the last known day of the fact is an earlier one.
    else if (facts.some((fact) => fact.table === table))
      await countChanged(client, { authority, cause: load, facts: [table, ...changed] }, options);
    const message = [undone, ...(await owedBecause(client, found.target))].join(" ");
    await client.query(sql`select pg_notify(${newsChannel}, ${String(load)})`);
    await client.query("commit");
    return { load, status: "UNDONE", file: found.file, target: textOf(found), ...rows, message };
  } catch (error) {
    await client.query("rollback").catch(() => undefined);
    const { code, table } = error as { code?: string; table?: string };
    if (code !== alreadyThere) throw error;
    throw new Error(
      `Rows that load ${load} had withdrawn from "${table}" have been loaded again since, so it cannot be undone alone. Undo the later loads of "${table}" first; "etl loads" lists them.`,
      { cause: error },
    );
  }
}

/** The rows of other tables that rested on what a table held before the undo, in sentences. */
async function owedBecause(client: Client, target: TargetTable | null): Promise<string[]> {
  const changed = facts.find(({ table }) => table === target?.table);
  if (changed === undefined || target?.authority == null) return [];
  const owed = await owedRows(queryOn(client), target.authority);
  return owed.filter(({ because }) => because === changed.title).map(owedInWords);
}

/** Marks the load as undone in the ledger. Returns the message. */
async function markUndone(client: Client, load: number, by: string): Promise<string> {
  const when = `${new Date().toISOString().slice(0, 16).replace("T", " ")} UTC`;
  const message = `Undone on ${when} by ${by}.`;
  await client.query(
    sql`update load set status = 'UNDONE', undone_at = clock_timestamp(), message = concat_ws('. ', rtrim(message, '.'), ${message}::text) where id = ${load}`,
  );
  return message;
}

/** Undoes the load's changes to every table. Returns the numbers of rows, and the changed tables. */
async function takeAllBack(client: Client, tables: readonly VersionedTable[], load: number) {
  const all = { rowsClosed: 0, rowsRestored: 0, changed: [] as string[] };
  for (const table of tables) {
    const { closed, restored } = await takeRowsBack(client, table, load);
    if (closed + restored > 0) all.changed.push(table.name);
    all.rowsClosed += closed;
    all.rowsRestored += restored;
  }
  return all;
}

/** The report of a refused undo. */
const nothing = { status: "REFUSED", rowsClosed: 0, rowsRestored: 0 } as const;

function textOf(found: LedgerEntry | null): string | null {
  return found?.target ? targetText(found.target) : null;
}

/** The load's entry, once no other load or undo of its table is running. */
async function entryOf(client: Client, load: number): Promise<LedgerEntry | null> {
  const entries = await client.query<TargetTable>(
    sql`select target_table as "table", authority from load where id = ${load} and target_table is not null`,
  );
  const [target = null] = entries.rows;
  if (target !== null) await lockTables(client, [target]);
  // The status is read under the lock, because another undo may have ended meanwhile.
  const { rows } = await client.query<Omit<LedgerEntry, "target">>(
    sql`select file, status from load where id = ${load} for update`,
  );
  return rows[0] === undefined ? null : { ...rows[0], target };
}

async function whyNot(
  client: Client,
  load: number,
  found: LedgerEntry | null,
  tables: readonly VersionedTable[],
): Promise<string | null> {
  if (found === null) return `There is no load ${load}. "etl loads" lists them.`;
  if (found.status === "UNDONE") return `Load ${load} (${found.file}) has already been undone.`;
  if (found.status !== "LOADED" && found.status !== "LOADED_WITH_REFUSALS")
    return `Load ${load} (${found.file}) ${found.status === "FAILED" ? "failed" : "was refused"}: nothing of it was loaded, so there is nothing to undo.`;
  const superseding = await laterLoad(client, tables, load);
  const { rows } = await client.query<{ id: number; file: string }>(
    sql`select id, file from current_load
     where id = ${superseding} or (id > ${load} and target_table = ${found.target?.table ?? null} and authority is not distinct from ${found.target?.authority ?? null}) order by id desc limit 1`,
  );
  const [later] = rows;
  if (later === undefined) return null;
  return `Load ${later.id} (${later.file}) has been built on load ${load} since. Undo load ${later.id} first.`;
}
