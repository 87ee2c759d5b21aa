import { join } from "node:path";
import { hasPublishedData, publishedData } from "@children-first/schema/testing";
import { afterEach, beforeEach, expect, test } from "vitest";
import { undoLoad } from "../../undo/undo-load.ts";
import { openWorkbench, type Workbench } from "../../testing/workbench.ts";

let bench: Workbench;
beforeEach(async () => {
  bench = await openWorkbench();
});
afterEach(() => bench.close());

const census = (year: number, ...children: string[]) =>
  [
    "<Message>",
    `<Header><CollectionDetails><ReferenceDate>${year}-03-31</ReferenceDate></CollectionDetails></Header>`,
    `<Children>`,
    ...children,
    "</Children></Message>",
  ].join("\n");
const child = (id: string, own: string, referrals = "") =>
  `<Child><ChildIdentifiers><LAchildID>${id}</LAchildID>${own}</ChildIdentifiers>${referrals}</Child>`;
const referral = (day: string, inside = "") =>
  `<CINdetails>\n<CINreferralDate>${day}</CINreferralDate>\n<ReferralNFA>0</ReferralNFA>${inside}</CINdetails>`;
const enquiry = (day: string) => `<Section47>\n<S47ActualStartDate>${day}</S47ActualStartDate></Section47>`;

async function standing(table: string, columns: string): Promise<string[]> {
  const { rows } = await bench.client.query<{ row: string }>(
    `select concat_ws('|', ${columns}, source_row) as row from ${table} where superseded_by is null order by 1`,
  );
  return rows.map(({ row }) => row);
}

test("each year in the words of that year, and a census again replaces its own year only", async () => {
  const before = census(2023, child("01", "<GenderCurrent>2</GenderCurrent>", referral("2022-05-01")), child("02", ""));
  const since = census(2024, child("01", "<Sex>F</Sex>", referral("2023-06-01", enquiry("2023-06-05"))));
  // The later year first: the order of the files makes no difference.
  expect(await bench.load(await bench.write("census 2024.xml", since))).toMatchObject({
    status: "LOADED",
    rowsLoaded: 3,
  });
  expect(await bench.load(await bench.write("census 2023.xml", before))).toMatchObject({
    status: "LOADED",
    rowsLoaded: 3,
  });
  const again = census(2023, child("01", "<GenderCurrent>1</GenderCurrent>", referral("2022-05-01")));
  expect(await bench.load(await bench.write("census 2023 corrected.xml", again))).toMatchObject({
    rowsLoaded: 1,
    rowsUnchanged: 1,
    rowsWithdrawn: 1,
  });
  expect(await standing("cin_census_children", `"ReferenceDate", "LAchildID", "Sex"`)).toEqual([
    "2023-03-31|01|M|4",
    "2024-03-31|01|F|4",
  ]);
  expect(await standing("cin_census_section_47", `"CINreferralDate", "S47ActualStartDate"`)).toEqual([
    "2023-06-01|2023-06-05|6",
  ]);
});

test("a census again in which a kind of record has become empty withdraws that year's, and an undo brings them back", async () => {
  const enquiries = () => standing("cin_census_section_47", `"ReferenceDate", "S47ActualStartDate"`);
  const worked = (year: number) =>
    census(year, child("01", "", referral(`${year - 1}-05-01`, enquiry(`${year - 1}-05-05`))));
  for (const year of [2023, 2024]) await bench.load(await bench.write(`census ${year}.xml`, worked(year)));
  const both = ["2023-03-31|2022-05-05|6", "2024-03-31|2023-05-05|6"];
  expect(await enquiries()).toEqual(both);
  const path = await bench.write("census 2023 corrected.xml", census(2023, child("01", "", referral("2022-05-01"))));
  const report = await bench.load(path);
  expect(report).toMatchObject({ status: "LOADED", rowsLoaded: 0, rowsWithdrawn: 1 });
  const emptied = report.tables.find(({ loader }) => loader === "cin-census-section-47");
  expect(emptied).toMatchObject({ status: "LOADED", rowsRead: 0, rowsWithdrawn: 1 });
  expect(await enquiries()).toEqual(both.slice(1));
  expect((await bench.load(path)).status).toBe("ALREADY_LOADED");
  await undoLoad(bench.client, emptied!.load!, "Ada");
  expect(await enquiries()).toEqual(both);
});

test("a census of another authority is refused, and says which it is of", async () => {
  const of = (code: string) =>
    census(2024, child("01", "")).replace(
      "</CollectionDetails>",
      `</CollectionDetails><Source><LEA>${code}</LEA></Source>`,
    );
  expect(await bench.load(await bench.write("other.xml", of("850")))).toMatchObject({
    status: "REFUSED",
    message: expect.stringContaining("it is of 850 (Hampshire), and this platform is run for 938 (West Sussex)"),
  });
  expect((await bench.load(await bench.write("own.xml", of("938")))).status).toBe("LOADED");
});

test("what is wrong is refused at its line, and an element that no table has is told", async () => {
  const path = await bench.write(
    "census.xml",
    census(
      2024,
      child("01", "<Sex>X</Sex>", referral("2023-06-01", enquiry("31/02/2024"))),
      child("02", "<Sex>M</Sex><ShoeSize>4</ShoeSize>", referral("2023-06-01", enquiry("2023-06-05"))),
      child("03", "<Sex>M</Sex>", referral("")),
    ),
  );
  const report = await bench.load(path);
  expect(report).toMatchObject({ status: "LOADED_WITH_REFUSALS", rowsRead: 8, rowsLoaded: 6, rowsRefused: 2 });
  expect(report.findings).toMatchObject([{ check: "unknown-code", rows: 1, firstRow: 4 }]);
  expect(report.refusals.map(({ row, column, code }) => `${row} ${code} ${column}`)).toEqual([
    "12 missing-value CINreferralDate",
    "6 not-a-date S47ActualStartDate",
  ]);
  expect(report.tables[0]?.message).toContain(
    "no table has such an element: <Message/Children/Child/ChildIdentifiers/ShoeSize> (1, first at line 8)",
  );
});

test("a census without its reference date is refused, and says so", async () => {
  const path = await bench.write("census.xml", census(2024, child("01", "")).replaceAll("ReferenceDate", "Date"));
  const report = await bench.load(path);
  expect(report).toMatchObject({
    status: "REFUSED",
    refusals: [{ row: 4, column: "ReferenceDate", code: "missing-value" }],
  });
});

test.skipIf(!hasPublishedData())(
  "two years of the census as they are published: every row is loaded or its refusal says why",
  async () => {
    const load = (file: string) => bench.load(join(publishedData, "cin-census", file), { authority: "E09000001" });
    const earlier = await load("CIN_Census_2021.xml");
    expect(earlier).toMatchObject({ status: "LOADED_WITH_REFUSALS", rowsRead: 11, rowsLoaded: 10, rowsRefused: 1 });
    expect(earlier.refusals).toMatchObject([{ row: 18, column: "ChildIdentifiers", code: "stray-text" }]);
    const later = await load("CIN_Census_2024.xml");
    expect(later).toMatchObject({ status: "LOADED_WITH_REFUSALS", rowsRead: 16, rowsLoaded: 11, rowsRefused: 5 });
    expect(later.refusals.map(({ row, column, code }) => `${row} ${code} ${column}`)).toEqual([
      "18 stray-text ChildIdentifiers",
      "41 future-date AssessmentActualStartDate",
      "45 future-date AssessmentActualStartDate",
      "46 future-date AssessmentActualStartDate",
      "47 future-date AssessmentActualStartDate",
    ]);
    expect(await standing("cin_census_children", `"ReferenceDate", "LAchildID", "Sex"`)).toEqual([
      "2024-03-31|child_fails_assessments|M|73",
    ]);
    expect([earlier, later].flatMap(({ tables }) => tables.map(({ message }) => message)).join("")).not.toContain(
      "Not read",
    );
  },
);
