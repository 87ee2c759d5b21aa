import type { Client } from "pg";
import type { ExtractDate } from "./dating/extract-date.ts";
import { faultInWords } from "./fault-in-words.ts";
import type { NamedFile } from "./named-file.ts";
import { recordNothing } from "./load-entry.ts";
import type { Loader } from "../loader.ts";
import { emptyReport, type LoadReport } from "./load-report.ts";
import type { FileIdentity } from "../readers/inspect-file.ts";
import { FileRefusal } from "../refusal.ts";
import type { LoadOptions } from "./load-options.ts";

/** What is known about a file, or a part of one, when its load ends before it has begun. */
export interface EndedFile {
  file: NamedFile;
  loader: Loader | null;
  /** Null if there was no file to read. The ledger then has no entry. */
  identity: FileIdentity | null;
  startedAt: Date;
  /** The date of the extract, if it was known. */
  dated: ExtractDate | null;
}

/**
 * Rolls the transaction back and reports why: REFUSED for a fault of the file, FAILED for anything else. Writes an
 * entry in the ledger, but not for a rehearsal, nor if the database is unreachable.
 */
export async function recordEnding(
  client: Client,
  { file, loader, identity, startedAt, dated }: EndedFile,
  error: unknown,
  { rehearsal }: LoadOptions,
): Promise<LoadReport> {
  await client.query("rollback").catch(() => undefined);
  const refusal = error instanceof FileRefusal ? error : null;
  const status = refusal === null ? "FAILED" : "REFUSED";
  const message = refusal?.message ?? failureMessage(error);
  const known = { loader: loader?.id ?? null, sha256: identity?.sha256 ?? null, message };
  if (identity === null || rehearsal !== undefined) {
    const refusals =
      refusal === null ? [] : [{ row: refusal.row, column: refusal.column, code: refusal.code, message }];
    return emptyReport(file.shown, status, { ...known, refusals });
  }
  const ending = { status, message, ...(refusal && { refusal }) } as const;
  return await recordNothing(client, { file, loader, identity, startedAt, dated }, ending).catch(async () => {
    await client.query("rollback").catch(() => undefined);
    return emptyReport(file.shown, status, known);
  });
}

/** The failure, in one line that a person can pass on. */
function failureMessage(error: unknown): string {
  const reason = faultInWords(error).replace(/\.$/, "");
  return `The load did not finish, and nothing was changed: ${reason}. Load the file again; if it fails again, pass this message on.`;
}
