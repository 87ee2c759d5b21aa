import { sql } from "@children-first/schema/sql";
import type { Client } from "pg";
import { isTold } from "@children-first/schema";
import type { KnownFile, KnownLoad } from "../tables/known-load.ts";
import { targetText } from "../tables/target-table.ts";
import { dayOfExtract, type ExtractDate } from "./dating/extract-date.ts";
import { refusalsOf } from "./kept-refusals.ts";
import { emptyReport, type LoadReport } from "./load-report.ts";
import type { NamedFile } from "./named-file.ts";

/** The ledger's entries about a file, by its bytes and by the names of its parts. */
export async function knownFile(client: Client, sha256: string, entries: readonly string[]): Promise<KnownFile> {
  const loads = await client.query<KnownLoad>(
    sql`select l.id, l.loader, l.file, l.target_table as "table", l.authority, l.edition, l.as_at as "asAt", l.as_at_from as "from", l.rows_read as "rowsRead", l.rows_refused as "rowsRefused",
       not exists (select from current_load later where later.id > l.id and later.target_table = l.target_table
         and later.authority is not distinct from l.authority and later.edition is not distinct from l.edition) as "isNewest"
     from current_load l where l.sha256 = ${sha256} order by l.id desc`,
  );
  if (loads.rows.length === 0) return { loads: [], otherwise: new Set() };
  const names = await client.query<{ file: string }>(
    sql`select distinct file from current_load where file = any (${entries}) and sha256 <> ${sha256}`,
  );
  return { loads: loads.rows, otherwise: new Set(names.rows.map(({ file }) => file)) };
}

/**
 * Whether a file that is loaded comes again with news: it is told to be of a later day, or its date was not told
 * before. It is loaded again then, so that its rows are known up to that day.
 */
export function isDatedAnew(known: KnownLoad, dated: ExtractDate | null): boolean {
  if (dated === null) return known.from === "FILE_TIME";
  return isTold(known.from) ? dayOfExtract(dated) > dayOfExtract(known) : isTold(dated.from);
}

/** The report of a table that is already loaded. It has the counts of that load, with its loaded rows as unchanged. */
export async function knownReport(
  client: Client,
  file: NamedFile,
  sha256: string,
  known: KnownLoad,
): Promise<LoadReport> {
  return emptyReport(file.shown, "ALREADY_LOADED", {
    loader: known.loader,
    load: known.id,
    target: targetText(known),
    sha256,
    asAt: dayOfExtract(known),
    asAtFrom: known.from,
    rowsRead: known.rowsRead,
    rowsUnchanged: known.rowsRead - known.rowsRefused,
    rowsRefused: known.rowsRefused,
    refusals: known.rowsRefused === 0 ? [] : await refusalsOf(client, known.id),
  });
}
