import { writeFileSync } from "node:fs";
import { type FactColumn, factColumns } from "@children-first/schema/facts";
import { columnLetters } from "../../readers/column-letters.ts";
import { dayNumber } from "../time/days.ts";
import type { ExtractForm, TableOfFile } from "./extract-file.ts";
import { storedZip } from "./stored-zip.ts";
import { escaped } from "./xml-escape.ts";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Serial 1 is 1 January 1900. Serials include a 29 February 1900, which never was. */
const dayZero = dayNumber("1899-12-30");

/**
 * A workbook with one sheet for each table. Dates and numbers are cells of those kinds, other values in their columns
 * are text. Sheets are in memory until the workbook is closed, so it is not for millions of rows.
 */
export const workbookForm: ExtractForm = (path) => {
  const sheets: { name: string; order: number; rows: string[] }[] = [];
  return {
    open({ fact, header, part, order }: TableOfFile) {
      const columns = factColumns(fact);
      const sheet = { name: part ?? fact.title, order, rows: [] as string[] };
      sheets.push(sheet);
      const write = (cells: readonly string[], asText: boolean) => {
        const row = sheet.rows.length + 1;
        const written = cells.map((cell, index) =>
          cell === "" ? "" : cellXml(`${columnLetters(index)}${row}`, cell, asText ? "text" : columns[index]!.type),
        );
        return sheet.rows.push(`<row r="${row}">${written.join("")}</row>`);
      };
      write(header, true);
      return { write: (cells) => write(cells, false), close: () => undefined };
    },
    close() {
      writeFileSync(path, workbook(sheets.toSorted((one, other) => one.order - other.order)));
    },
  };
};

function cellXml(place: string, cell: string, type: FactColumn["type"]): string {
  if (type === "date" && /^\d{4}-\d{2}-\d{2}$/.test(cell))
    return `<c r="${place}" s="1"><v>${dayNumber(cell) - dayZero}</v></c>`;
  if ((type === "integer" || type === "number") && /^-?\d+(\.\d+)?$/.test(cell))
    return `<c r="${place}"><v>${cell}</v></c>`;
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

function workbook(sheets: readonly { name: string; rows: readonly string[] }[]): Buffer {
  const part = (name: string, text: string) => ({ name, content: Buffer.from(`${declaration}${text}`) });
  const relations = (inner: string) => `<Relationships xmlns="${packages}/relationships">${inner}</Relationships>`;
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const each = (of: (name: string, number: number) => string) =>
    sheets.map(({ name }, index) => of(name, index + 1)).join("");
  const override = (name: string, type: string) =>
    `<Override PartName="/xl/${name}" ContentType="${types}.${type}+xml"/>`;
  return storedZip([
    part(
      "[Content_Types].xml",
      `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${override("workbook.xml", "sheet.main")}${override("styles.xml", "styles")}${each((_, number) => override(`worksheets/sheet${number}.xml`, "worksheet"))}</Types>`,
    ),
    part("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml"))),
    part(
      "xl/workbook.xml",
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${each((name, number) => `<sheet name="${escaped(name)}" sheetId="${number}" r:id="rId${number}"/>`)}</sheets></workbook>`,
    ),
    part(
      "xl/_rels/workbook.xml.rels",
      relations(
        each((_, number) => relation(`rId${number}`, "worksheet", `worksheets/sheet${number}.xml`)) +
          relation("rIdStyles", "styles", "styles.xml"),
      ),
    ),
    part(
      "xl/styles.xml",
      `<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ),
    ...sheets.map(({ rows }, index) =>
      part(
        `xl/worksheets/sheet${index + 1}.xml`,
        `<worksheet xmlns="${main}"><sheetData>${rows.join("")}</sheetData></worksheet>`,
      ),
    ),
  ]);
}
