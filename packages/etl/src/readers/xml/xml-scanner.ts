import { SaxesParser } from "saxes";
import { FileRefusal } from "../../refusal.ts";
import { ampersandCheck, type CheckedText } from "./bare-ampersand.ts";

/** Receives the contents of an XML document: elements by local name, their attributes, and the text inside them. */
export interface XmlListener {
  /** `line` is that of the element's tag, counted from 1. Attributes keep their prefixes. */
  open(name: string, attributes: Readonly<Record<string, string>>, line: number): void;
  /** Text, in as many pieces as the document has. */
  text(text: string): void;
  close(name: string): void;
}

/** Reads the text of one XML document, in pieces of any size, and passes its contents to a listener. */
export interface XmlScanner {
  write(text: string): void;
  /** Ends the document. @throws {FileRefusal} if it is incomplete */
  end(): void;
}

/** A longer tag, text or comment, in characters, is an attack or a broken file. */
const longestPiece = 4_000_000;
const deepest = 100;

/**
 * Reads XML strictly. Malformed documents are refused, and so are document types and entities, because entities can
 * make a small file huge or read other files. Memory does not grow with the document.
 *
 * @param what names the document in messages ("The file")
 * @throws {FileRefusal} from `write` and `end`, with the line, which is also its row
 */
export function xmlScanner(what: string, listener: XmlListener): XmlScanner {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const names: string[] = [];
  const lines: number[] = [];
  let sinceLast = 0;
  const refuse = (code: string, message: string): never => {
    throw new FileRefusal(code, `${what} ${message}`, { row: parser.line });
  };
  parser.on("error", (error) => {
    // The parser's messages begin with its own line and column.
    const reason = error.message
      .replace(/^[^:]*?\d+:\d+: /, "")
      .slice(0, 300)
      .replace(/\.$/, "");
    if (/entity/.test(reason)) {
      refuse(
        "xml-entity",
        `uses an entity in line ${parser.line} that XML does not define (${reason}). Only &amp; &lt; &gt; &quot; &apos; ` +
          "and character numbers are read. Write the character itself, and load the file again.",
      );
    }
    refuse(
      "broken-xml",
      `is not well-formed XML at line ${parser.line}: ${reason}. Export it again; if it was edited by hand, correct that line.`,
    );
  });
  parser.on("doctype", () => {
    refuse(
      "xml-doctype",
      `declares a document type (<!DOCTYPE ...>) before line ${parser.line}, through which entities could be defined. ` +
        "Such files are not read. Export the data again without the declaration.",
    );
  });
  parser.on("comment", () => {
    sinceLast = 0;
  });
  parser.on("processinginstruction", () => {
    sinceLast = 0;
  });
  parser.on("opentagstart", () => {
    // The parser has read one character beyond the name, which may be the end of the line.
    lines.push(parser.column === 0 ? parser.line - 1 : parser.line);
    if (lines.length <= deepest) return;
    refuse(
      "xml-too-deep",
      `has elements inside one another more than ${deepest} deep at line ${parser.line}. No return is built like this: check where the file comes from.`,
    );
  });
  parser.on("opentag", (tag) => {
    sinceLast = 0;
    const name = localName(tag.name);
    names.push(name);
    listener.open(name, tag.attributes, lines.at(-1) ?? parser.line);
  });
  parser.on("closetag", () => {
    sinceLast = 0;
    lines.pop();
    listener.close(names.pop() ?? "");
  });
  const text = (piece: string) => {
    sinceLast = 0;
    if (names.length > 0) listener.text(piece);
  };
  parser.on("text", text);
  parser.on("cdata", text);
  const ampersands = ampersandCheck();
  const parse = ({ text: ready, isBare }: CheckedText) => {
    parser.write(ready);
    if (!isBare) return;
    refuse(
      "xml-entity",
      `has an "&" in line ${parser.line} that starts no entity. Write it as &amp; and load the file again.`,
    );
  };
  return {
    write(piece) {
      sinceLast += piece.length;
      parse(ampersands.take(piece));
      if (sinceLast <= longestPiece) return;
      refuse(
        "xml-too-long",
        `has a tag or a text of more than ${longestPiece.toLocaleString("en-GB")} characters at line ${parser.line}. That is not data: check where the file comes from.`,
      );
    },
    end() {
      parse(ampersands.rest());
      const name = names.at(-1);
      if (name !== undefined) {
        refuse(
          "unclosed-xml",
          `ends at line ${parser.line} inside <${name}>, which line ${lines[names.length - 1] ?? 1} opens and nothing closes: the end is missing. ` +
            "Export it again, and check that the export finished.",
        );
      }
      parser.close();
    },
  };
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}
