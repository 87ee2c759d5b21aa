import { FileRefusal } from "../../refusal.ts";
import type { XmlListener } from "../xml/xml-scanner.ts";
import { xmlText } from "../xml/xml-text.ts";
import type { DateSystem } from "./cell-text.ts";
import { checkFileKind } from "../file-kind.ts";
import { zipLimits } from "../zip-limits.ts";
import { limits } from "./limits.ts";
import { builtInFormat, numberFormat, type NumberFormat } from "./number-format.ts";
import { partScanner } from "./part-scanner.ts";
import { noSharedStrings, readSharedStrings, type SharedStrings } from "./shared-strings.ts";
import { nestedZip, openZip, type ZipParts } from "../zip-parts.ts";
import { damagedWorkbook } from "./damaged-workbook.ts";

/** A sheet of cells, as the workbook's tabs show it. Charts are left out, because they hold no rows. */
export interface Sheet {
  name: string;
  /** A program hides "very-hidden" sheets, and Excel does not offer to show them. */
  state: "visible" | "hidden" | "very-hidden";
  /** The name of its part in the file. */
  part: string;
}

/** An open workbook: its contents, and what is needed to read its sheets. No file stays open. */
export interface Workbook {
  path: string;
  /** In the order of their tabs, hidden ones included. The caller chooses among them. */
  sheets: readonly Sheet[];
  dateSystem: DateSystem;
  /** Whether it holds programs. They are never read or run. */
  holdsMacros: boolean;
  /** Whether it asks to be calculated when it is opened. The values of its formulas may then be out of date. */
  valuesMayBeStale: boolean;
  strings: SharedStrings;
  /** The meaning of the numbers of each cell style, by the style's number. */
  formats: readonly NumberFormat[];
}

/**
 * Opens a workbook (.xlsx, or .xlsm of which only the data is read) and reads everything but its sheets. `sheetRows`
 * reads a sheet.
 *
 * @throws {FileRefusal} for every other kind of file, a damaged or encrypted one, and one larger than `limits`,
 *   unpacked
 */
export async function openWorkbook(path: string): Promise<Workbook> {
  await checkFileKind(path);
  const zip = await openZip(path);
  try {
    const main = await workbookPart(zip);
    const book = await readBook(zip, main);
    const related = await relations(zip, main);
    const styles = related.find(({ type }) => type === "styles");
    const strings = related.find(({ type }) => type === "sharedStrings");
    const sheets: Sheet[] = [];
    for (const { name, state, relation } of book.sheets) {
      const target = related.find(({ id }) => id === relation);
      if (target === undefined) throw damagedWorkbook(`the sheet "${name}" is listed but is not in the file`);
      if (target.type === "worksheet") sheets.push({ name, state, part: target.part });
    }
    if (sheets.length === 0) throw damagedWorkbook("it has no sheet of cells");
    return {
      path,
      sheets,
      dateSystem: book.dateSystem,
      holdsMacros: zip.names.some((name) => /(^|\/)vbaproject\.bin$/i.test(name)),
      valuesMayBeStale: book.valuesMayBeStale,
      strings: strings === undefined ? noSharedStrings : await readSharedStrings(zip.bytes(strings.part)),
      formats: styles === undefined ? [] : await readFormats(zip, styles.part),
    };
  } finally {
    zip.close();
  }
}

async function workbookPart(zip: ZipParts): Promise<string> {
  const fromPackage = zip.has("_rels/.rels") ? await relations(zip, "") : [];
  const part = fromPackage.find(({ type }) => type === "officeDocument")?.part ?? "xl/workbook.xml";
  if (/\.bin$/i.test(part)) {
    throw new FileRefusal(
      "binary-workbook",
      'This is a binary workbook (.xlsb). Open it in Excel and save it as "Excel Workbook (.xlsx)", then load that.',
    );
  }
  if (zip.has(part) && !/^(word|ppt|visio)\//i.test(part)) return part;
  const packed = zip.names.find((name) => /\.(xlsx|xlsm|zip|csv|xml)$/i.test(name) && !name.startsWith("["));
  if (zip.has("content.xml") && zip.has("mimetype")) {
    throw new FileRefusal(
      "other-spreadsheet",
      "This is an OpenDocument file (.ods), not an Excel workbook. Save it as .xlsx, and load that.",
    );
  }
  if (packed !== undefined && /\.(xlsx|xlsm|zip)$/i.test(packed)) throw nestedZip(packed);
  throw new FileRefusal(
    "zip-without-workbook",
    `This is a packed file (zip) without a workbook in it${packed === undefined ? "" : `; it holds ${packed}`}. Unpack it, and load the files inside.`,
  );
}

interface Relation {
  id: string;
  /** The last word of the relation's type: "worksheet", "styles". */
  type: string;
  part: string;
}

async function relations(zip: ZipParts, part: string): Promise<Relation[]> {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const listed = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const found: Relation[] = [];
  await readPart(zip, listed, {
    open(name, attributes) {
      const { Id: id, Type: type, Target: target, TargetMode: mode } = attributes;
      if (name !== "Relationship" || id === undefined || type === undefined || target === undefined) return;
      if (mode === "External" || found.length >= zipLimits.parts) return;
      found.push({ id, type: type.slice(type.lastIndexOf("/") + 1), part: resolved(folder, target) });
    },
  });
  return found;
}

/**
 * The name of a part, which another refers to from its folder: "xl/" and "worksheets/sheet1.xml", "../a.xml" or
 * "/xl/a.xml".
 */
function resolved(folder: string, target: string): string {
  const names: string[] = [];
  for (const name of (target.startsWith("/") ? target : `${folder}${target}`).split("/")) {
    if (name === "..") names.pop();
    else if (name !== "" && name !== ".") names.push(name);
  }
  return names.join("/");
}

async function readBook(zip: ZipParts, part: string) {
  const sheets: { name: string; state: Sheet["state"]; relation: string }[] = [];
  let dateSystem: DateSystem = 1900;
  let valuesMayBeStale = false;
  await readPart(zip, part, {
    open(name, attributes) {
      if (name === "workbookPr" && isTrue(attributes["date1904"])) dateSystem = 1904;
      if (name === "calcPr" && isTrue(attributes["fullCalcOnLoad"])) valuesMayBeStale = true;
      if (name !== "sheet") return;
      const relation = Object.entries(attributes).find(([key]) => key.endsWith(":id"))?.[1];
      if (attributes["name"] === undefined || relation === undefined) throw damagedWorkbook("a sheet has no name");
      if (attributes["name"].length > limits.nameCharacters) throw damagedWorkbook("a sheet's name is far too long");
      if (sheets.length >= limits.sheets) throw tooManySheets();
      const state = attributes["state"];
      sheets.push({
        name: attributes["name"],
        state: state === "hidden" ? "hidden" : state === "veryHidden" ? "very-hidden" : "visible",
        relation,
      });
    },
  });
  // The compiler does not see that a callback assigns these.
  return { sheets, dateSystem: dateSystem as DateSystem, valuesMayBeStale: valuesMayBeStale as boolean };
}

async function readFormats(zip: ZipParts, part: string): Promise<NumberFormat[]> {
  const custom = new Map<string, NumberFormat>();
  const styles: NumberFormat[] = [];
  let inCellStyles = false;
  await readPart(zip, part, {
    open(name, attributes) {
      if (name === "cellXfs") inCellStyles = true;
      if (custom.size > limits.styles || styles.length > limits.styles)
        throw damagedWorkbook("it has too many cell styles");
      const id = attributes["numFmtId"] ?? "0";
      if (name === "numFmt") custom.set(id, numberFormat(attributes["formatCode"] ?? ""));
      if (name === "xf" && inCellStyles) styles.push(custom.get(id) ?? builtInFormat(Number(id)));
    },
    close(name) {
      if (name === "cellXfs") inCellStyles = false;
    },
  });
  return styles;
}

async function readPart(zip: ZipParts, name: string, listener: Partial<XmlListener>): Promise<void> {
  const scanner = partScanner(`The part ${name} of the workbook`, {
    open: (...opened) => listener.open?.(...opened),
    text: () => undefined,
    close: (closed) => listener.close?.(closed),
  });
  for await (const text of xmlText(zip.bytes(name))) scanner.write(text);
  scanner.end();
}

/** Whether an attribute of a workbook is true. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

function tooManySheets(): FileRefusal {
  return new FileRefusal(
    "too-many-sheets",
    `The workbook has more than ${limits.sheets.toLocaleString("en-GB")} sheets. Split it, or save the sheets that matter as CSV UTF-8.`,
  );
}
