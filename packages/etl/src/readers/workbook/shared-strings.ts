import { FileRefusal } from "../../refusal.ts";
import type { XmlListener } from "../xml/xml-scanner.ts";
import { xmlText } from "../xml/xml-text.ts";
import { typedText } from "./cell-text.ts";
import { readableBytes } from "../zip-limits.ts";
import { limits } from "./limits.ts";
import { partScanner } from "./part-scanner.ts";

/** The texts that a workbook's cells refer to by number, counted from 0. */
export interface SharedStrings {
  count: number;
  /** A copy of the text with that number. Null if there is none. */
  at(index: number): string | null;
}

/**
 * The number of texts that are packed together. It is small, because until then each text may keep its piece of the
 * file in memory.
 */
const pageSize = 256;

interface Page {
  bytes: Buffer;
  ends: Uint32Array;
}

/** For a workbook with the texts in its cells. */
export const noSharedStrings: SharedStrings = { count: 0, at: () => null };

/**
 * Reads the shared texts of a workbook. They are the one part that stays in memory as a whole, as packed UTF-8 outside
 * the heap. Formatting and pronunciation guides are dropped.
 *
 * @throws {FileRefusal} if there are too many
 */
export async function readSharedStrings(bytes: AsyncIterable<Buffer>): Promise<SharedStrings> {
  const table = stringTable();
  const path: string[] = [];
  let text = "";
  const listener: XmlListener = {
    open: (name) => {
      path.push(name);
    },
    text: (piece) => {
      if (path.at(-1) !== "t" || path.includes("rPh")) return;
      text += piece;
      if (text.length > limits.cellCharacters) throw tooLong(table.count());
    },
    close: (name) => {
      path.pop();
      if (name !== "si" || path.length !== 1) return;
      table.add(typedText(text));
      text = "";
    },
  };
  const scanner = partScanner("The workbook's table of texts", listener);
  for await (const piece of xmlText(bytes)) scanner.write(piece);
  scanner.end();
  return table.seal();
}

function stringTable() {
  const pages: Page[] = [];
  let pending: string[] = [];
  let size = 0;
  let count = 0;
  const flush = () => {
    const ends = new Uint32Array(pending.length);
    let end = 0;
    for (const [index, text] of pending.entries()) ends[index] = end += Buffer.byteLength(text);
    pages.push({ bytes: Buffer.from(pending.join("")), ends });
    pending = [];
  };
  return {
    count: () => count,
    add(text: string): void {
      count += 1;
      size += Buffer.byteLength(text);
      if (count > limits.sharedStrings || size > limits.sharedStringBytes) throw tooMany();
      // Half of a surrogate pair is one character in memory, and three bytes of "unknown" in UTF-8.
      pending.push(text.isWellFormed() ? text : text.toWellFormed());
      if (pending.length === pageSize) flush();
    },
    seal(): SharedStrings {
      flush();
      return {
        count,
        at(index) {
          const page = pages[Math.floor(index / pageSize)];
          const end = page?.ends[index % pageSize];
          if (page === undefined || end === undefined) return null;
          const start = index % pageSize === 0 ? 0 : (page.ends[(index % pageSize) - 1] ?? 0);
          return page.bytes.toString("utf8", start, end);
        },
      };
    },
  };
}

function tooMany(): FileRefusal {
  return new FileRefusal(
    "too-many-texts",
    `The workbook holds more than ${limits.sharedStrings.toLocaleString("en-GB")} different texts, or more than ${readableBytes(limits.sharedStringBytes)} of them. Save each sheet as CSV UTF-8, and load those.`,
  );
}

function tooLong(index: number): FileRefusal {
  return new FileRefusal(
    "cell-too-long",
    `Text ${index + 1} of the workbook has more than ${limits.cellCharacters.toLocaleString("en-GB")} characters, more than a cell can hold. Check where the file comes from.`,
  );
}
