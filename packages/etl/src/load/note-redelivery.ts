import { sql } from "@children-first/schema/sql";
import type { Client } from "pg";
import type { LoadOptions } from "./load-options.ts";
import type { LoadReport } from "./load-report.ts";

/**
 * Notes with the loads of already loaded tables that their file has come again. The data are not newer for that, so they
 * stay as of their day. The project's own sample is no delivery.
 */
export async function noteRedelivery(
  client: Client,
  reports: readonly LoadReport[],
  { rehearsal, sample = false }: Pick<LoadOptions, "rehearsal" | "sample">,
): Promise<void> {
  const loads = reports.flatMap(({ status, load }) => (status === "ALREADY_LOADED" && load !== null ? [load] : []));
  if (rehearsal !== undefined || sample || loads.length === 0) return;
  await client.query(sql`update load set redelivered_at = clock_timestamp() where id = any (${loads}::integer[])`);
}
