import { isAscii, isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import { open, stat, type FileHandle } from "node:fs/promises";
import { FileRefusal } from "../refusal.ts";
import { csvRows } from "./csv-rows.ts";
import { type Encoding, fileBytes } from "./file-text.ts";

/**
 * The identity of a file: its SHA-256 (hex), its size, and the time of its last change. That time only shows whether it
 * changes while it is read: a copy has another.
 */
export interface FileIdentity {
  sha256: string;
  bytes: number;
  changedAt: Date;
}

/** The form of a file, by its bytes and not its name. */
export type FileForm =
  | {
      kind: "text";
      encoding: Encoding;
      /** Rows may hold unreadable letters. Those rows are refused. */
      isMixed: boolean;
      /** A note about its letters. Null if there is nothing to report. */
      note: string | null;
    }
  | { kind: "packed" | "xml" };

/** A file's identity and form, or the reason why it has no readable form. */
export interface InspectedFile extends FileIdentity {
  form: FileForm | FileRefusal;
}

/**
 * Reads a file once from end to end, before it is opened. Hashes it, and finds its kind and encoding from its bytes.
 * Text that is not UTF-8 is either Windows-1252 or mixed. In mixed text no letter is certain, so rows with such letters
 * are refused.
 *
 * @throws {FileRefusal} if there is no file to read
 */
export async function inspectFile(path: string): Promise<InspectedFile> {
  const handle = await openFile(path);
  try {
    const stats = await handle.stat();
    if (!stats.isFile()) throw new FileRefusal("not-a-file", "This is not a file. Name a file, or a folder of them.");
    const hash = createHash("sha256");
    const letters = letterSurvey();
    let form: FileForm | FileRefusal | null = null;
    let bytes = 0;
    for await (const chunk of fileBytes(handle)) {
      hash.update(chunk);
      if (bytes === 0) form = formOf(chunk);
      if (form === null) {
        if (chunk.includes(0)) form = nulBytes();
        else letters.see(chunk);
      }
      bytes += chunk.length;
    }
    if (bytes === 0)
      form = new FileRefusal("empty-file", "The file is empty. Export it again, and check that the export finished.");
    form ??= await writtenAs(handle, letters.answer());
    return { sha256: hash.digest("hex"), bytes, changedAt: stats.mtime, form };
  } finally {
    await handle.close();
  }
}

/** @throws {FileRefusal} if a file has changed since it was inspected: its rows may be half old, half new */
export async function checkUnchanged(path: string, inspected: FileIdentity): Promise<void> {
  const now = await stat(path).catch(() => null);
  if (now !== null && now.size === inspected.bytes && now.mtime.getTime() === inspected.changedAt.getTime()) return;
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

/** The form that the first bytes show. Null for text whose encoding only its letters can show. */
function formOf(start: Buffer): FileForm | FileRefusal | null {
  const signature = start.subarray(0, 4).toString("latin1");
  // A workbook, or one of before 2007 or with a password. The reader of workbooks finds out which.
  if (signature === "PK\u0003\u0004" || signature === "PK\u0005\u0006" || signature === "\u00d0\u00cf\u0011\u00e0")
    return { kind: "packed" };
  const wide = wideEncoding(start);
  const opening = new TextDecoder(wide ?? "latin1")
    .decode(start.subarray(0, 1024))
    .replace(/^ï»¿/, "")
    .trimStart()
    .toLowerCase();
  if (
    /^<(!doctype html|html|head|body|table|meta|style|script)/.test(opening) ||
    /^<\?xml[^>]*>\s*(<!doctype html|<html)/.test(opening)
  ) {
    return new FileRefusal(
      "html-page",
      "This is a web page with another name: a report that was exported as HTML, or a sign-in or error page that stood where " +
        "the download should be. If Excel opens it and shows the right rows, save it from there as an Excel workbook (.xlsx); " +
        "else open the link in a browser, and save the file itself.",
    );
  }
  if (/^<(\?xml|!--|!doctype|[a-z_][\w.:-]*[\s/>])/.test(opening)) return { kind: "xml" };
  if (opening.startsWith("%pdf"))
    return new FileRefusal("not-csv", "This is a PDF document, not a table. Download the data file.");
  return wide === null ? null : { kind: "text", encoding: wide, isMixed: true, note: null };
}

/** UTF-16, by its byte order mark, or by the zero beside each of the first letters. */
function wideEncoding(start: Buffer): "utf-16le" | "utf-16be" | null {
  if (start[0] === 0xff && start[1] === 0xfe) return "utf-16le";
  if (start[0] === 0xfe && start[1] === 0xff) return "utf-16be";
  const letters = start.subarray(0, Math.min(16, start.length - (start.length % 2)));
  const zeros = [0, 1].map(
    (side) => letters.length >= 4 && letters.every((byte, at) => (byte === 0) === (at % 2 === side)),
  );
  if (zeros[1]) return "utf-16le";
  return zeros[0] ? "utf-16be" : null;
}

function nulBytes(): FileRefusal {
  return new FileRefusal(
    "nul-bytes",
    `The file holds NUL bytes: it is a binary file, or a broken transfer. ${saveAsUtf8}`,
  );
}

const saveAsUtf8 = 'In Excel: File, Save a copy, file type "CSV UTF-8 (Comma delimited)". Then load it again.';

/** A letter beyond ASCII in UTF-8, in bytes read as Latin-1. */
const wideLetter = /[\xC2-\xDF][\x80-\xBF]|[\xE0-\xEF][\x80-\xBF]{2}|[\xF0-\xF4][\x80-\xBF]{3}/;
/** Bytes without a letter in Windows-1252. */
const noLetter = /[\x81\x8D\x8F\x90\x9D]/;

/** The letters beyond ASCII in a file. */
interface Letters {
  /** The place of the first byte that is not UTF-8. Null if all are. */
  wrongAt: number | null;
  /** Whether some letters are in UTF-8. */
  hasUtf8: boolean;
  /** The place of the first byte that is no letter of Windows-1252 either. Null if there is none. */
  unknownAt: number | null;
}

/** Collects the letters of a file, chunk by chunk. */
function letterSurvey() {
  const letters: Letters = { wrongAt: null, hasUtf8: false, unknownAt: null };
  let carried: Buffer = Buffer.alloc(0);
  let at = 0;
  const look = (bytes: Buffer) => {
    if (!isAscii(bytes)) {
      const right = isUtf8(bytes);
      if (!right) letters.wrongAt ??= at + validLength(bytes);
      const text = right ? "" : bytes.toString("latin1");
      letters.hasUtf8 ||= right || wideLetter.test(text);
      if (noLetter.test(text)) letters.unknownAt ??= at + text.search(noLetter);
    }
    at += bytes.length;
  };
  return {
    see(chunk: Buffer): void {
      const joined = carried.length > 0 ? Buffer.concat([carried, chunk]) : chunk;
      const whole = wholeCharacters(joined);
      look(joined.subarray(0, whole));
      carried = Buffer.from(joined.subarray(whole));
    },
    answer(): Letters {
      look(carried);
      return letters;
    },
  };
}

async function writtenAs(
  handle: FileHandle,
  { wrongAt, hasUtf8, unknownAt }: Letters,
): Promise<FileForm | FileRefusal> {
  if (wrongAt === null) return { kind: "text", encoding: "utf-8", isMixed: false, note: null };
  if (hasUtf8) return { kind: "text", encoding: "utf-8", isMixed: true, note: null };
  const { row, letter } = await placeOf(handle, unknownAt ?? wrongAt);
  if (unknownAt !== null)
    return new FileRefusal(
      "not-utf-8",
      `The file is written neither in UTF-8 nor in Windows-1252: row ${row} holds a byte (hexadecimal ${letter.byte}) that is a letter in neither. ${saveAsUtf8}`,
      { row },
    );
  const note = `Read as Windows-1252, because it is not UTF-8: the first such letter is "${letter.read}" in row ${row}. If that is wrong, export the file as UTF-8.`;
  return { kind: "text", encoding: "windows-1252", isMixed: false, note };
}

/** The number of bytes up to the last whole character. At most three bytes are left for the next chunk. */
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

/** The number of bytes before the first byte that is not UTF-8. */
function validLength(bytes: Buffer): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const slice = bytes.subarray(0, middle);
    if (isUtf8(slice.subarray(0, wholeCharacters(slice)))) low = middle;
    else high = middle - 1;
  }
  // The search may stop inside the invalid character, so step back to its first byte.
  return wholeCharacters(bytes.subarray(0, low));
}

/** The row of a byte, and its letter in Windows-1252. */
async function placeOf(handle: FileHandle, offset: number) {
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
  for await (const batch of csvRows(before())) row = batch.first + batch.rows.length - 1;
  const byte = Buffer.alloc(1);
  await handle.read(byte, 0, 1, offset);
  return { row, letter: { byte: byte.toString("hex"), read: new TextDecoder("windows-1252").decode(byte) } };
}
