import type { Loader } from "../loader.ts";
import { readCompanion, type CompanionColumn } from "../readers/companion.ts";
import { checkUnchanged, type FileForm, type FileIdentity } from "../readers/inspect-file.ts";
import { openTables } from "../readers/open-tables.ts";
import type { SourceTable } from "../readers/source-table.ts";
import { xmlLayouts } from "../xml-layouts.ts";
import type { ExtractDate } from "./dating/extract-date.ts";
import { type NamedFile, partOf } from "./named-file.ts";

/** A table of a file with its loader. */
export interface FilePart {
  readonly file: NamedFile;
  readonly identity: FileIdentity;
  readonly table: SourceTable;
  readonly loader: Loader;
  readonly startedAt: Date;
  /** The date of the extract, if it is known before the file is read: given, or named. */
  readonly dated: ExtractDate | null;
}

/** An open file: its name, its bytes, its tables, and those that a loader reads. */
export interface OpenedFile {
  readonly path: string;
  /** The path whose names tell about the file: its own, or where it was before it was moved to be loaded. */
  readonly place: string;
  readonly file: NamedFile;
  readonly identity: FileIdentity;
  readonly tables: readonly SourceTable[];
  readonly parts: readonly FilePart[];
  /** Notes about the rest of the file, in sentences. */
  readonly notes: readonly string[];
  readonly companion: ReadonlyMap<string, CompanionColumn>;
  /** @throws {FileRefusal} if the file has changed since it was opened */
  checkUnchanged(): Promise<void>;
}

/** What is known about a file before it is opened. */
interface InspectedPart extends Pick<FilePart, "identity" | "startedAt" | "dated"> {
  readonly form: FileForm;
  readonly place: string;
}

/** Opens a file that has been inspected. The search for a table's header also finds its loader. */
export async function openFile(
  path: string,
  file: NamedFile,
  { form, identity, startedAt, dated, place }: InspectedPart,
  loaders: readonly Loader[],
): Promise<OpenedFile> {
  const loaderOf = (name: string, header: readonly string[]) =>
    loaders.find((candidate) => candidate.recognises(name, header)) ?? null;
  const { tables, notes } = await openTables(path, form, xmlLayouts, loaderOf);
  const parts = tables.flatMap(({ owner, ...table }): FilePart[] =>
    owner === null ? [] : [{ table, loader: owner, file: partOf(file, table.part), identity, startedAt, dated }],
  );
  return {
    path,
    place,
    file,
    identity,
    tables,
    parts,
    notes,
    companion: await readCompanion(path),
    checkUnchanged: () => checkUnchanged(path, identity),
  };
}
