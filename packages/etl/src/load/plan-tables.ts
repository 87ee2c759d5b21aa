import { basename } from "node:path";
import type { Client } from "pg";
import { surveyColumns } from "../readers/survey-columns.ts";
import type { Reference } from "../reference.ts";
import { FileRefusal } from "../refusal.ts";
import { type KnownFile, type NamedPart, publishedLoad } from "../tables/known-load.ts";
import type { TableKind } from "../tables/table-kind.ts";
import { kindOf, type LoadPlan } from "../tables/table-kinds.ts";
import type { TargetTable } from "../tables/target-table.ts";
import { checkHeader } from "./check-header.ts";
import { knownReport } from "./known-file.ts";
import type { LoadOptions } from "./load-options.ts";
import type { LoadReport } from "./load-report.ts";
import type { FilePart, OpenedFile } from "./open-file.ts";
import { recordEnding } from "./record-ending.ts";

/** A table of a file with what its loader makes of it, and the kind of table that goes into. */
export interface PlannedTable extends FilePart {
  readonly plan: LoadPlan;
  readonly kind: TableKind<LoadPlan>;
  readonly target: TargetTable;
  readonly edition: string | null;
}

/** The tables of a file after their headers have been checked. */
export interface PlannedFile {
  readonly planned: readonly PlannedTable[];
  /** Reports of tables that need no further look, because they are already loaded. */
  readonly reports: readonly LoadReport[];
  /** Reports of tables that are refused as a whole. */
  readonly refused: readonly LoadReport[];
  /** Names of tables that have a header and no rows, beside others. */
  readonly empty: readonly string[];
}

/**
 * Plans every table of a file. A published table that is already loaded is left out before its columns are surveyed, which
 * takes another reading of the file.
 */
export async function planTables(
  client: Client,
  opened: OpenedFile,
  known: KnownFile,
  reference: Reference,
  options: LoadOptions,
): Promise<PlannedFile> {
  const { parts, identity } = opened;
  const file = {
    planned: [] as PlannedTable[],
    reports: [] as LoadReport[],
    refused: [] as LoadReport[],
    empty: [] as string[],
  };
  for (const part of parts) {
    try {
      const { loader } = part;
      const earlier = loader.surveys === false ? undefined : publishedLoad(known, namedPart(part));
      if (earlier === undefined) file.planned.push(await plannedTable(part, opened, reference));
      else file.reports.push(await knownReport(client, part.file, identity.sha256, earlier));
    } catch (error) {
      if (parts.length > 1 && isEmpty(error)) file.empty.push(nameOf(part));
      else file.refused.push(await recordEnding(client, part, error, options));
    }
  }
  return file;
}

async function plannedTable(part: FilePart, opened: OpenedFile, reference: Reference): Promise<PlannedTable> {
  const { table, loader } = part;
  const { path, companion, parts } = opened;
  const name = basename(path);
  const header = checkHeader(loader, table);
  const columns = loader.surveys === false ? [] : await surveyColumns(table);
  const stem = name.replace(/\.[^.]*$/, "");
  const id = parts.length === 1 || table.part === null ? stem : `${stem} ${table.name}`;
  const plan = loader.plan({ name, path, id, header, headings: table.header, columns, companion }, reference);
  const kind = kindOf(plan);
  return { ...part, plan, kind, target: kind.target(plan), edition: kind.edition(plan) };
}

/** Whether a table was refused only because it has a header and no rows. */
export function isEmpty(error: unknown): boolean {
  return error instanceof FileRefusal && error.code === "no-rows";
}

/** The table as the ledger would name it. */
export function namedPart({ loader, file, table }: FilePart): NamedPart {
  return { loader: loader.id, entry: file.entry, part: table.part };
}

/** What a table of a file is called beside the others. */
export function nameOf({ table }: FilePart): string {
  return table.part ?? table.name;
}
