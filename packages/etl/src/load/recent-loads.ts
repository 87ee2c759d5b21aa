import type { Client } from "pg";

/** The latest `most` loads of the ledger, newest first, one line each: as JSON objects, or as people read them. */
export async function recentLoads(client: Client, most: number, json: boolean): Promise<string[]> {
  const { rows } = await client.query<{
    id: number;
    loader: string;
    file: string;
    status: string;
    finishedAt: Date;
    rowsRead: number;
    rowsLoaded: number;
    rowsUnchanged: number;
    rowsWithdrawn: number;
    rowsRefused: number;
    message: string | null;
  }>(
    `select id, loader, file, sha256, status, as_at as "asAt", finished_at as "finishedAt", rows_read as "rowsRead", rows_loaded as "rowsLoaded",
       rows_unchanged as "rowsUnchanged", rows_withdrawn as "rowsWithdrawn", rows_refused as "rowsRefused", message
     from load order by id desc limit $1`,
    [most],
  );
  if (json) return rows.map((row) => JSON.stringify(row));
  if (rows.length === 0) return ["Nothing has been loaded yet."];
  const wide = Math.max(...rows.map((row) => row.file.length));
  return rows.map((row) => {
    const when = row.finishedAt.toISOString().slice(0, 16).replace("T", " ");
    const counts = `${row.rowsLoaded} loaded, ${row.rowsUnchanged} unchanged, ${row.rowsRefused} refused`;
    const ended = row.status === "UNDONE" ? `. ${row.message}` : "";
    return `${String(row.id).padStart(5)}  ${when}  ${row.file.padEnd(wide)}  ${row.status.toLowerCase().replaceAll("_", " ")}: ${counts}${ended}`;
  });
}
