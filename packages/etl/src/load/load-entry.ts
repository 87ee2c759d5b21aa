import type { LoadStatus } from "@children-first/schema";
import { sql } from "@children-first/schema/sql";
import type { Client } from "pg";
import type { Loader } from "../loader.ts";
import type { FileIdentity } from "../readers/inspect-file.ts";
import type { FileRefusal, PlacedRefusal } from "../refusal.ts";
import { dayOfExtract, type ExtractDate } from "./dating/extract-date.ts";
import type { TargetTable } from "../tables/target-table.ts";
import { emptyReport, type LoadReport } from "./load-report.ts";
import type { NamedFile } from "./named-file.ts";

/** The ledger's loader for a file that no loader reads. */
const noLoader = "unknown";

/** The values of a load that the ledger has from its beginning. */
export interface BegunLoad {
  readonly file: NamedFile;
  readonly loader: Loader | null;
  readonly identity: FileIdentity;
  readonly startedAt: Date;
  /** The date of the extract as far as it is known. Null makes it the time of the load. */
  readonly dated: ExtractDate | null;
}

/** Opens a load in the ledger. No other session sees it before the transaction ends, and then with its final status. */
export async function openLoad(
  client: Client,
  { file, loader, identity, startedAt, dated }: BegunLoad,
  written: { target: TargetTable; edition: string | null } | null,
): Promise<number> {
  const { rows } = await client.query<{ id: number }>(
    sql`insert into load (loader, loader_version, file, sha256, bytes, status, as_at, as_at_from, started_at, target_table, authority, edition)
     values (${loader?.id ?? noLoader}, ${loader?.version ?? 0}, ${file.entry}, ${identity.sha256}, ${identity.bytes}, 'FAILED', ${dated?.asAt ?? startedAt}, ${dated?.from ?? "LOADED"}, ${startedAt}, ${written?.target.table ?? null}, ${written?.target.authority ?? null}, ${written?.edition ?? null}) returning id`,
  );
  return rows[0]!.id;
}

/** Writes the date of a load's extract, which the records may tell after the load was opened, also into its report. */
export async function dateLoad(client: Client, report: LoadReport, { asAt, from }: ExtractDate): Promise<void> {
  report.asAt = dayOfExtract({ asAt });
  report.asAtFrom = from;
  await client.query(sql`update load set as_at = ${asAt}, as_at_from = ${from} where id = ${report.load}`);
}

/** Writes the result of a load. */
export async function closeLoad(client: Client, load: number, report: LoadReport): Promise<void> {
  await client.query(
    sql`update load set status = ${report.status}, rows_read = ${report.rowsRead}, rows_loaded = ${report.rowsLoaded}, rows_unchanged = ${report.rowsUnchanged}, rows_withdrawn = ${report.rowsWithdrawn}, rows_refused = ${report.rowsRefused},
       message = ${report.message}, finished_at = clock_timestamp() where id = ${load}`,
  );
}

/**
 * Writes an entry for a file that was not loaded, in a separate transaction: its refusal, or the message alone.
 *
 * @returns the report, with the entry's id
 */
export async function recordNothing(
  client: Client,
  begun: BegunLoad,
  ending: { status: LoadStatus; message: string; refusal?: FileRefusal },
): Promise<LoadReport> {
  const { status, message, refusal } = ending;
  await client.query("begin");
  const load = await openLoad(client, begun, null);
  const refusals: PlacedRefusal[] = [];
  if (refusal !== undefined) {
    const { row, column, code } = refusal;
    refusals.push({ row, column, code, message });
    await client.query(
      sql`insert into refusal (load_id, row, column_name, code, message) values (${load}, ${row}, ${column}, ${code}, ${message})`,
    );
  }
  const report = emptyReport(begun.file.shown, status, {
    loader: begun.loader?.id ?? null,
    load,
    sha256: begun.identity.sha256,
    refusals,
    message,
  });
  await closeLoad(client, load, report);
  await client.query("commit");
  return report;
}
