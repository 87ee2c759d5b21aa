import { join } from "node:path";
import { hasPublishedData, publishedData } from "@children-first/schema/testing";
import { sql } from "@children-first/schema/sql";
import { afterAll, expect, test } from "vitest";
import { openWorkbench } from "../../testing/workbench.ts";

const bench = await openWorkbench();
afterAll(() => bench.close());

/** The current rows of a list, a text a row. */
async function standing(table: string, columns: string): Promise<string[]> {
  const { rows } = await bench.client.query<{ row: string }>(
    `select concat_ws('|', ${columns}) as row from ${table} where superseded_by is null order by 1`,
  );
  return rows.map(({ row }) => row);
}

test("headers that drift and codes in other words are read: one code, whatever stands around it", async () => {
  const file = await bench.write(
    "List_1 Contacts.csv",
    [
      "Child\u00A0Unique ID,Gender,Ethnicity,Date of Birth,Age,Date  of contact,Contact Source",
      "0001,Female,a) WBRI,2015-01-25,6.138,2020-09-16,q) 6: Police",
      "0002,b) Female,a) White,25/01/2015,6.138,2020-09-16,g) Police",
      "0003,\u00A0a) male\u200B,k) APKN,,8,2020-09-17,3D",
    ].join("\n"),
  );
  expect(await bench.load(file)).toMatchObject({ loader: "annex-a-contacts", status: "LOADED", rowsLoaded: 3 });
  expect(
    await standing(
      "annex_a_contacts",
      "child_unique_id, gender, ethnicity, date_of_birth, age_of_child, contact_source",
    ),
  ).toEqual([
    "0001|Female|WBRI|2015-01-25|6.138|6",
    "0002|Female|White|2015-01-25|6.138|Police",
    "0003|Male|APKN|8|3D",
  ]);
});

test("what a list does not mean is left blank by row and column, without telling who the child is", async () => {
  const file = await bench.write(
    "List 8.csv",
    [
      "Child Unique ID,Gender,Date of Birth,Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)),Date Started to be Looked After,Child\u2019s Category of Need,Number of Episodes the Child has been \u2018Missing\u2019 from their Placement in the last 12 months,Placement Type",
      "1,b) Female,2002-02-13,b) No,2009-08-06,N1 - Abuse or Neglect,0,f) U6: Foster placement - not FFA",
      "2,b) Female,2018-03-13,b) No,2010-02-24,a) Abuse or neglect,0,a) Foster Placement",
      "3,b) Female,2002-02-13,b) No,2009-08-06,PSRMEM - Support with memory,0,U6",
      "4,b) Female,2002-02-13,Maybe,2009-08-06,N2,0,U6",
      "5,b) Female,2002-02-13,N,,N2,0,U6",
      "6,b) Female,2002-02-13,N,2009-08-06,N2,none,U6",
    ].join("\n"),
  );
  const report = await bench.load(file);
  expect(report).toMatchObject({ loader: "annex-a-children-in-care", rowsRead: 6, rowsLoaded: 5, rowsRefused: 1 });
  // Without its key a row cannot be loaded.
  expect(report.refusals).toMatchObject([
    { row: 6, cell: "E6", column: "Date Started to be Looked After", code: "missing-value" },
  ]);
  const { rows: cells } = await bench.client.query<{ place: string; message: string }>(
    sql`select concat_ws(' ', cell, code, column_name) as place, message from unread_cell where load_id = ${report.load} order by row`,
  );
  expect(
    cells.map(({ place }) => place),
    "as a spreadsheet addresses them",
  ).toEqual([
    "C3 wrong-order Date of Birth",
    "F4 unknown-code Child\u2019s Category of Need",
    "D5 unknown-code Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N))",
    "G7 not-a-number Number of Episodes the Child has been \u2018Missing\u2019 from their Placement in the last 12 months",
  ]);
  expect(cells[1]?.message).toContain("AAAAAA - AAAAAAA AAAA AAAAAA");
  expect(await standing("annex_a_children_in_care", "child_unique_id, uasc, category_of_need, placement_type")).toEqual(
    ["1|No|N1|U6", "2|No|N1|Foster placement", "3|No|U6", "4|N2|U6", "6|No|N2|U6"],
  );
});

test("a row whose key has no date is one row, the same one when it comes again", async () => {
  const rows = [
    "Child Unique ID,CIN Start Date,Case Status",
    "1,,c) Child in need plan",
    "1,2020-01-05,Closed episode",
  ];
  expect(await bench.load(await bench.write("List 6.csv", rows.join("\n")))).toMatchObject({ rowsLoaded: 2 });
  const again = await bench.write("List 6 (2).csv", [rows[0], "1,,Open assessment", rows[2]].join("\n"));
  expect(await bench.load(again)).toMatchObject({ rowsLoaded: 1, rowsUnchanged: 1, rowsWithdrawn: 0 });
});

test("the next lists are of other months: all rows that are gone are withdrawn, however many", async () => {
  const list = (month: string) =>
    [
      "Child Unique ID,Assessment start date,Organisation completing assessment",
      ...Array.from({ length: 150 }, (_, child) => `${month}${child},2024-${month}-01,Early help`),
    ].join("\n");
  expect(await bench.load(await bench.write("List 2 2024-01.csv", list("01")))).toMatchObject({ rowsLoaded: 150 });
  expect(await bench.load(await bench.write("List 2 2024-07.csv", list("07")))).toMatchObject({
    status: "LOADED",
    rowsLoaded: 150,
    rowsWithdrawn: 150,
  });
});

test.skipIf(!hasPublishedData())(
  "a real workbook of eleven lists, messy on purpose: every row is loaded, and a finding says which cells are blank",
  async () => {
    const own = await openWorkbench();
    const report = await own.load(join(publishedData, "annex-a", "Annex_A.xlsx"));
    await own.close();
    expect(report).toMatchObject({ status: "LOADED", rowsRead: 59, rowsLoaded: 59, rowsRefused: 0 });
    expect(report.tables.map(({ loader, rowsLoaded }) => `${loader} ${rowsLoaded}`)).toEqual([
      "annex-a-contacts 5",
      "annex-a-early-help 5",
      "annex-a-referrals 6",
      "annex-a-assessments 5",
      "annex-a-section-47 5",
      "annex-a-children-in-need 5",
      "annex-a-child-protection 7",
      "annex-a-children-in-care 5",
      "annex-a-care-leavers 6",
      "annex-a-adoption 5",
      "annex-a-adopters 5",
    ]);
    const cells = report.findings.map(
      ({ check, rows, message }) => `${rows} ${check} ${/"([^"]*)"/.exec(message)?.[1]}`,
    );
    expect(cells).toEqual([
      "5 unknown-code Was the child assessed as requiring LA children's social care support?",
      "5 formula-error Allocated Team",
      "5 formula-error Allocated Worker",
      "1 unknown-code Primary Need Code",
      "1 wrong-order Date of Birth",
      "1 wrong-order Date the Child Entered Care",
      "1 unknown-code Reason for leaving adoption process",
    ]);
  },
);
