import { sql } from "@children-first/schema/sql";
import type { Client } from "pg";
import { type LoadReport, tableReports } from "../load/load-report.ts";
import type { PlacedRefusal } from "../refusal.ts";
import { loadFile } from "../load/load-file.ts";
import type { LoadOptions } from "../load/load-options.ts";
import { rejectsOfLoad } from "./rejects-of-load.ts";

/** The result of a corrected file: its own load, and which of the earlier refusals are gone or remain. */
export interface ReplayReport extends LoadReport {
  replays: number;
  gone: PlacedRefusal[];
  remaining: PlacedRefusal[];
}

/**
 * Loads the corrected file of a load with refused rows, and compares them. A file of another table is refused. If the
 * file cannot be loaded, all earlier refusals remain.
 */
export async function replayFile(
  client: Client,
  replays: number,
  path: string,
  options: LoadOptions,
): Promise<ReplayReport> {
  const { target, refusals } = await rejectsOfLoad(client, replays);
  const report = await loadFile(client, path, {
    ...(await dateGiven(client, replays)),
    ...options,
    ...(target !== null && { target }),
  });
  const nothing = { replays, gone: [], remaining: refusals };
  const tables = tableReports(report);
  const load = (tables.length === 1 ? tables[0] : tables.find((table) => table.target === target))?.load ?? null;
  if (load === null || report.status === "REFUSED" || report.status === "FAILED") return { ...report, ...nothing };
  const left = new Map<string, number>();
  for (const refusal of (await rejectsOfLoad(client, load)).refusals)
    left.set(withoutPlace(refusal), (left.get(withoutPlace(refusal)) ?? 0) + 1);
  const [gone, remaining]: [PlacedRefusal[], PlacedRefusal[]] = [[], []];
  for (const refusal of refusals) {
    const count = left.get(withoutPlace(refusal)) ?? 0;
    left.set(withoutPlace(refusal), count - 1);
    (count > 0 ? remaining : gone).push(refusal);
  }
  return { ...report, replays, gone, remaining };
}

/** The date that was given with a load, which is also that of its corrected file; nothing if none was. */
async function dateGiven(client: Client, load: number): Promise<Pick<LoadOptions, "asAt">> {
  const { rows } = await client.query<{ asAt: Date }>(
    sql`select as_at as "asAt" from load where id = ${load} and as_at_from = 'GIVEN'`,
  );
  return rows[0] ?? {};
}

/** A refusal without its row number, because a correction may move all later rows. */
function withoutPlace({ column, code, message }: PlacedRefusal): string {
  return `${column ?? ""}|${code}|${message.replaceAll(/\brow \d+/gi, "row")}`;
}
