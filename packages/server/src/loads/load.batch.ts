import { inventedMessage, type Query } from "@children-first/schema";
import DataLoader from "dataloader";
import type { LoadType } from "./load.type.ts";

/** SQL for the columns of a load `l`, under their names in the API. */
export const loadColumns = `l.id, l.loader, l.file, l.sha256, l.status, l.as_at as "asAt", l.started_at as "startedAt", l.finished_at as "finishedAt",
  l.rows_read as "rowsRead", l.rows_loaded as "rowsLoaded", l.rows_unchanged as "rowsUnchanged", l.rows_refused as "rowsRefused",
  l.rows_withdrawn as "rowsWithdrawn", l.message, l.undone_at as "undoneAt", coalesce(starts_with(l.message, '${inventedMessage.replaceAll("'", "''")}'), false) as invented`;

/** Loads by id. A missing load is an error, because the ids that facts carry always have one. */
export function loadBatch(query: Query): DataLoader<number, LoadType> {
  return new DataLoader(async (ids) => {
    const rows = await query<LoadType>(`select ${loadColumns} from load l where l.id = any ($1)`, [ids]);
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? new Error(`load ${id} is missing`));
  });
}
