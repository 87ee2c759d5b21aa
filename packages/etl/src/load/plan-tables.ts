import { basename } from "node:path";
import type { Client } from "pg";
import { emptyColumnsInFront } from "../readers/nameless-columns.ts";
import { surveyColumns } from "../readers/survey-columns.ts";
import type { Reference } from "../reference.ts";
import { FileRefusal } from "../refusal.ts";
import { type KnownFile, type NamedPart, publishedLoad } from "../tables/known-load.ts";
import type { TableKind } from "../tables/table-kind.ts";
import { kindOf, type LoadPlan } from "../tables/table-kinds.ts";
import type { TargetTable } from "../tables/target-table.ts";
import { checkHeader } from "./check-header.ts";
import { isDatedAnew, knownReport } from "./known-file.ts";
import type { LoadOptions } from "./load-options.ts";
import type { LoadReport } from "./load-report.ts";
import type { FilePart, OpenedFile } from "./open-file.ts";
import { recordEnding } from "./record-ending.ts";

/** A table of a file with its loader's plan and its kind of table. */
export interface PlannedTable extends FilePart {
  readonly plan: LoadPlan;
  readonly kind: TableKind<LoadPlan>;
  readonly target: TargetTable;
  readonly edition: string | null;
}

/** The tables of a file after the check of their headers. */
export interface PlannedFile {
  readonly planned: readonly PlannedTable[];
  /** Reports of tables that are already loaded. */
  readonly reports: readonly LoadReport[];
  /** Reports of tables that are refused as a whole. */
  readonly refused: readonly LoadReport[];
  /** Names of tables with a header and no rows, if the file has other tables. */
  readonly empty: readonly string[];
}

/**
 * Plans every table of a file. An already loaded published table is left out first, because a survey of its columns
 * would read the file once more.
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
      if (earlier === undefined || isDatedAnew(earlier, part.dated))
        file.planned.push(await plannedTable(part, opened, reference, options));
      else file.reports.push(await knownReport(client, part.file, identity.sha256, earlier));
    } catch (error) {
      if (parts.length > 1 && isEmpty(error)) file.empty.push(nameOf(part));
      else file.refused.push(await recordEnding(client, part, error, options));
    }
  }
  return file;
}

async function plannedTable(
  part: FilePart,
  opened: OpenedFile,
  reference: Reference,
  { year }: LoadOptions,
): Promise<PlannedTable> {
  const { table, loader } = part;
  const { path, place, companion, parts } = opened;
  const name = basename(path);
  const header = checkHeader(loader, table, await emptyColumnsInFront(table));
  const columns = loader.surveys === false ? [] : await surveyColumns(table);
  const stem = name.replace(/\.[^.]*$/, "");
  const id = parts.length === 1 || table.part === null ? stem : `${stem} ${table.name}`;
  const given = year !== undefined && { year };
  const plan = loader.plan(
    { name, path: place, id, header, headings: table.header, columns, companion, ...given },
    reference,
  );
  const kind = kindOf(plan);
  return { ...part, plan, kind, target: kind.target(plan), edition: kind.edition(plan) };
}

/** Whether a table was refused only because it has a header and no rows. */
export function isEmpty(error: unknown): boolean {
  return error instanceof FileRefusal && error.code === "no-rows";
}

/** The table with the ledger's names. */
export function namedPart({ loader, file, table }: FilePart): NamedPart {
  return { loader: loader.id, entry: file.entry, part: table.part };
}

/** The name of a table among those of its file. */
export function nameOf({ table }: FilePart): string {
  return table.part ?? table.name;
}
