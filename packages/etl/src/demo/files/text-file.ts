import { closeSync, openSync, writeSync } from "node:fs";

const chunkBytes = 1 << 14;

/** Chunks of files that are closed, for those that are opened next. */
const spare: Buffer[] = [];

/** A text file that is written as its lines come. */
export interface TextFile {
  write(text: string): void;
  close(): void;
}

/**
 * Opens a text file, in UTF-8. What is not yet written stands as bytes in one small chunk a file: as text it would outlive
 * its line, and an authority that has been written would fill the memory of those that come after it.
 */
export function openTextFile(path: string): TextFile {
  const file = openSync(path, "w");
  const chunk = spare.pop() ?? Buffer.allocUnsafeSlow(chunkBytes);
  let used = 0;

  function flush() {
    writeSync(file, chunk, 0, used);
    used = 0;
  }

  return {
    write(text) {
      const bytes = Buffer.byteLength(text);
      if (used + bytes > chunkBytes) flush();
      if (bytes > chunkBytes) writeSync(file, text);
      else used += chunk.write(text, used);
    },
    close() {
      flush();
      closeSync(file);
      spare.push(chunk);
    },
  };
}
