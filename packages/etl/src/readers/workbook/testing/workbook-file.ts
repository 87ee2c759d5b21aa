import { zipFile, type ZipPart } from "./zip-file.ts";

/** A workbook in a test: its sheets' XML, and its other parts. */
export interface WorkbookContent {
  /** The contents of <worksheet> by sheet name, or a whole part. */
  sheets: Readonly<Record<string, string | Omit<ZipPart, "name">>>;
  hidden?: Readonly<Record<string, "hidden" | "veryHidden">>;
  date1904?: boolean;
  calculateOnOpen?: boolean;
  /** Number format codes. Style n + 1 shows format n. */
  formats?: readonly string[];
  /** The contents of <sst>, or a whole part. */
  strings?: string | Omit<ZipPart, "name">;
  more?: readonly ZipPart[];
  zip64?: boolean;
  /** A prefix for every element ("x:"), as some writers set one. */
  prefix?: string;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The bytes of a workbook. */
export function workbookFile(content: WorkbookContent): Buffer {
  const names = Object.keys(content.sheets);
  const prefix = content.prefix ?? "";
  const root = (name: string, inner: string) => {
    const text = `<${name} xmlns="${main}" xmlns:r="${office}">${inner}</${name}>`;
    const named = text
      .replace(/<(\/?)(\w)/g, `<$1${prefix}$2`)
      .replace(" xmlns=", prefix === "" ? " xmlns=" : " xmlns:x=");
    return `${declaration}${prefix === "" ? text : named}`;
  };
  const part = (name: string, element: string, inner: string | Omit<ZipPart, "name">): ZipPart =>
    typeof inner === "string" ? { name, content: root(element, inner) } : { ...inner, name };
  const sheets = names.map((name, index) => {
    const state = content.hidden?.[name];
    return `<sheet name="${name}" sheetId="${index + 1}"${state === undefined ? "" : ` state="${state}"`} r:id="rId${index + 1}"/>`;
  });
  const formats = content.formats ?? [];
  const custom = formats.map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${code}"/>`);
  const styles = formats.map((_, index) => `<xf numFmtId="${164 + index}"/>`);
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const relations = [
    ...names.map((_, index) => relation(`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`)),
    relation("rIdStyles", "styles", "styles.xml"),
    ...(content.strings === undefined ? [] : [relation("rIdStrings", "sharedStrings", "sharedStrings.xml")]),
  ];
  const list = (inner: string) => `${declaration}<Relationships xmlns="${packages}">${inner}</Relationships>`;
  const settings =
    (content.date1904 === true ? '<workbookPr date1904="1"/>' : "<workbookPr/>") +
    `<sheets>${sheets.join("")}</sheets>`;
  return zipFile(
    [
      { name: "[Content_Types].xml", content: `${declaration}<Types/>` },
      { name: "_rels/.rels", content: list(relation("rId1", "officeDocument", "xl/workbook.xml")) },
      part(
        "xl/workbook.xml",
        "workbook",
        settings + (content.calculateOnOpen === true ? '<calcPr fullCalcOnLoad="1"/>' : ""),
      ),
      { name: "xl/_rels/workbook.xml.rels", content: list(relations.join("")) },
      part(
        "xl/styles.xml",
        "styleSheet",
        `<numFmts>${custom.join("")}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styles.join("")}</cellXfs>`,
      ),
      ...(content.strings === undefined ? [] : [part("xl/sharedStrings.xml", "sst", content.strings)]),
      ...names.map((name, index) =>
        part(`xl/worksheets/sheet${index + 1}.xml`, "worksheet", content.sheets[name] ?? ""),
      ),
      ...(content.more ?? []),
    ],
    { zip64: content.zip64 === true },
  );
}
