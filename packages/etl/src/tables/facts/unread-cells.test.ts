import { afterAll, beforeAll, expect, test } from "vitest";
import { checkFile } from "../../check/check-file.ts";
import { loaders } from "../../loaders.ts";
import { rejectsOfLoad } from "../../rejects/rejects-of-load.ts";
import { openWorkbench, type Workbench } from "../../testing/workbench.ts";

// One unreadable cell costs its row only where a KPI needs the column.

let bench: Workbench;
beforeAll(async () => {
  bench = await openWorkbench();
});
afterAll(() => bench.close());

const people = (...rows: string[]) =>
  bench.write(
    "ssd_person.csv",
    ["pers_person_id,pers_sex,pers_dob,pers_death_date,pers_is_mother", ...rows].join("\n"),
  );

async function standing(): Promise<string[]> {
  const { rows } = await bench.client.query<{ row: string }>(
    `select concat_ws('|', pers_person_id, pers_sex, pers_dob, coalesce(pers_death_date::text, 'blank'), coalesce(pers_is_mother::text, 'blank')) as row
     from person where superseded_by is null order by 1`,
  );
  return rows.map(({ row }) => row);
}

test("an unreadable cell that no KPI needs is blank; the ledger keeps where it is and what stood there", async () => {
  const path = await people(
    "1,Female,2010-01-02,,Maybe",
    "2,M,2010-13-02,,N",
    "3,F,2012-01-02,2011-01-01,Maybe",
    "4,F,,,Y",
  );
  const predicted = await checkFile(bench.client, path, { loaders, authority: "E10000032" });
  const report = await bench.load(path);
  expect(report).toMatchObject({
    status: "LOADED_WITH_REFUSALS",
    rowsLoaded: 3,
    refusals: [{ row: 3, column: "pers_dob", code: "not-a-date" }],
    findings: [
      {
        check: "not-yes-or-no",
        severity: "WARNING",
        rows: 2,
        firstRow: 2,
        message:
          'the cells of "pers_is_mother" cannot be read and are left blank. The first: found "Maybe", expected Y or N (or Yes, No, 1, 0).',
      },
      { check: "wrong-order", rows: 1, firstRow: 4 },
      { check: "refused-not-counted", rows: 1, firstRow: 3 },
    ],
  });
  expect(predicted).toMatchObject({
    rowsLoaded: report.rowsLoaded,
    refusals: report.refusals,
    findings: report.findings,
  });
  expect(await standing()).toEqual(["1|F|2010-01-02|blank|blank", "3|F|2012-01-02|blank|blank", "4|F|blank|true"]);
  const { unreadCells } = await rejectsOfLoad(bench.client, report.load!);
  expect(unreadCells).toEqual([
    {
      row: 2,
      cell: "E2",
      column: "pers_is_mother",
      code: "not-yes-or-no",
      message:
        'Row 2, column "pers_is_mother": found "Maybe", expected Y or N (or Yes, No, 1, 0). The cell is left blank.',
    },
    { row: 4, cell: "E4", column: "pers_is_mother", code: "not-yes-or-no", message: expect.any(String) as string },
    {
      row: 4,
      cell: "D4",
      column: "pers_death_date",
      code: "wrong-order",
      message:
        'Row 4, column "pers_death_date": it lies before "pers_dob" of the same row. Correct one of them in the source system. The cell is left blank.',
    },
  ]);
});

test("a blank cell that another column asks for refuses the row, with what stood there", async () => {
  const header = "audit_id,moderator_id,moderated_on,overall_grade,rationale";
  const path = await bench.write(
    "audit_moderations.csv",
    `${header}\nA1,W1,2024-02-01,Good,#REF!\nA2,W1,2024-02-01,Good,Why\n`,
  );
  expect(await bench.load(path)).toMatchObject({
    rowsLoaded: 1,
    refusals: [{ row: 2, column: "rationale", code: "formula-error" }],
  });
});
