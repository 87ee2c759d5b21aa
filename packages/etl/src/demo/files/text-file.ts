import { closeSync, openSync, writeSync } from "node:fs";

const chunkBytes = 1 << 14;

/** Chunks of closed files, for the next files that are opened. */
const spare: Buffer[] = [];

/** A text file that is written line by line. */
export interface TextFile {
  write(text: string): void;
  close(): void;
}

/**
 * Opens a text file, in UTF-8. Unwritten text waits as bytes, in one small chunk a file. As strings it would outlive
 * its lines, and each authority would leave memory in use.
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
