import { isAscii } from "node:buffer";
import { open, type FileHandle } from "node:fs/promises";

/** Bytes read at a time: large enough that the work is in the rows, small enough that memory stays flat. */
const chunkBytes = 64 * 1024;

/** The bytes of a file from its start up to `end` (exclusive), in chunks that are reused: copy what you keep. */
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

/** How the text of a file is written. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/**
 * The text of a file, without its byte order mark. Bytes that the encoding does not have become U+FFFD; `inspectFile` has
 * said before whether there are any.
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
      // Once a chunk held more than ASCII the decoder may keep half a character, and must see every later chunk.
      between = true;
      yield decoder.decode(bytes, { stream: true });
    }
    const last = decoder.decode();
    if (last !== "") yield last;
  } finally {
    await handle.close();
  }
}
