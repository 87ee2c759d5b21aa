import { type EntityManager, LoadEntity, type LoadRow } from "@children-first/schema/records";

/** The fields of a load that are printed for programs, in this order. */
const printedFields = [
  "id",
  "loader",
  "file",
  "sha256",
  "status",
  "asAt",
  "asAtFrom",
  "finishedAt",
  "rowsRead",
  "rowsLoaded",
  "rowsUnchanged",
  "rowsWithdrawn",
  "rowsRefused",
  "message",
] as const satisfies readonly (keyof LoadRow)[];

/** The latest `most` loads of the ledger, newest first, one line each: as JSON objects, or as text for people. */
export async function recentLoads(em: EntityManager, most: number, json: boolean): Promise<string[]> {
  const rows = await em.qb(LoadEntity).select("*").orderBy({ id: "desc" }).limit(most).execute();
  if (json) return rows.map((row) => JSON.stringify(row, [...printedFields]));
  if (rows.length === 0) return ["Nothing has been loaded yet."];
  const wide = Math.max(...rows.map((row) => row.file.length));
  return rows.map((row) => {
    const when = (row.finishedAt ?? row.startedAt).toISOString().slice(0, 16).replace("T", " ");
    const counts = `${row.rowsLoaded} loaded, ${row.rowsUnchanged} unchanged, ${row.rowsRefused} refused`;
    const ended = row.status === "UNDONE" ? `. ${row.message}` : "";
    return `${String(row.id).padStart(5)}  ${when}  ${row.file.padEnd(wide)}  ${row.status.toLowerCase().replaceAll("_", " ")}: ${counts}${ended}`;
  });
}
