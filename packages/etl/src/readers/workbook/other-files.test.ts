import { randomBytes } from "node:crypto";
import { afterAll, expect, test } from "vitest";
import writeXlsxFile from "write-excel-file/node";
import { inspectSheet, sheetRows } from "./sheet-rows.ts";
import { temporaryFolder } from "./testing/temporary-folder.ts";
import { workbookFile } from "./testing/workbook-file.ts";
import { zipFile } from "./testing/zip-file.ts";
import { openWorkbook } from "./workbook.ts";

const folder = temporaryFolder();
afterAll(folder.remove);

const whole = workbookFile({ sheets: { Data: "<sheetData><row><c><v>1</v></c></row></sheetData>" } });
/** An OLE file whose stream's name crosses the border between two reads. */
const ole = (stream: string) =>
  Buffer.concat([
    Buffer.from("d0cf11e0a1b11ae1", "hex"),
    Buffer.alloc(64 * 1024 - 8 - 6),
    Buffer.from(stream, "utf16le"),
    Buffer.alloc(512),
  ]);
const withPart = (name: string, content: string) => zipFile([{ name, content }]);
const sheet = (xml: string) => workbookFile({ sheets: { Data: xml } });
const cell = (inner: string) => sheet(`<sheetData><row r="7">${inner}</row></sheetData>`);

/** Reads every sheet of a file. */
async function readAll(content: Buffer | string): Promise<void> {
  const workbook = await openWorkbook(folder.write(content));
  for (const one of workbook.sheets) await inspectSheet(workbook, one);
}

test.each<[string, string | Buffer, string, RegExp]>([
  ["a workbook with a password", ole("EncryptedPackage"), "encrypted-workbook", /password/],
  [
    "a zip with a password",
    zipFile([{ name: "xl/workbook.xml", content: "x", encrypted: true }]),
    "encrypted-workbook",
    /password/,
  ],
  ["an .xls renamed", ole("Workbook"), "old-workbook", /before 2007 \(\.xls\)/],
  ["a Word document of old", ole("WordDocument"), "not-a-workbook", /another kind/],
  ["a web page renamed", "\r\n<HTML><body><table><tr><td>1</td></tr></table>", "html-page", /web page/],
  ["an XML spreadsheet renamed", '<?xml version="1.0"?><Workbook/>', "xml-not-workbook", /XML Spreadsheet 2003/],
  ["a CSV file renamed", "child_id,date\n1,2023-07-31\n", "text-not-workbook", /\.csv/],
  ["a CSV file in UTF-16 renamed", Buffer.from("\uFEFFchild_id\tdate\n", "utf16le"), "text-not-workbook", /\.csv/],
  ["a PDF renamed", "%PDF-1.7 ...", "not-a-workbook", /PDF/],
  ["noise", randomBytes(64).fill(0, 0, 4), "not-a-workbook", /does not start as one/],
  ["two bytes", "PK", "not-a-workbook", /does not start as one/],
  ["an empty file", "", "empty-file", /empty/],
  ["a workbook cut off", whole.subarray(0, whole.length - 30), "truncated-workbook", /before its end/],
  ["half a workbook", whole.subarray(0, whole.length / 2), "truncated-workbook", /before its end/],
  [
    "a damaged directory",
    Buffer.concat([whole.subarray(0, -22), Buffer.from(whole.subarray(-22)).fill(1, 16, 20)]),
    "truncated-workbook",
    /lost/,
  ],
  [
    "a zip of CSV files",
    withPart("extract/children.csv", "1,2"),
    "zip-without-workbook",
    /it holds extract\/children\.csv/,
  ],
  ["a zip of workbooks", withPart("audits.xlsx", "PK"), "nested-zip", /audits\.xlsx inside this file/],
  [
    "a sheet that is a zip",
    workbookFile({ sheets: { Data: { content: whole } } }),
    "nested-zip",
    /sheet1\.xml inside this file/,
  ],
  [
    "a Word document",
    zipFile([{ name: "word/document.xml", content: "<a/>" }]),
    "zip-without-workbook",
    /without a workbook/,
  ],
  [
    "an OpenDocument file",
    zipFile([
      { name: "mimetype", content: "x" },
      { name: "content.xml", content: "<a/>" },
    ]),
    "other-spreadsheet",
    /\.ods/,
  ],
  [
    "an .xlsb",
    zipFile([
      {
        name: "_rels/.rels",
        content: '<R><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></R>',
      },
    ]),
    "binary-workbook",
    /\.xlsb/,
  ],
  [
    "a wrong checksum",
    workbookFile({ sheets: { Data: { content: "<worksheet><sheetData/></worksheet>", checksum: 7 } } }),
    "damaged-workbook",
    /checksum/,
  ],
  [
    "a part named twice",
    zipFile([
      { name: "a", content: "" },
      { name: "A", content: "" },
    ]),
    "damaged-workbook",
    /two parts called A/,
  ],
  [
    "a missing text",
    cell('<c r="C7" t="s"><v>3</v></c>'),
    "damaged-workbook",
    /C7 of the sheet "Data" refers to a text/,
  ],
  [
    "cells out of order",
    cell('<c r="C7"><v>3</v></c><c r="B7"><v>3</v></c>'),
    "damaged-workbook",
    /row 7 of the sheet/,
  ],
  [
    "rows out of order",
    sheet('<sheetData><row r="2"/><row r="2"/></sheetData>'),
    "damaged-workbook",
    /row 2 .* follows row 2/,
  ],
  ["a row beyond the last", sheet('<sheetData><row r="1048577"/></sheetData>'), "damaged-workbook", /row 1048577/],
  [
    "a sheet that ends early",
    workbookFile({ sheets: { Data: { content: '<worksheet><sheetData><row r="4">' } } }),
    "unclosed-xml",
    /inside <row>.*near row 4/,
  ],
  ["tags that cross", cell("<c><v>1</c></v>"), "broken-xml", /<v> is closed by <\/c>.*near row 7/],
  ["an attribute without quotes", cell("<c r=A7/>"), "broken-xml", /no quotes/],
  ["an unknown entity", cell("<c><v>&child;</v></c>"), "xml-entity", /&child;/],
  ["a forbidden character", cell("<c><v>&#0;</v></c>"), "xml-entity", /&#0;/],
  [
    "a document type",
    workbookFile({ sheets: { Data: { content: '<!DOCTYPE worksheet [<!ENTITY a "b">]><worksheet/>' } } }),
    "xml-doctype",
    /document type/,
  ],
  [
    "a chart in a sheet's place",
    workbookFile({ sheets: { Data: { content: "<chartsheet/>" } } }),
    "damaged-workbook",
    /not stored as a sheet/,
  ],
])("%s is refused", async (_, content, code, message) => {
  await expect(readAll(content)).rejects.toMatchObject({
    name: "FileRefusal",
    code,
    message: expect.stringMatching(message),
  });
});

test("a file that is not there, and a folder", async () => {
  await expect(openWorkbook("/nowhere/audits.xlsx")).rejects.toMatchObject({ code: "file-not-found" });
  await expect(openWorkbook(import.meta.dirname)).rejects.toMatchObject({ name: "FileRefusal" });
});

test("a workbook as another program writes it", async () => {
  const written = await writeXlsxFile([
    {
      sheet: "Audits",
      data: [
        [{ value: "audit_id" }, { value: "completed_on" }, { value: "done" }],
        [{ value: "0012" }, { value: new Date(Date.UTC(2023, 6, 31)), format: "dd/mm/yyyy" }, { value: true }],
        [{ value: 12.5 }, null, null],
      ],
    },
    { sheet: "Answers", data: [[{ value: "Ampersand & <tag>" }]] },
  ]).toBuffer();
  const workbook = await openWorkbook(folder.write(written));
  const found: Record<string, string[][]> = {};
  for (const one of workbook.sheets) for await (const { rows } of sheetRows(workbook, one)) found[one.name] = rows;
  expect(found).toEqual({
    Audits: [["audit_id", "completed_on", "done"], ["0012", "2023-07-31", "true"], ["12.5"]],
    Answers: [["Ampersand & <tag>"]],
  });
});

test("where the pieces of a file are cut makes no difference", async () => {
  const { partScanner } = await import("./part-scanner.ts");
  const text =
    '<?xml version="1.0"?>\n<!-- a > b --><x:a  b="1 > 2"\n c=\'&lt;"\'><e/><![CDATA[<&]]>t &amp; &#233;&#x1F467;</x:a >\n<!-- end -->';
  const heard = (length: number) => {
    const events: string[] = [];
    let open = "";
    const scanner = partScanner("The part", {
      open: (name, attributes) => events.push(`<${name} ${JSON.stringify(attributes)}`),
      text: (piece) => (open += piece),
      close: (name) => events.push(`${open}>${name}`),
    });
    for (let at = 0; at < text.length; at += length) scanner.write(text.slice(at, at + length));
    scanner.end();
    return events;
  };
  expect(heard(text.length)).toEqual(['<a {"b":"1 > 2","c":"<\\""}', "<e {}", ">e", "<&t & é👧>a"]);
  for (let length = 1; length < text.length; length += 1)
    expect(heard(length), `pieces of ${length}`).toEqual(heard(text.length));
});
