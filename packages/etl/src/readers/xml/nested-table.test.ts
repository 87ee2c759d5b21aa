import { join } from "node:path";
import { factColumns, facts } from "@children-first/schema/facts";
import { hasPublishedData, publishedData } from "@children-first/schema/testing";
import { afterAll, describe, expect, test } from "vitest";
import { cinCensusLayout } from "../../help-and-protection/cin-census/layout.ts";
import { workforceCensusLayout } from "../../workforce/workforce-census/layout.ts";
import { temporaryFolder } from "../workbook/testing/temporary-folder.ts";
import type { XmlLayout } from "./xml-layout.ts";
import { xmlLayouts } from "../../xml-layouts.ts";
import { xmlRecords, type XmlRecord } from "./xml-records.ts";

const folder = temporaryFolder();
afterAll(folder.remove);

/** The rows of every table of a return, as "line: cells" without blank cells. */
async function rowsOf(path: string, { head, records, repeats = [], tables }: XmlLayout) {
  const rows: Record<string, string[]> = {};
  let header: XmlRecord | null = null;
  for await (const record of xmlRecords(path, { records: [head!, ...records], repeats })) {
    if (record.path === head) header = record;
    else
      for (const table of tables)
        for (const { line, cells } of table.rowsOf(record, header)) {
          (rows[table.name] ??= []).push(`${line}: ${cells.filter(Boolean).join(" ")}`);
        }
  }
  return rows;
}

test("every table of a layout is a fact with the same columns, but for the year, which the name of the file gives", () => {
  for (const { tables } of xmlLayouts)
    for (const { name, header } of tables) {
      const columns = factColumns(facts.find(({ table }) => table === name)!).map((column) => column.name);
      const isReturn = columns[0] === "return_year" && header[0] !== "return_year";
      expect(isReturn ? columns.slice(1) : columns, name).toEqual(header);
    }
});

const census = (year: number, sex: string) => `<Message>
<Header><CollectionDetails><ReferenceDate>${year}-03-31</ReferenceDate></CollectionDetails></Header>
<Children>
<Child>
<ChildIdentifiers><LAchildID>001</LAchildID>${sex}</ChildIdentifiers>
<ChildCharacteristics><Disabilities><Disability>HAND</Disability>
<Disability>HEAR</Disability></Disabilities></ChildCharacteristics>
<CINdetails><CINreferralDate>2020-05-01</CINreferralDate>
<Assessments><AssessmentActualStartDate>2020-05-02</AssessmentActualStartDate>
<FactorsIdentifiedAtAssessment><AssessmentFactors>1C</AssessmentFactors></FactorsIdentifiedAtAssessment></Assessments>
<Assessments><AssessmentActualStartDate>2020-07-02</AssessmentActualStartDate></Assessments></CINdetails>
<CINdetails><CINreferralDate>2020-12-01</CINreferralDate></CINdetails>
</Child>
</Children></Message>`;

test("a child's referrals and assessments keep whose they are, and the line where they stand", async () => {
  expect(await rowsOf(folder.write(census(2021, "<GenderCurrent>2</GenderCurrent>")), cinCensusLayout)).toEqual({
    cin_census_children: ["4: 2021-03-31 001 2"],
    cin_census_disabilities: ["6: 2021-03-31 001 HAND", "7: 2021-03-31 001 HEAR"],
    cin_census_referrals: ["8: 2021-03-31 001 2020-05-01", "12: 2021-03-31 001 2020-12-01"],
    cin_census_assessments: ["9: 2021-03-31 001 2020-05-01 2020-05-02", "11: 2021-03-31 001 2020-05-01 2020-07-02"],
    cin_census_assessment_factors: ["10: 2021-03-31 001 2020-05-01 2020-05-02 1C"],
  });
});

test("an element that was renamed is read by the name of the return's year first, then by the other", async () => {
  const both = "<Sex>F</Sex><GenderCurrent>2</GenderCurrent>";
  const children = async (year: number, sex: string) =>
    (await rowsOf(folder.write(census(year, sex)), cinCensusLayout))["cin_census_children"];
  expect(await children(2023, both)).toEqual(["4: 2023-03-31 001 2"]);
  expect(await children(2024, both)).toEqual(["4: 2024-03-31 001 F"]);
  expect(await children(2024, "<GenderCurrent>2</GenderCurrent>")).toEqual(["4: 2024-03-31 001 2"]);
});

describe.skipIf(!hasPublishedData())("returns as they are published", () => {
  test.each([
    [
      "CIN_Census_2021.xml",
      1,
      "18: 2023-03-31 DfEX0000001 A123456789123 X98765432123B UN3 1965-03-27 1066-04-13 1 1980-10-08 WBRI",
    ],
    ["CIN_Census_2024.xml", 2, "18: 2024-03-31 DfEX0000001 A123456789123 X98765432123B UN3 2015-03-27 1 WBRI"],
  ])("%s", async (file, children, first) => {
    const rows = await rowsOf(join(publishedData, "cin-census", file), cinCensusLayout);
    expect(rows["cin_census_children"]).toHaveLength(children);
    expect(rows["cin_census_children"]?.[0]).toBe(first);
    expect(Object.keys(rows)).toHaveLength(cinCensusLayout.tables.length);
  });

  test("the workforce census of 2022", async () => {
    const path = join(publishedData, "workforce-census", "social_work_workforce_2022.xml");
    const rows = await rowsOf(path, workforceCensusLayout);
    expect(rows["workforce_census_workers"]).toHaveLength(30);
    expect(rows["workforce_census_vacancies"]).toEqual(["15: 2022-09-30 79.68 59.82 71"]);
  });
});
