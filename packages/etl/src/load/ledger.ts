import { isSample, type LoadStatus } from "@children-first/schema";
import type { Client } from "pg";
import type { Finding, Loader } from "../loader.ts";
import { emptyReport, type LoadReport, reportedRefusals } from "./load-report.ts";
import type { FileIdentity } from "../readers/inspect-file.ts";
import type { SourceTable } from "../readers/source-table.ts";
import { columnLetters } from "../readers/column-letters.ts";
import type { FileRefusal, PlacedRefusal } from "../refusal.ts";

/** Who hears that figures have changed: every server of this database listens on this channel. */
export const newsChannel = "children_first_data";

/** What the ledger says of a file whose loader is not known. */
const noLoader = "unknown";

/** A file, or a part of one, as people are told it and as the ledger names it. */
export interface NamedFile {
  /** "inbox/audits.xlsx, sheet Audits" */
  shown: string;
  /** "audits.xlsx, sheet Audits" */
  entry: string;
}

/**
 * The earlier load of the very same bytes by the same loader, as the answer to loading them again; null for none. With a
 * `target` only a load of that table and edition counts: the same bytes may be another authority's, or another year's.
 */
export async function alreadyLoaded(
  client: Client,
  file: NamedFile,
  loader: Loader,
  identity: FileIdentity,
  target: string | null,
  edition: string | null = null,
): Promise<LoadReport | null> {
  const { rows } = await client.query<{ id: number; rowsRead: number; rowsRefused: number; target: string | null }>(
    `select id, rows_read as "rowsRead", rows_refused as "rowsRefused", target from load
     where loader = $1 and sha256 = $2 and status in ('LOADED', 'LOADED_WITH_REFUSALS') and ($3::text is null or (target = $3 and edition is not distinct from $4))
     order by id limit 1`,
    [loader.id, identity.sha256, target, edition],
  );
  const [earlier] = rows;
  if (earlier === undefined) return null;
  return emptyReport(file.shown, "ALREADY_LOADED", {
    loader: loader.id,
    load: earlier.id,
    target: earlier.target,
    sha256: identity.sha256,
    rowsRead: earlier.rowsRead,
    rowsUnchanged: earlier.rowsRead - earlier.rowsRefused,
    rowsRefused: earlier.rowsRefused,
    refusals: earlier.rowsRefused === 0 ? [] : await refusalsOf(client, earlier.id),
  });
}

/** The load that a table stands as, the sample left out: the newest of it that has not been undone. Null for none. */
export async function standingLoad(
  client: Client,
  target: string,
): Promise<{ id: number; file: string; asAt: Date } | null> {
  const { rows } = await client.query<{ id: number; file: string; asAt: Date; message: string | null }>(
    `select id, file, as_at as "asAt", message from load where target = $1 and status in ('LOADED', 'LOADED_WITH_REFUSALS')
     order by id desc limit 1`,
    [target],
  );
  const [standing] = rows;
  return standing === undefined || isSample(standing.message) ? null : standing;
}

/** Opens a load in the ledger. It is seen by nobody before the transaction ends, and then with its true status. */
export async function openLoad(
  client: Client,
  file: NamedFile,
  loader: Loader | null,
  identity: FileIdentity,
  startedAt: Date,
  target: string | null,
  edition: string | null = null,
): Promise<number> {
  const { rows } = await client.query<{ id: number }>(
    `insert into load (loader, loader_version, file, sha256, bytes, status, as_at, started_at, target, edition)
     values ($1, $2, $3, $4, $5, 'FAILED', $6, $7, $8, $9) returning id`,
    [
      loader?.id ?? noLoader,
      loader?.version ?? 0,
      file.entry,
      identity.sha256,
      identity.bytes,
      identity.asAt,
      startedAt,
      target,
      edition,
    ],
  );
  return rows[0]!.id;
}

/** Writes how a load ended. */
export async function closeLoad(client: Client, load: number, report: LoadReport): Promise<void> {
  await client.query(
    `update load set status = $2, rows_read = $3, rows_loaded = $4, rows_unchanged = $5, rows_withdrawn = $6, rows_refused = $7,
       message = $8, finished_at = clock_timestamp() where id = $1`,
    [
      load,
      report.status,
      report.rowsRead,
      report.rowsLoaded,
      report.rowsUnchanged,
      report.rowsWithdrawn,
      report.rowsRefused,
      report.message,
    ],
  );
}

/**
 * Moves the refused rows of the staging table into the ledger, all of them, by row. Answers how many. A column is named as
 * the file has it or as its loader does; both say where the failing cell stands.
 */
export async function keepRefusals(client: Client, load: number, table: SourceTable, loader: Loader): Promise<number> {
  const headings = [...table.header, ...(loader.headings?.(table.header) ?? [])];
  const { rowCount } = await client.query(
    `insert into refusal (load_id, row, column_name, cell, code, message)
     select $1, row, words[1], ($2::text[])[array_position($3::text[], words[1])] || row, words[2], words[3]
     from staged where row is not null and words is not null order by row`,
    [load, table.unaddressed ? [] : headings.map((_, index) => columnLetters(index % table.header.length)), headings],
  );
  return rowCount ?? 0;
}

/** Writes what the checks found in a load. */
export async function keepFindings(client: Client, load: number, findings: readonly Finding[]): Promise<void> {
  if (findings.length === 0) return;
  await client.query(
    `insert into finding (load_id, check_id, severity, rows, first_row, message)
     select $1, f."check", f.severity, f.rows, f."firstRow", f.message from jsonb_to_recordset($2)
       as f ("check" text, severity text, rows integer, "firstRow" integer, message text)`,
    [load, JSON.stringify(findings)],
  );
}

/** The refusals of a load in the order of its file: as many as its report has, or all where `most` is null. */
export async function refusalsOf(
  client: Client,
  load: number,
  most: number | null = reportedRefusals,
): Promise<PlacedRefusal[]> {
  const { rows } = await client.query<PlacedRefusal>(
    `select row, cell, column_name as "column", code, message from refusal where load_id = $1 order by id limit $2`,
    [load, most],
  );
  return rows;
}

/**
 * Leaves an entry for a file of which nothing was loaded, in a transaction of its own: `refusal` for a file that was
 * refused, else only the message. Answers the report with the entry's id.
 */
export async function recordNothing(
  client: Client,
  file: NamedFile,
  ending: { status: LoadStatus; message: string; refusal?: FileRefusal },
  loader: Loader | null,
  identity: FileIdentity,
  startedAt: Date,
): Promise<LoadReport> {
  const { status, message, refusal } = ending;
  await client.query("begin");
  const load = await openLoad(client, file, loader, identity, startedAt, null);
  const refusals: PlacedRefusal[] = [];
  if (refusal !== undefined) {
    refusals.push({ row: refusal.row, column: refusal.column, code: refusal.code, message });
    await client.query("insert into refusal (load_id, row, column_name, code, message) values ($1, $2, $3, $4, $5)", [
      load,
      refusal.row,
      refusal.column,
      refusal.code,
      message,
    ]);
  }
  const report = emptyReport(file.shown, status, {
    loader: loader?.id ?? null,
    load,
    sha256: identity.sha256,
    refusals,
    message,
  });
  await closeLoad(client, load, report);
  await client.query("commit");
  return report;
}
