import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { reasonOf } from "@children-first/schema/database";
import { sql } from "@children-first/schema/sql";
import type { Client } from "pg";
import { faultInWords } from "../load/fault-in-words.ts";
import { recordNothing } from "../load/load-entry.ts";
import { emptyReport, type LoadReport } from "../load/load-report.ts";
import { loadFile } from "../load/load-file.ts";
import type { LoadOptions } from "../load/load-options.ts";
import type { QuerySource } from "./sources-file.ts";
import { writeQueryFile } from "./query-file.ts";

/**
 * Loads the result of a query like a file: with the same loader, refusals and row numbers, where the header is row 1.
 * The temporary file is deleted. If the database is unreachable, the report has FAILED and the reason.
 */
export async function loadQuery(
  client: Client,
  source: QuerySource,
  databaseUrl: string | undefined,
  options: LoadOptions,
): Promise<LoadReport> {
  const called = `${source.file} from the query ${source.name}`;
  const failed = async (message: string) => ({
    ...(await recordFailure(client, source, message, options)),
    file: called,
  });
  if (databaseUrl === undefined)
    return await failed(
      `${source.database} is not set. It holds the address of the database that ${source.name} asks.`,
    );
  const folder = await mkdtemp(join(tmpdir(), "etl-query-"));
  try {
    const { path, asAt } = await writeQueryFile(source, databaseUrl, folder);
    return { ...(await loadFile(client, path, { asAt, ...options })), file: called };
  } catch (error) {
    return await failed(`The query did not answer, and nothing was changed: ${faultOfQuery(error)}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Writes the failure of a query into the ledger, where the feed shows it. There was no file, so it has no bytes. */
async function recordFailure(
  client: Client,
  source: QuerySource,
  message: string,
  { loaders }: LoadOptions,
): Promise<LoadReport> {
  const begun = {
    file: { shown: source.file, entry: source.file },
    identity: { sha256: createHash("sha256").digest("hex"), bytes: 0, changedAt: new Date() },
    startedAt: new Date(),
    dated: null,
  };
  try {
    const { rows } = await client.query<{ loader: string }>(
      sql`select loader from load where file = ${source.file} order by target_table is null, id desc limit 1`,
    );
    const loader = loaders.find(({ id }) => id === rows[0]?.loader) ?? null;
    return await recordNothing(client, { ...begun, loader }, { status: "FAILED", message });
  } catch {
    // The ledger cannot be written either, so the report alone says it.
    return emptyReport(source.file, "FAILED", { message });
  }
}

/** Why the reporting database did not answer. A lost connection is to that database, and not to ours. */
function faultOfQuery(error: unknown): string {
  const words = faultInWords(error);
  const isLost = words.startsWith("The connection to the database");
  return isLost ? words.replace("to the database", "to the reporting database") : reasonOf(error);
}
