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

test("what a list does not mean is refused by row and column, without telling who the child is", async () => {
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
  expect(report).toMatchObject({ loader: "annex-a-children-in-care", rowsRead: 6, rowsLoaded: 1, rowsRefused: 5 });
  expect(report.refusals.map(({ row, column, code }) => `${row} ${code} ${column}`)).toEqual([
    "3 wrong-order Date Started to be Looked After",
    "4 unknown-code Child\u2019s Category of Need",
    "5 unknown-code Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N))",
    "6 missing-value Date Started to be Looked After",
    "7 not-a-number Number of Episodes the Child has been \u2018Missing\u2019 from their Placement in the last 12 months",
  ]);
  const cells = await bench.client.query(sql`select cell from refusal where load_id = ${report.load} order by row`);
  expect(
    cells.rows.map(({ cell }) => cell),
    "as a spreadsheet addresses them",
  ).toEqual(["E3", "F4", "D5", "E6", "G7"]);
  expect(report.refusals[1]?.message).toContain("AAAAAA - AAAAAAA AAAA AAAAAA");
  expect(await standing("annex_a_children_in_care", "child_unique_id, uasc, category_of_need, placement_type")).toEqual(
    ["1|No|N1|U6"],
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
  "a real workbook of eleven lists, messy on purpose: every row is loaded or its refusal says why",
  async () => {
    const own = await openWorkbench();
    const report = await own.load(join(publishedData, "annex-a", "Annex_A.xlsx"));
    await own.close();
    expect(report).toMatchObject({ status: "LOADED_WITH_REFUSALS", rowsRead: 59, rowsLoaded: 46, rowsRefused: 13 });
    expect(
      report.tables.map(({ loader, rowsLoaded, rowsRefused }) => `${loader} ${rowsLoaded} ${rowsRefused}`),
    ).toEqual([
      "annex-a-contacts 5 0",
      "annex-a-early-help 5 0",
      "annex-a-referrals 6 0",
      "annex-a-assessments 0 5",
      "annex-a-section-47 5 0",
      "annex-a-children-in-need 0 5",
      "annex-a-child-protection 7 0",
      "annex-a-children-in-care 4 1",
      "annex-a-care-leavers 6 0",
      "annex-a-adoption 4 1",
      "annex-a-adopters 4 1",
    ]);
    const reasons = report.refusals.map(({ column, code, message }) => `${message.split(":")[0]} ${code} ${column}`);
    expect([...new Set(reasons)]).toEqual([
      "sheet List 4 unknown-code Was the child assessed as requiring LA children's social care support?",
      "sheet List 6 unknown-code Primary Need Code",
      "sheet List 6 formula-error Allocated Team",
      "sheet List 8 wrong-order Date Started to be Looked After",
      "sheet List 10 wrong-order Date the Child Entered Care",
      "sheet List 11 unknown-code Reason for leaving adoption process",
    ]);
  },
);
