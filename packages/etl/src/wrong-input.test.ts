import { join } from "node:path";
import { sql } from "@children-first/schema/sql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openWorkbench, statisticsFile, type Workbench } from "./testing/workbench.ts";

let bench: Workbench;
let before: string[];

beforeAll(async () => {
  bench = await openWorkbench();
  await bench.load(await bench.write("standing.csv", statisticsFile()));
  before = await bench.figures();
});
afterAll(() => bench.close());

const good = statisticsFile();
const [header = "", ...rows] = good.trimEnd().split("\n");

const refusedFiles: [what: string, content: string | Buffer, code: string, row: number, column: string | null][] = [
  ["an HTML page saved as .csv", "<!DOCTYPE html>\n<html><body>Sign in</body></html>", "html-page", 0, null],
  ["an empty file", "", "empty-file", 0, null],
  ["a byte order mark and nothing else", "\uFEFF", "empty-file", 0, null],
  ["a header without rows", `${header}\n`, "no-rows", 0, null],
  ["a header and blank rows", `${header}\n,,,,,,,,\n\n`, "no-rows", 0, null],
  ["a zip file that is cut short", Buffer.from("504b030414000600", "hex"), "truncated-workbook", 0, null],
  [
    "two equal headers",
    good.replace("la_name,category", "la_name,children_count"),
    "duplicate-column",
    1,
    "children_count",
  ],
  ["a column without a name", good.replace("la_name,category", "la_name,"), "unnamed-column", 1, null],
  ["a missing column", good.replaceAll(/^[^,]*,/gm, ""), "missing-column", 1, "time_period"],
  ["no code column for the level", good.replace("new_la_code", "some_code"), "missing-column", 1, "new_la_code"],
  ["no column of numbers", good.replaceAll(/,[^,]*$/gm, ",words"), "no-measures", 0, null],
  ["a file no loader knows", "colour,shape\nred,round\n", "unknown-layout", 1, null],
  ["a quote that is never closed", good.replace("Hampshire", '"Hampshire'), "unclosed-quote", 3, null],
];

test.each(refusedFiles)("%s is refused, and changes nothing", async (what, content, code, row, column) => {
  const report = await bench.load(await bench.write(`${code}-${what.length}.csv`, content));
  expect(report).toMatchObject({
    status: "REFUSED",
    rowsRead: 0,
    rowsLoaded: 0,
    rowsRefused: 0,
    refusals: [{ row, column, code }],
  });
  expect(report.message?.length, "says what to do").toBeGreaterThan(40);
  expect(await bench.figures()).toEqual(before);
  const ledger = await bench.client.query(
    sql`select l.status, l.message, r.code from load l join refusal r on r.load_id = l.id where l.id = ${report.load}`,
  );
  expect(ledger.rows, "the ledger keeps the reason").toEqual([{ status: "REFUSED", message: report.message, code }]);
});

const refusedRows: [what: string, content: string, code: string, row: number, column: string | null][] = [
  ["a row with a cell too few", good.replace(",Children,900", ",900"), "ragged-row", 4, null],
  ["a row with a cell too many", good.replace(",900", ",900,"), "ragged-row", 4, null],
  ["1,234", statisticsFile({ 4: '"1,234"' }), "not-a-number", 4, "children_count"],
  ["12%", statisticsFile({ 4: "12%" }), "not-a-number", 4, "children_count"],
  ["£5", statisticsFile({ 4: "£5" }), "not-a-number", 4, "children_count"],
  ["#REF!", statisticsFile({ 4: "#REF!" }), "not-a-number", 4, "children_count"],
  [
    "an area that is not known",
    good.replace(
      "2024,Reporting year,Local authority,E92000001,England,E10000032",
      "2024,Reporting year,Local authority,E92000001,England,E99999999",
    ),
    "unknown-area",
    4,
    "new_la_code",
  ],
  [
    "a ward",
    good.replace("2024,Reporting year,Local authority", "2024,Reporting year,Ward"),
    "level-not-kept",
    4,
    "geographic_level",
  ],
  ["a row twice", `${good}${rows[2]}\n`, "duplicate-row", 6, null],
];

test.each(refusedRows)(
  "%s: its row is refused by number and column, the others load",
  async (what, content, code, row, column) => {
    const report = await bench.load(await bench.write(`row-${code}-${what.length}.csv`, content));
    expect(report).toMatchObject({ status: "LOADED_WITH_REFUSALS", rowsRefused: 1, refusals: [{ row, column, code }] });
    expect(report.rowsRead).toBe(report.rowsLoaded + report.rowsUnchanged + report.rowsRefused);
    expect(report.refusals[0]?.message).toContain(`Row ${row}`);
    expect(report.rowsLoaded + report.rowsUnchanged).toBeGreaterThanOrEqual(3);
  },
);

test("a file of which every row is refused is refused, with all its reasons", async () => {
  const figures = await bench.figures();
  const report = await bench.load(await bench.write("every.csv", good.replaceAll(/E1000\d+/g, "E99999999")));
  expect(report).toMatchObject({ status: "REFUSED", rowsRead: 4, rowsLoaded: 0, rowsRefused: 4 });
  expect(report.refusals.map(({ row }) => row)).toEqual([2, 3, 4, 5]);
  expect(await bench.figures()).toEqual(figures);
});

test("a file that is not there, and a folder, say so and leave no entry", async () => {
  expect(await bench.load(join(bench.folder, "nothing.csv"))).toMatchObject({
    status: "REFUSED",
    load: null,
    refusals: [{ code: "file-not-found" }],
  });
  expect(await bench.load(bench.folder)).toMatchObject({
    status: "REFUSED",
    load: null,
    refusals: [{ code: "not-a-file" }],
  });
});

test("a byte order mark, CRLF and blank rows at the end are no fault", async () => {
  const report = await bench.load(await bench.write("excel.csv", `\uFEFF${good.replaceAll("\n", "\r\n")},,,,,,,,\r\n`));
  expect(report).toMatchObject({ status: "LOADED", rowsRead: 4, rowsLoaded: 4 });
});
