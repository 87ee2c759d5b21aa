import { afterAll, expect, test } from "vitest";
import { faultyCell, notCalculated } from "./faulty-cell.ts";
import { inspectSheet, sheetRows, type SheetBatch } from "./sheet-rows.ts";
import { temporaryFolder } from "./testing/temporary-folder.ts";
import { workbookFile, type WorkbookContent } from "./testing/workbook-file.ts";
import { openWorkbook } from "./workbook.ts";

const folder = temporaryFolder();
afterAll(folder.remove);

async function read(content: WorkbookContent, index = 0) {
  const workbook = await openWorkbook(folder.write(workbookFile(content)));
  const sheet = workbook.sheets[index];
  if (sheet === undefined) throw new Error("no such sheet");
  const batches: SheetBatch[] = [];
  const rows = sheetRows(workbook, sheet);
  for await (const batch of rows) {
    expect(batch.first, "a batch starts where the last one ended").toBe(batches.flatMap((one) => one.rows).length + 1);
    batches.push(batch);
  }
  return {
    workbook,
    batches,
    rows: batches.flatMap((batch) => batch.rows),
    report: await inspectSheet(workbook, sheet),
  };
}

const data = (rows: string) => `<sheetData>${rows}</sheetData>`;

const everyKind = data(`
  <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>in</t><r><t>line &amp; </t></r><rPh><t>no</t></rPh></is></c></row>
  <row r="2"><c r="A2"><v>0.28999999999999998</v></c><c r="B2" t="b"><v>1</v></c><c r="C2" t="b"><v>0</v></c></row>
  <row r="3"><c r="A3" s="1"><v>45138</v></c><c r="B3" s="1"><v>45138.586805555555</v></c><c r="C3" t="d"><v>2023-07-31T00:00:00Z</v></c><c r="D3" s="2"><v>42</v></c></row>
  <row r="4"><c r="A4" t="e"><v>#REF!</v></c><c r="B4" t="e"><f>VLOOKUP(1,A:B,2)</f><v>#N/A</v></c></row>
  <row r="5"><c r="A5"><f>1+1</f><v>2</v></c><c r="B5" t="str"><f>"a"</f><v>a</v></c><c r="C5"><f>NOW()</f></c><c r="D5"><f>A1</f><v></v></c><c r="E5" t="str"><f>""</f><v></v></c><c r="F5" t="str"><f>T(1)</f></c></row>`);

test("cells of every kind are text: what a person sees, without noise", async () => {
  const { rows, report } = await read({
    sheets: { Data: everyKind },
    formats: ["dd/mm/yyyy", "000000"],
    strings:
      '<si><t xml:space="preserve"> first</t></si><si><r><t>rich </t></r><r><t>text</t></r><rPh><t>x</t></rPh></si>',
  });
  expect(rows).toEqual([
    [" first", "rich text", "inline & "],
    ["0.29", "true", "false"],
    ["2023-07-31", "2023-07-31T14:05:00", "2023-07-31", "000042"],
    ["#REF!", "#N/A"],
    ["2", "a", notCalculated, notCalculated, "", notCalculated],
  ]);
  expect(report).toMatchObject({
    lastRow: 5,
    columns: 6,
    cells: 17,
    formulas: 7,
    formulasWithoutValue: 3,
    errorCells: 2,
  });
  expect(faultyCell("#REF!")).toMatchObject({ code: "error-cell", message: expect.stringContaining("#REF!") });
  expect(faultyCell(notCalculated)).toMatchObject({ code: "formula-without-value" });
  expect([faultyCell("# of visits"), faultyCell("2")]).toEqual([null, null]);
});

test("dates of a 1904 workbook, and elements with a prefix", async () => {
  const sheet = data('<row r="1"><c r="A1" s="1"><v>43676</v></c></row>');
  const { rows } = await read({ sheets: { Data: sheet }, formats: ["d/m/yy"], date1904: true, prefix: "x:" });
  expect(rows).toEqual([["2023-07-31"]]);
});

test("row numbers stay those of the spreadsheet: gaps are blank rows, styled empty rows below are none", async () => {
  const sheet = data(
    '<row r="3"><c r="B3"><v>1</v></c><c r="XFD3" s="1"/></row><row r="4"><c r="A4" s="1"/></row><row r="2500"><c r="A2500"><v>2</v></c></row><row r="1048576"><c r="A1048576" s="1"/></row>',
  );
  const { rows, batches, report } = await read({ sheets: { Data: sheet } });
  expect(rows.length).toBe(2500);
  expect(rows.slice(0, 4)).toEqual([[""], [""], ["", "1"], [""]]);
  expect(rows.at(-1)).toEqual(["2"]);
  expect(Math.max(...batches.map((batch) => batch.rows.length))).toBe(1000);
  expect(report).toMatchObject({ lastRow: 2500, columns: 2, cells: 2 });
});

test("rows and cells without addresses follow one another", async () => {
  const sheet = data("<row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c><v>3</v></c></row>");
  expect((await read({ sheets: { Data: sheet } })).rows).toEqual([
    ["1", "2"],
    ["", "3"],
  ]);
});

test("hidden sheets, rows and columns and merged cells are reported, and read", async () => {
  const sheet = `<cols><col min="2" max="2" hidden="1"/><col min="4" max="16384" width="0"/></cols>${data(
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="D1"><v>4</v></c></row><row r="2" hidden="1"><c r="A2"><v>5</v></c></row><row r="3" ht="0"><c r="A3"><v>6</v></c></row>',
  )}<mergeCells count="1"><mergeCell ref="B1:C1"/></mergeCells>`;
  const { workbook, rows, batches, report } = await read(
    {
      sheets: { Notes: data(""), Data: sheet, Deep: data("") },
      hidden: { Notes: "hidden", Deep: "veryHidden" },
      calculateOnOpen: true,
      more: [{ name: "xl/vbaProject.bin", content: "never looked at" }],
    },
    1,
  );
  expect(workbook.sheets.map(({ name, state }) => [name, state])).toEqual([
    ["Notes", "hidden"],
    ["Data", "visible"],
    ["Deep", "very-hidden"],
  ]);
  expect(workbook).toMatchObject({ holdsMacros: true, valuesMayBeStale: true, dateSystem: 1900 });
  expect(rows).toEqual([["1", "2", "", "4"], ["5"], ["6"]]);
  expect(batches[0]?.hidden).toEqual([2, 3]);
  expect(report).toMatchObject({ hiddenRows: 2, hiddenColumns: [1, 3], merges: ["B1:C1"], mergeCount: 1 });
});

test("a zip64 workbook, 300 columns, and characters cut between two pieces of the file", async () => {
  const words = Array.from({ length: 300 }, (_, index) => `Zoë ${index} “quoted” 👧`.repeat(20));
  const sheet = data(
    `<row r="1">${words.map((word) => `<c t="inlineStr"><is><t>${word}</t></is></c>`).join("")}</row>`,
  );
  const { rows } = await read({ sheets: { Data: sheet }, zip64: true });
  expect(rows).toEqual([words]);
});

test("a sheet that is left before its end closes its file, and can be read again", async () => {
  const many = data("<row><c><v>1</v></c></row>".repeat(200_000));
  const workbook = await openWorkbook(folder.write(workbookFile({ sheets: { Data: many } })));
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  for await (const batch of sheetRows(workbook, sheet)) {
    expect(batch.rows.length).toBe(1000);
    break;
  }
  expect((await inspectSheet(workbook, sheet)).lastRow).toBe(200_000);
});
