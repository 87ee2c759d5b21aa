import { isAscii, isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import { open, stat, type FileHandle } from "node:fs/promises";
import { FileRefusal } from "../refusal.ts";
import { csvRows } from "./csv-rows.ts";
import { fileBytes } from "./file-text.ts";

/** What a file is as bytes: its SHA-256 (hex), its size, and the time it was last changed (the time of its data). */
export interface FileIdentity {
  sha256: string;
  bytes: number;
  asAt: Date;
}

/** A file's identity, with the reason it cannot be a CSV file in UTF-8 where there is one. */
export interface InspectedFile extends FileIdentity {
  refusal: FileRefusal | null;
}

/**
 * Reads a file once, from end to end, before anything is asked of it: hashes it and finds bytes that no CSV file in
 * UTF-8 has (another kind of file, UTF-16, NUL bytes, Windows-1252).
 *
 * Throws `FileRefusal` where there is no file to read.
 */
export async function inspectFile(path: string): Promise<InspectedFile> {
  const handle = await openFile(path);
  try {
    const stats = await handle.stat();
    if (!stats.isFile())
      throw new FileRefusal("not-a-file", "This is not a file. Name a CSV file, or a folder of them.");
    const hash = createHash("sha256");
    let refusal: FileRefusal | null = null;
    let bytes = 0;
    let carried: Buffer = Buffer.alloc(0);
    for await (const chunk of fileBytes(handle)) {
      hash.update(chunk);
      refusal ??= (bytes === 0 ? otherKind(chunk) : null) ?? nulBytes(chunk);
      if (refusal === null) {
        const joined = carried.length > 0 ? Buffer.concat([carried, chunk]) : chunk;
        const whole = isAscii(joined) ? joined.length : wholeCharacters(joined);
        if (!isUtf8(joined.subarray(0, whole)))
          refusal = await notUtf8(handle, bytes - carried.length + validLength(joined));
        carried = Buffer.from(joined.subarray(whole));
      }
      bytes += chunk.length;
    }
    if (refusal === null && carried.length > 0) refusal = await notUtf8(handle, bytes - carried.length);
    if (bytes === 0)
      refusal = new FileRefusal(
        "empty-file",
        "The file is empty. Export it again, and check that the export finished.",
      );
    return { sha256: hash.digest("hex"), bytes, asAt: stats.mtime, refusal };
  } finally {
    await handle.close();
  }
}

/** Throws `FileRefusal` where a file is no longer the one that was inspected: what was read may be half old, half new. */
export async function checkUnchanged(path: string, inspected: FileIdentity): Promise<void> {
  const now = await stat(path).catch(() => null);
  if (now !== null && now.size === inspected.bytes && now.mtime.getTime() === inspected.asAt.getTime()) return;
  throw new FileRefusal(
    "file-changed",
    "The file was changed while it was being read. Load it again when it is complete.",
  );
}

async function openFile(path: string): Promise<FileHandle> {
  try {
    return await open(path);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code;
    if (reason === "ENOENT")
      throw new FileRefusal("file-not-found", "There is no such file. Check the name and the folder.");
    throw new FileRefusal(
      "unreadable",
      `The file cannot be opened (${reason ?? "unknown reason"}). Check that you may read it.`,
    );
  }
}

function otherKind(start: Buffer): FileRefusal | null {
  if ((start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff)) {
    return new FileRefusal("utf-16", `The file is written in UTF-16. ${saveAsUtf8}`);
  }
  const opening = start.subarray(0, 512).toString("latin1").replace(/^ï»¿/, "").trimStart().toLowerCase();
  if (opening.startsWith("pk\u0003\u0004") || opening.startsWith("\u00d0\u00cf\u0011\u00e0".toLowerCase())) {
    return new FileRefusal(
      "workbook",
      "This is an Excel workbook with another name. Open it and save the sheet as CSV UTF-8.",
    );
  }
  if (/^<(!doctype|html|head|body|\?xml|!--)/.test(opening)) {
    return new FileRefusal(
      "html-page",
      "This is a web page saved as .csv, often a sign-in or error page that stood where the download should be. " +
        "Open the link in a browser, and save the CSV file itself.",
    );
  }
  if (opening.startsWith("%pdf"))
    return new FileRefusal("not-csv", "This is a PDF document, not a CSV file. Download the data file.");
  return null;
}

function nulBytes(chunk: Buffer): FileRefusal | null {
  if (!chunk.includes(0)) return null;
  return new FileRefusal(
    "nul-bytes",
    `The file holds NUL bytes: it is UTF-16, a binary file, or a broken transfer. ${saveAsUtf8}`,
  );
}

const saveAsUtf8 = 'In Excel: File, Save a copy, file type "CSV UTF-8 (Comma delimited)". Then load it again.';

/** How many bytes at the start of `bytes` end with a whole character: at most three bytes are left for the next chunk. */
function wholeCharacters(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) {
      const needs = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return needs > back ? bytes.length - back : bytes.length;
    }
  }
  return bytes.length;
}

/** How many bytes come before the first byte that is not UTF-8. */
function validLength(bytes: Buffer): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const slice = bytes.subarray(0, middle);
    if (isUtf8(slice.subarray(0, wholeCharacters(slice)))) low = middle;
    else high = middle - 1;
  }
  // The search may stop inside the offending character: step back to its first byte.
  return wholeCharacters(bytes.subarray(0, low));
}

async function notUtf8(handle: FileHandle, offset: number): Promise<FileRefusal> {
  const windows = new TextDecoder("windows-1252");
  async function* before() {
    let quotes = 0;
    for await (const bytes of fileBytes(handle, offset + 1)) {
      const text = bytes.toString("latin1");
      quotes += text.split('"').length - 1;
      yield text;
    }
    if (quotes % 2 === 1) yield '"';
  }
  let row = 1;
  let cells: string[] = [];
  let header: string[] = [];
  for await (const batch of csvRows(before())) {
    if (batch.first === 1) header = batch.rows[0] ?? [];
    row = batch.first + batch.rows.length - 1;
    cells = batch.rows.at(-1) ?? cells;
  }
  const column = row > 1 ? header[cells.length - 1]?.replace(/^ï»¿/, "") : undefined;
  const byte = Buffer.alloc(1);
  await handle.read(byte, 0, 1, offset);
  const where = column === undefined ? `row ${row}, cell ${cells.length},` : `row ${row}, column "${column}",`;
  return new FileRefusal(
    "not-utf-8",
    `The file is not written in UTF-8: ${where} holds a byte that reads as "${windows.decode(byte)}" in Windows-1252. ${saveAsUtf8}`,
    column === undefined ? { row } : { row, column },
  );
}
