import { FileRefusal } from "../../refusal.ts";

/** Bytes enough for a byte order mark and an XML declaration. */
const opening = 1024;

/** The readable encodings by their names in declarations. Latin-1 is read as Windows-1252, as browsers do. */
const encodings: Readonly<Record<string, string>> = {
  "utf-8": "utf-8",
  utf8: "utf-8",
  "us-ascii": "utf-8",
  "iso-8859-1": "windows-1252",
  latin1: "windows-1252",
  "windows-1252": "windows-1252",
  cp1252: "windows-1252",
  "iso-8859-15": "iso-8859-15",
};

/**
 * The text of an XML document. Its byte order mark gives the encoding, else its declaration, else it is UTF-8. A
 * document in single bytes that declares UTF-16 is read as UTF-8: a program built it in memory and then saved it.
 *
 * @throws {FileRefusal} with the line, for an encoding that is not readable and for bytes that are invalid in it
 */
export async function* xmlText(bytes: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let head: Buffer | null = Buffer.alloc(0);
  let decode: ((chunk: Buffer, stream: boolean) => string) | null = null;
  for await (const chunk of bytes) {
    if (decode !== null) {
      yield decode(chunk, true);
      continue;
    }
    head = Buffer.concat([head ?? Buffer.alloc(0), chunk]);
    if (head.length < opening) continue;
    decode = decoderOf(encodingOf(head));
    yield decode(head, true);
    head = null;
  }
  decode ??= decoderOf(encodingOf(head ?? Buffer.alloc(0)));
  yield decode(head ?? Buffer.alloc(0), false);
}

function encodingOf(start: Buffer): string {
  const signature = start.subarray(0, 4).toString("hex");
  if (signature === "fffe0000" || signature === "0000feff") throw unreadEncoding("UTF-32");
  if (signature.startsWith("efbbbf")) return "utf-8";
  if (signature.startsWith("fffe") || signature === "3c003f00") return "utf-16le";
  if (signature.startsWith("feff") || signature === "003c003f") return "utf-16be";
  const declared = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.-]+)["']/.exec(start.toString("latin1", 0, opening))?.[1];
  if (declared === undefined || /^utf-?16/i.test(declared)) return "utf-8";
  const encoding = encodings[declared.toLowerCase()];
  if (encoding === undefined) throw unreadEncoding(declared);
  return encoding;
}

function decoderOf(encoding: string): (chunk: Buffer, stream: boolean) => string {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let line = 1;
  let last = "";
  return (chunk, stream) => {
    let text: string;
    try {
      text = decoder.decode(chunk, { stream });
    } catch {
      const whole = new TextDecoder(encoding).decode(chunk);
      const wrong = whole.indexOf("\uFFFD");
      const at = line + lineEnds(last + whole.slice(0, Math.max(wrong, 0)));
      throw new FileRefusal(
        "xml-encoding",
        `Line ${at} holds bytes that are not ${encoding.toUpperCase()}, the encoding of this file. ` +
          "Write the file in the encoding that its first line declares, best UTF-8, and load it again.",
        { row: at },
      );
    }
    // A CR at the very end may be half of a CRLF, so it is counted with the next chunk.
    const counted = last + text;
    last = counted.endsWith("\r") ? "\r" : "";
    line += lineEnds(last === "" ? counted : counted.slice(0, -1));
    return text;
  };
}

function lineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count += 1;
  if (!text.includes("\r")) return count;
  for (let at = text.indexOf("\r"); at >= 0; at = text.indexOf("\r", at + 1)) if (text[at + 1] !== "\n") count += 1;
  return count;
}

function unreadEncoding(name: string): FileRefusal {
  return new FileRefusal(
    "xml-encoding",
    `The file is written in ${name}, which is not read here. Write it in UTF-8, and load it again.`,
  );
}
