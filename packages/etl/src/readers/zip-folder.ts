import { createWriteStream } from "node:fs";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { isLoadable } from "./files-to-load.ts";
import { FileRefusal } from "../refusal.ts";
import { companionNames, isCompanionName } from "./companion.ts";
import { checkFileKind } from "./file-kind.ts";
import { nestedZip, openZip, type ZipParts } from "./zip-parts.ts";

/** A zip file with files to load, like a folder. */
export interface ZipFolder {
  /** The names of the files to load, as in the zip file, sorted. */
  files: readonly string[];
  /** The names of its other files, which are not read. */
  others: readonly string[];
  /** Unpacks one file and its companion for the time of `work`. Returns its result. */
  unpacked<Result>(name: string, work: (path: string) => Promise<Result>): Promise<Result>;
  close(): void;
}

/**
 * Opens a zip file of files. Null for a workbook, which is a zip file too.
 *
 * @throws {FileRefusal} for a damaged or too large one, for a zip file inside it, and for names that lead out of it
 */
export async function openZipFolder(path: string): Promise<ZipFolder | null> {
  await checkFileKind(path);
  const zip = await openZip(path);
  try {
    const isWorkbook = zip.has("[Content_Types].xml") || zip.has("xl/workbook.xml") || zip.has("mimetype");
    if (isWorkbook) {
      zip.close();
      return null;
    }
    const nested = zip.names.find((name) => /\.(zip|7z|rar|gz)$/i.test(name));
    if (nested !== undefined) throw nestedZip(nested);
    const names = zip.names.filter((name) => !/(^|\/)(__MACOSX\/|\.)/.test(name)).toSorted();
    const files = names.filter((name) => isLoadable(basename(name)));
    if (files.length === 0)
      throw new FileRefusal(
        "no-files",
        `The packed file holds nothing that can be read: ${names.slice(0, 5).join(", ") || "it is empty"}. CSV files, workbooks (.xlsx) and XML files are read.`,
      );
    const others = names.filter((name) => !files.includes(name) && !isCompanionName(basename(name)));
    return { files, others, unpacked: (name, work) => unpacked(path, zip, name, work), close: () => zip.close() };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function unpacked<Result>(
  path: string,
  zip: ZipParts,
  name: string,
  work: (path: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "etl-zip-"));
  try {
    // A loader may read the folder's name: here that is the zip file's.
    const root = join(folder, basename(path));
    const companions = companionNames(basename(name)).map((companion) => join(dirname(name), companion));
    for (const part of [name, ...companions.filter((companion) => zip.has(companion))]) {
      const target = join(root, part);
      await mkdir(dirname(target), { recursive: true });
      await pipeline(zip.bytes(part, true), createWriteStream(target));
    }
    return await work(join(root, name));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
