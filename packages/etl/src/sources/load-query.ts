import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Client } from "pg";
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
  if (databaseUrl === undefined) {
    const message = `${source.database} is not set. It holds the address of the database that ${source.name} asks.`;
    return emptyReport(called, "FAILED", { message });
  }
  const folder = await mkdtemp(join(tmpdir(), "etl-query-"));
  try {
    const path = await writeQueryFile(source, databaseUrl, folder);
    return { ...(await loadFile(client, path, options)), file: called };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `The query did not answer, and nothing was changed: ${reason}`;
    return emptyReport(called, "FAILED", { message });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
