import { isAscii } from "node:buffer";
import { open, type FileHandle } from "node:fs/promises";

/** The bytes of one read. Larger reads save little time, and use more memory. */
const chunkBytes = 64 * 1024;

/**
 * The bytes of a file from its start up to `end` (exclusive). The chunks are reused, so a caller copies what it keeps.
 */
export async function* fileBytes(handle: FileHandle, end = Number.POSITIVE_INFINITY): AsyncGenerator<Buffer> {
  const buffer = Buffer.allocUnsafe(chunkBytes);
  let position = 0;
  while (position < end) {
    const { bytesRead } = await handle.read(buffer, 0, Math.min(chunkBytes, end - position), position);
    if (bytesRead === 0) return;
    position += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}

/** The encodings in which a file can be read. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/**
 * The text of a file, without its byte order mark. Bytes that are invalid in the encoding become U+FFFD. `inspectFile`
 * finds such bytes before.
 */
export async function* fileText(path: string, encoding: Encoding = "utf-8"): AsyncGenerator<string> {
  const handle = await open(path);
  try {
    const decoder = new TextDecoder(encoding);
    let between = encoding.startsWith("utf-16");
    for await (const bytes of fileBytes(handle)) {
      if (!between && isAscii(bytes)) {
        yield bytes.toString("latin1");
        continue;
      }
      // After a chunk with more than ASCII the decoder may hold half a character, so it must see every later chunk.
      between = true;
      yield decoder.decode(bytes, { stream: true });
    }
    const last = decoder.decode();
    if (last !== "") yield last;
  } finally {
    await handle.close();
  }
}
