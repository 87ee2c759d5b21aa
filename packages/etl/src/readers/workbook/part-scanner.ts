import { FileRefusal } from "../../refusal.ts";
import type { XmlListener, XmlScanner } from "../xml/xml-scanner.ts";

/** A longer tag, text or comment, in characters, is an attack or a broken file. */
const longestPiece = 4_000_000;
const deepest = 100;

/**
 * Reads the XML of one part of a workbook. Checks that tags pair and attributes are quoted, and refuses document types
 * and entities. Written by hand: on 200,000 rows of a sheet saxes takes several times as long.
 *
 * @param what names the part in messages
 * @param row the row being read; 0 if the part has no rows
 * @throws {FileRefusal} from `write` and `end`
 */
export function partScanner(what: string, listener: XmlListener, row: () => number = () => 0): XmlScanner {
  const names: string[] = [];
  let rest = "";
  let ended = false;

  const refuse = (code: string, reason: string, advice = again): never => {
    const at = row();
    throw new FileRefusal(code, `${what} ${reason.slice(0, 300)}${at > 0 ? ` (near row ${at})` : ""}. ${advice}`, {
      row: at,
    });
  };
  const broken = (reason: string): never => refuse("broken-xml", `is not written as workbooks are: ${reason}`);
  const plainText = (text: string): string => {
    const lines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
    if (!lines.includes("&")) return lines;
    return lines.replace(/&([^;&<]{0,12});?/g, (found, name: string) => {
      const character = found.endsWith(";") ? (characters[name] ?? numbered(name)) : null;
      return character ?? refuse("xml-entity", `uses an entity that XML does not define (${found})`, origin);
    });
  };
  const close = (name: string) => {
    const open = names.pop();
    if (open !== name) broken(`<${open ?? ""}> is closed by </${name}>`);
    listener.close(localName(name));
  };
  const open = (name: string, attributes: Readonly<Record<string, string>>, isEmpty: boolean) => {
    if (name === "") broken("a tag has no name");
    if (ended) broken("something follows its end");
    names.push(name);
    if (names.length > deepest) refuse("xml-too-deep", `has more than ${deepest} elements inside one another`, origin);
    listener.open(localName(name), attributes, 0);
    if (isEmpty) close(name);
    ended = names.length === 0;
  };
  /** Reads the tag that starts at `start`. Returns its end, or -1 if the rest of it has not arrived. */
  const tag = (all: string, start: number): number => {
    let at = start + 1;
    while (!endsName(all.charCodeAt(at))) at += 1;
    const name = all.slice(start + 1, at);
    const attributes: Record<string, string> = Object.create(null) as Record<string, string>;
    for (;;) {
      while (isSpace(all.charCodeAt(at))) at += 1;
      const code = all.charCodeAt(at);
      if (Number.isNaN(code)) return -1;
      if (code === greater) {
        open(name, attributes, false);
        return at + 1;
      }
      if (code === slash) {
        if (at + 1 === all.length) return -1;
        if (all.charCodeAt(at + 1) !== greater) broken(`the tag <${name}> is not closed`);
        open(name, attributes, true);
        return at + 2;
      }
      const equals = all.indexOf("=", at);
      if (equals < 0) return waitFor(all, at);
      const key = all.slice(at, equals).trimEnd();
      if (key === "" || key.length > 100 || wrongInName.test(key)) broken(`the tag <${name}> has a faulty attribute`);
      at = equals + 1;
      while (isSpace(all.charCodeAt(at))) at += 1;
      if (at === all.length) return -1;
      const quote = all[at] ?? "";
      if (quote !== '"' && quote !== "'") broken(`the attribute ${key} of <${name}> has no quotes`);
      const end = all.indexOf(quote, at + 1);
      if (end < 0) return -1;
      if (key in attributes) broken(`the tag <${name}> has the attribute ${key} twice`);
      attributes[key] = plainText(all.slice(at + 1, end));
      at = end + 1;
    }
  };
  const waitFor = (all: string, at: number): number => {
    if (all.indexOf(">", at) >= 0) broken("a tag has an attribute without a value");
    return -1;
  };
  /** Reads the markup that starts with `<` at `at`. Returns its end, or -1 if the rest of it has not arrived. */
  const markup = (all: string, at: number): number => {
    const next = all.charCodeAt(at + 1);
    if (next === slash) {
      const end = all.indexOf(">", at);
      if (end < 0) return -1;
      close(all.slice(at + 2, end).trimEnd());
      ended = names.length === 0;
      return end + 1;
    }
    if (next !== exclamation && next !== question) return tag(all, at);
    if (next === question) return after(all, "?>", at + 2);
    if (all.startsWith("<!--", at)) return after(all, "-->", at + 4);
    if (all.startsWith("<![CDATA[", at)) {
      const end = all.indexOf("]]>", at);
      if (end < 0) return -1;
      if (names.length > 0) listener.text(all.slice(at + 9, end));
      return end + 3;
    }
    if (all.length - at < 9) return -1;
    return refuse("xml-doctype", "declares a document type or entities (<!...>), which workbooks never do", origin);
  };
  return {
    write(piece) {
      if (piece.includes("\0")) broken("it holds NUL characters");
      const all = rest + piece;
      let at = 0;
      for (;;) {
        const start = all.indexOf("<", at);
        if (start < 0 || start + 1 === all.length) break;
        if (start > at) {
          if (names.length > 0) listener.text(plainText(all.slice(at, start)));
          else if (all.slice(at, start).trim() !== "") broken("it has text outside its elements");
        }
        at = start;
        const end = markup(all, start);
        if (end < 0) break;
        at = end;
      }
      rest = all.slice(at);
      if (rest.length > longestPiece)
        refuse(
          "xml-too-long",
          `has a tag or a text of more than ${longestPiece.toLocaleString("en-GB")} characters`,
          origin,
        );
      if (names.length === 0 && rest !== "" && !rest.trimStart().startsWith("<") && rest.trim() !== "")
        broken("it has text outside its elements");
    },
    end() {
      const name = names.at(-1);
      if (name !== undefined) refuse("unclosed-xml", `ends inside <${name}>: the end is missing`);
      if (!ended || rest.trim() !== "") broken("it has no end");
    },
  };
}

const again = "Open the workbook in Excel, save it, and load it again; if Excel cannot open it, export it again.";
const origin = "Check where the file comes from.";
const slash = 47;
const greater = 62;
const exclamation = 33;
const question = 63;
const wrongInName = /[\s<>"'/&]/;
const characters: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function numbered(name: string): string | null {
  const hex = /^#x([0-9a-f]{1,6})$/i.exec(name)?.[1];
  const code = hex === undefined ? Number(/^#(\d{1,7})$/.exec(name)?.[1] ?? "NaN") : Number.parseInt(hex, 16);
  const allowed = code >= 32 ? code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) : [9, 10, 13].includes(code);
  return allowed ? String.fromCodePoint(code) : null;
}

function after(all: string, mark: string, from: number): number {
  const end = all.indexOf(mark, from);
  return end < 0 ? -1 : end + mark.length;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13;
}

function endsName(code: number): boolean {
  return isSpace(code) || code === greater || code === slash || Number.isNaN(code);
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}
