import { pipeline, type Readable } from "node:stream";
import { crc32, createInflateRaw } from "node:zlib";
import { openPromise, type Entry, type ZipFile } from "yauzl";
import { FileRefusal } from "../refusal.ts";
import { encrypted } from "./file-kind.ts";
import { readableBytes, zipLimits } from "./zip-limits.ts";

/** The parts of a zip file, open for reading until it is closed. */
export interface ZipParts {
  /** Names as in the file: "xl/workbook.xml". */
  names: readonly string[];
  has(name: string): boolean;
  /**
   * The bytes of a part, unpacked as they are read. `mayBePacked` allows a zip file in it, such as a workbook.
   *
   * @throws {FileRefusal} if they are not as many as stated, or are packed again
   */
  bytes(name: string, mayBePacked?: boolean): AsyncGenerator<Buffer>;
  /** The time of a part's last change, from the file's directory. */
  modified(name: string): Date | null;
  close(): void;
}

/** The word for a packed file in messages. */
type Packed = "workbook" | "zip file";

/**
 * Opens a zip file (zip64 as well) and reads its directory, not its parts. A zip file inside it stays closed.
 *
 * @throws {FileRefusal} for a file without its end, with a damaged directory, with too many parts, or too large
 *   unpacked
 */
export async function openZip(path: string): Promise<ZipParts> {
  const what = /\.zip$/i.test(path) ? "zip file" : "workbook";
  const zip = await openPromise(path, { autoClose: false }).catch((error: unknown) => {
    throw brokenZip(what, error);
  });
  // Errors reach us at the next call. An event without a listener would end the process.
  zip.on("error", () => undefined);
  try {
    const entries = await directory(what, zip);
    return {
      names: [...entries.values()].map((entry) => entry.fileName),
      has: (name) => entries.has(name.toLowerCase()),
      bytes: (name, mayBePacked = false) =>
        partBytes(what, zip, { name, entry: entries.get(name.toLowerCase()), mayBePacked }),
      modified: (name) => entries.get(name.toLowerCase())?.getLastModDate() ?? null,
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw brokenZip(what, error);
  }
}

async function directory(what: Packed, zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  let unpacked = 0;
  if (zip.entryCount > zipLimits.parts) throw tooManyParts(zip.entryCount);
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName.endsWith("/")) continue;
    unpacked += entry.uncompressedSize;
    const name = entry.fileName.toLowerCase();
    if (entries.has(name)) throw damaged(what, `it has two parts called ${entry.fileName}`);
    entries.set(name, entry);
  }
  if (unpacked > zipLimits.unpackedBytes) throw unpacksTooLarge(unpacked);
  return entries;
}

async function* partBytes(
  what: Packed,
  zip: ZipFile,
  { name, entry, mayBePacked }: { name: string; entry: Entry | undefined; mayBePacked: boolean },
): AsyncGenerator<Buffer> {
  if (entry === undefined) throw damaged(what, `the part ${name} is missing`);
  if (entry.isEncrypted()) throw encrypted();
  if (!entry.canDecodeFileData()) throw damaged(what, `the part ${name} is packed in a way that is not read`);
  // A part cannot hold more than stated, because the reading stops there.
  const { compressedSize, uncompressedSize } = entry;
  if (uncompressedSize > zipLimits.ratioFrom && uncompressedSize > compressedSize * zipLimits.ratio)
    throw ratioTooHigh(name);
  const packed = await zip.openReadStreamPromise(entry, { decodeFileData: false }).catch((error: unknown) => {
    throw brokenZip(what, error);
  });
  let stream: Readable = packed;
  if (entry.compressionMethod === 8) {
    const inflate = createInflateRaw({ chunkSize: 64 * 1024 });
    // A failure of the unpacking destroys `inflate`, and is thrown to the reader below.
    pipeline(packed, inflate, () => undefined);
    stream = inflate;
  }
  let bytes = 0;
  let checksum = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      if (!mayBePacked && bytes === 0 && chunk.length > 3 && chunk.readUInt32BE(0) === 0x504b0304)
        throw nestedZip(name);
      bytes += chunk.length;
      if (bytes > uncompressedSize) throw damaged(what, `the part ${name} holds more than the file's directory says`);
      checksum = crc32(chunk, checksum);
      yield chunk;
    }
  } catch (error) {
    throw brokenZip(what, error);
  } finally {
    stream.destroy();
    packed.destroy();
  }
  if (bytes !== uncompressedSize || checksum !== entry.crc32)
    throw damaged(what, `the part ${name} is not what the file's checksum says`);
}

function brokenZip(what: Packed, error: unknown): FileRefusal {
  if (error instanceof FileRefusal) return error;
  const reason = error instanceof Error ? error.message : String(error);
  if (reason.includes("strong encryption")) return encrypted();
  if (/^(invalid relative path|absolute path|invalid characters in fileName)/.test(reason)) return unsafeName(reason);
  if (/End of central directory|truncated|unexpected end|unexpected EOF|overflows/i.test(reason)) {
    return new FileRefusal(
      "truncated-workbook",
      `The ${what} stops before its end: part of it was lost on the way. Copy or download it again; if it is as short at the source, export it again.`,
    );
  }
  return damaged(what, reason);
}

/** The refusal of an incomplete packed file. `reason` follows "The workbook is damaged:". */
export function damaged(what: Packed, reason: string): FileRefusal {
  const repair = what === "workbook" ? ", or open it in Excel, let Excel repair it, and save it" : "";
  return new FileRefusal(
    "damaged-workbook",
    `The ${what} is damaged: ${reason.slice(0, 300)}. Copy or download it again${repair}.`,
  );
}

/** The refusal of a zip file inside a zip file. */
export function nestedZip(name: string): FileRefusal {
  return new FileRefusal(
    "nested-zip",
    `${name} inside this file is itself a packed file. Unpack it, and load the workbook that is in it.`,
  );
}

/** The refusal of a part whose name leads out of the folder that the file is unpacked in. */
function unsafeName(reason: string): FileRefusal {
  return new FileRefusal(
    "unsafe-name",
    `The packed file holds a name that leads out of its folder (${reason.slice(0, 200)}), which no export writes. Check where it comes from; pack the files again without their folders.`,
  );
}

function unpacksTooLarge(bytes: number): FileRefusal {
  return new FileRefusal(
    "workbook-unpacks-too-large",
    `The file unpacks to ${readableBytes(bytes)}; up to ${readableBytes(zipLimits.unpackedBytes)} are read. Remove sheets that are not needed, or save each sheet as CSV UTF-8 and load those.`,
  );
}

function ratioTooHigh(name: string): FileRefusal {
  return new FileRefusal(
    "workbook-ratio",
    `${name} in the file unpacks to more than ${zipLimits.ratio} times its size, which data does not: it may be made to ` +
      "exhaust memory. If you trust it, delete its empty rows and columns in Excel, or save the sheet as CSV UTF-8, and load that.",
  );
}

function tooManyParts(count: number): FileRefusal {
  return new FileRefusal(
    "too-many-parts",
    `The file holds ${count.toLocaleString("en-GB")} parts; workbooks hold fewer than ${zipLimits.parts.toLocaleString("en-GB")}. Check where it comes from.`,
  );
}
