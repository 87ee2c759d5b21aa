import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { workbookFile } from "../readers/workbook/testing/workbook-file.ts";
import { sheetXml } from "../testing/sheet-xml.ts";
import { openWorkbench, statisticsFile, type Workbench } from "../testing/workbench.ts";
import { undoLoad } from "../undo/undo-load.ts";

// Files that are right but for their name or their margin.

let bench: Workbench;
beforeAll(async () => {
  bench = await openWorkbench();
});
afterAll(() => bench.close());
afterEach(async () => {
  const { rows } = await bench.client.query<{ id: number }>("select id from current_load order by id desc");
  for (const { id } of rows) await undoLoad(bench.client, id, "a test", { countLast: true });
});

const header = ["complaint_id", "received_on", "service", "due_on", "stage", "kind"];
const complaint = (id: string) => [id, "2024-02-01", "Care", "2024-02-15", "1", "Complaint"];
const rows = [header, complaint("K1"), complaint("K2")];
const csv = (cells: readonly (readonly string[])[]) => cells.map((row) => `${row.join(",")}\n`).join("");
const load = async (name: string, content: string | Buffer) => await bench.load(await bench.write(name, content));

test.each(["Complaints July 2023.csv", "Copy of complaints.csv", "complaints (1).csv", "complaints - Copy.csv"])(
  "%s is told by its header and the name in its name",
  async (name) => {
    expect(await load(name, csv(rows))).toMatchObject({ loader: "complaints", status: "LOADED", rowsLoaded: 2 });
  },
);

test("a file whose name says nothing is refused with the name that its columns want", async () => {
  const report = await load("extract.csv", csv(rows));
  expect(report).toMatchObject({ status: "REFUSED", refusals: [{ code: "unknown-name", row: 1 }] });
  expect(report.message).toContain("The columns are those of complaints.csv");
});

test("an empty first column is no column; a row with something in it is refused", async () => {
  const margin = rows.map((cells) => ["", ...cells]);
  expect(await load("complaints.csv", csv(margin))).toMatchObject({ status: "LOADED", rowsLoaded: 2 });
  const workbook = workbookFile({ sheets: { Complaints: sheetXml([["Complaints of the year"], ...margin]) } });
  expect(await load("complaints.xlsx", workbook)).toMatchObject({ status: "LOADED", rowsUnchanged: 2 });
  const long = [...margin, ...Array.from({ length: 20_000 }, (_, row) => ["", ...complaint(`L${row}`)])];
  const late = await load("complaints 2.csv", csv([...long, ["x", ...complaint("Z")]]));
  expect(late).toMatchObject({ rowsRefused: 1, refusals: [{ row: 20_004, code: "unnamed-column" }] });
});

test("an index without a name in front of the columns is still refused", async () => {
  const indexed = rows.map((cells, index) => [index === 0 ? "" : String(index), ...cells]);
  expect(await load("complaints.csv", csv(indexed))).toMatchObject({
    status: "REFUSED",
    refusals: [{ code: "unnamed-column" }],
  });
});

test("an empty first column of a published table is no column", async () => {
  const lines = statisticsFile().trimEnd().split("\n");
  const report = await load("d1_children_2024_to_2025.csv", lines.map((line) => `,${line}\n`).join(""));
  expect(report).toMatchObject({ status: "LOADED", rowsLoaded: 4 });
  expect(report.message).toContain("Filters: category. Measures: children_count.");
});

test("a sheet called Sheet1 is told by the file's name where the other sheets are empty", async () => {
  const sheets = { Sheet1: sheetXml(rows), Sheet2: sheetXml([]), Sheet3: sheetXml([]) };
  expect(await load("complaints.xlsx", workbookFile({ sheets }))).toMatchObject({ status: "LOADED", rowsLoaded: 2 });
  const both = {
    Sheet1: sheetXml(rows),
    Sheet2: sheetXml([
      ["colour", "shape"],
      ["red", "round"],
    ]),
  };
  expect(await load("complaints.xlsx", workbookFile({ sheets: both }))).toMatchObject({ status: "REFUSED" });
});
