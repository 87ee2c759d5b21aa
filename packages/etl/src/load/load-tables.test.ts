import { afterEach, beforeEach, expect, test } from "vitest";
import { checkFile } from "../check/check-file.ts";
import { loaders } from "../loaders.ts";
import { workbookFile } from "../readers/workbook/testing/workbook-file.ts";
import { dayCell, type SheetCell, sheetXml } from "../testing/sheet-xml.ts";
import { openWorkbench, type Workbench } from "../testing/workbench.ts";
import { undoLoad } from "../undo/undo-load.ts";

let bench: Workbench;
beforeEach(async () => {
  bench = await openWorkbench();
});
afterEach(() => bench.close());

const standing = async (table: string, columns: string) =>
  (
    await bench.client.query<{ row: string }>(
      `select concat_ws('|', ${columns}, source_row) as row from ${table} where superseded_by is null order by 1`,
    )
  ).rows.map(({ row }) => row);
const ledger = async () =>
  (await bench.client.query("select file, loader, status, rows_read as rows, message from load order by id")).rows;

const auditHeader =
  "audit_id child_id kind cycle service team auditor_id allocated_on completed_on overall_grade".split(" ");
const audit = (id: string, auditor: string, completed: SheetCell): SheetCell[] => [
  id,
  "C1",
  "Collaborative",
  dayCell(45017),
  "Care",
  "Team 1",
  auditor,
  dayCell(45019),
  completed,
  "Good",
];
const audits = sheetXml([
  ["Audits of April 2023"],
  null,
  auditHeader,
  audit("A1", "W1", dayCell(45138.5)),
  audit("A2", "W2", ""),
  null,
  ["Total", "", 2],
]);
const moderations = (...rows: SheetCell[][]) =>
  sheetXml([["audit_id", "moderator_id", "moderated_on", "overall_grade", "rationale"], ...rows]);
const grades = (...rows: SheetCell[][]) => sheetXml([["Audit ID", "Practice Area", "Grade"], ...rows]);
const write = (sheets: Record<string, string>, name = "audits 2023-04.xlsx") =>
  bench.write(name, workbookFile({ sheets, formats: ["dd/mm/yyyy"] }));

test("a workbook of the audit tool: every sheet is a load, all in one transaction, and what is no table is told", async () => {
  const path = await write({
    "Read me": sheetXml([["How to use this workbook"]]),
    // This sheet comes before the one that contradicts it: the order of the sheets makes no difference.
    Moderation: moderations(
      ["A1", "W9", dayCell(45140), "Good", "Evidence"],
      ["A2", "W2", dayCell(45140), "Good", "Own"],
    ),
    Audits: audits,
    "Area grades": grades(["A1", "Planning", "Good"], ["A2", "Planning", "#REF!"]),
    Pivot: sheetXml([
      ["Team", "Count"],
      ["Team 1", 2],
    ]),
    Answers: sheetXml([["audit_id", "standard_id", "answer"]]),
  });
  const predicted = await checkFile(bench.client, path, { loaders, authority: "E10000032" });
  const report = await bench.load(path);
  expect(report).toMatchObject({ status: "LOADED_WITH_REFUSALS", rowsRead: 6, rowsLoaded: 4, rowsRefused: 2 });
  expect(report.message).toContain("No rows in sheet Answers");
  expect(report.tables.map(({ loader, status }) => [loader, status])).toEqual([
    ["audits", "LOADED"],
    ["audit-moderations", "LOADED_WITH_REFUSALS"],
    ["audit-area-grades", "LOADED_WITH_REFUSALS"],
  ]);
  expect(report.refusals).toEqual([
    expect.objectContaining({
      row: 3,
      column: "moderator_id",
      message: expect.stringContaining("sheet Moderation: Row 3"),
    }),
    expect.objectContaining({ row: 3, column: "Grade", message: expect.stringContaining("sheet Area grades: Row 3") }),
  ]);
  expect(predicted.tables).toEqual(report.tables.map((table) => ({ ...table, load: null })));
  expect(await standing("audits", "audit_id, cycle, allocated_on, completed_on")).toEqual([
    "A1|2023-04|2023-04-03|2023-07-31|4",
    "A2|2023-04|2023-04-03|5",
  ]);
  expect(await standing("audit_moderations", "audit_id, moderated_on")).toEqual(["A1|2023-08-02|2"]);
  expect(await ledger()).toEqual([
    expect.objectContaining({ file: "audits 2023-04.xlsx, sheet Audits", loader: "audits", rows: 2 }),
    expect.objectContaining({ file: "audits 2023-04.xlsx, sheet Moderation", rows: 2 }),
    expect.objectContaining({ file: "audits 2023-04.xlsx, sheet Area grades", rows: 2 }),
  ]);
  const [{ message }] = await ledger();
  expect(message).toContain('Sheet "Read me" is passed over');
  expect(message).toContain('Not read, because no loader knows it: sheet Pivot, which starts with "Team", "Count"');
  expect(message).toContain("a total or a note below the table: row 7");
  expect(await bench.load(path)).toMatchObject({ status: "ALREADY_LOADED", rowsUnchanged: 4, rowsRefused: 2 });
  expect((await undoLoad(bench.client, report.tables[2]!.load!, "me")).status).toBe("UNDONE");
  expect(await standing("audit_area_grades", "audit_id")).toEqual([]);
  expect(await bench.load(path), "the sheet alone is loaded anew").toMatchObject({ rowsLoaded: 1 });
});

test("where one sheet is refused nothing of the workbook is loaded, and the ledger keeps every reason", async () => {
  const missing = await bench.load(
    await write({
      Audits: audits,
      Moderation: moderations(["A1", "W9", dayCell(45140), "Good", "x"]).replace("moderated_on", "when"),
    }),
  );
  expect(missing).toMatchObject({
    status: "REFUSED",
    rowsLoaded: 0,
    message: expect.stringContaining("sheet Moderation"),
  });
  expect(missing.refusals).toEqual([
    expect.objectContaining({
      row: 1,
      column: "moderated_on",
      code: "missing-column",
      message: expect.stringMatching(/^sheet Moderation: /),
    }),
  ]);
  const every = await bench.load(
    await write({ Audits: audits, "Area grades": grades(["A1", "Planning", "Fine"], ["A2", "Plans", "Good"]) }),
  );
  expect(every).toMatchObject({ status: "REFUSED", rowsLoaded: 0, rowsRefused: 2 });
  expect(every.refusals.map(({ row, column, code }) => [row, column, code])).toEqual([
    [2, "Grade", "unknown-code"],
    [3, "Practice Area", "unknown-code"],
  ]);
  expect(await standing("audits", "audit_id")).toEqual([]);
  expect((await ledger()).map(({ file, status }) => [file, status])).toEqual([
    ["audits 2023-04.xlsx, sheet Moderation", "REFUSED"],
    ["audits 2023-04.xlsx, sheet Area grades", "REFUSED"],
  ]);
  const twice = await bench.load(await write({ Audits: audits, Audits_2: audits.replace("W1", "W3") }));
  expect(twice).toMatchObject({ status: "REFUSED", refusals: [{ code: "two-tables-alike" }] });
  const nothing = await bench.load(await write({ Audits: sheetXml([auditHeader]), "Area grades": grades() }));
  expect(nothing).toMatchObject({ status: "REFUSED", refusals: [{ code: "no-rows" }] });
});

test("the improvement plan's workbook, and a workbook of one sheet that is called by its file", async () => {
  const plan = await bench.load(
    await write(
      {
        Areas: sheetXml([
          ["area_id", "plan", "title", "kpi_ids"],
          ["1", "CPIP 2023", "Practice", "audits-completed"],
        ]),
        Actions: sheetXml([
          ["action_id", "area_id", "text", "due_on"],
          ["1.1", "1", "Do it", dayCell(45138)],
        ]),
        Targets: sheetXml([
          ["kpi_id", "from", "target", "amber_within", "minimum_denominator", "source"],
          ["audits-completed", dayCell(45017), 90, 5, 10, "Plan"],
        ]),
      },
      "improvement_plan.xlsx",
    ),
  );
  expect(plan).toMatchObject({ status: "LOADED", rowsLoaded: 3 });
  expect(await standing("plan_actions", "action_id, due_on")).toEqual(["1.1|2023-07-31|2"]);
  const complaints = sheetXml([
    ["complaint_id", "received_on", "service", "due_on", "stage", "kind"],
    ["9", dayCell(45138), "Care", dayCell(45150), 1, "Complaint"],
  ]);
  expect(await bench.load(await write({ Sheet1: complaints }, "complaints.xlsx"))).toMatchObject({
    status: "LOADED",
    loader: "complaints",
    file: expect.stringMatching(/complaints\.xlsx, sheet Sheet1$/),
    tables: [],
  });
});
