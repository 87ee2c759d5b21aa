import { cp, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hasPublishedData, publishedData } from "@children-first/schema/testing";
import { describe, expect, test } from "vitest";
import { openWorkbench, type Workbench } from "./testing/workbench.ts";

// Small extracts that were once read wrongly, one of each kind. They are in the published data, beside the project.

const folder = join(publishedData, "awkward");
const referrals = "c1_children_in_need_referrals_and_rereferrals_2013_to_2025.csv";

/** Loads the extracts of one folder, in the order of `files`, passes them to `then`, and closes the database. */
async function loaded(
  name: string,
  files: readonly string[],
  then: (bench: Workbench, reports: Awaited<ReturnType<Workbench["load"]>>[]) => Promise<void>,
): Promise<void> {
  const bench = await openWorkbench();
  try {
    const copy = await mkdtemp(join(tmpdir(), "awkward-"));
    await cp(join(folder, name), copy, { recursive: true });
    const reports = [];
    for (const file of files) reports.push(await bench.load(join(copy, file), { countLast: true }));
    await then(bench, reports);
  } finally {
    await bench.close();
  }
}

async function found(bench: Workbench, question: string): Promise<string[]> {
  const { rows } = await bench.client.query<{ found: string }>(question);
  return rows.map((row) => row.found);
}

const refusalsOf = ({ refusals }: Awaited<ReturnType<Workbench["load"]>>) =>
  refusals.map(({ row, column, code }) => `${row}|${column}|${code}`);

describe.skipIf(!hasPublishedData())("awkward extracts (skipped where ../shared is absent)", () => {
  test("a file that equals one of before is loaded again where another has come between", () =>
    loaded(
      "same-file-again",
      ["1-mon", "2-tue", "3-wed"].map((day) => join(day, "contacts.csv")),
      async (bench) => {
        const standing = `select concat_ws('|', cont_contact_id, cont_person_id, cont_contact_date, cont_contact_source_desc) as found
        from contacts where superseded_by is null order by 1`;
        const wednesday = await found(bench, standing);
        await loaded("same-file-again", [join("1-mon", "contacts.csv")], async (monday) => {
          expect(wednesday).toEqual(await found(monday, standing));
        });
      },
    ));

  test.each([
    ["before", ["1/person.csv", "cla_episodes.csv", "2/person.csv", "cla_episodes.csv"]],
    ["after", ["cla_episodes.csv", "1/person.csv", "2/person.csv", "cla_episodes.csv"]],
  ])("an episode that came %s a wrong birth is loaded once the birth is right", (_, files) =>
    loaded("corrected-elsewhere", files, async (bench, reports) => {
      expect(reports.at(-1)).toMatchObject({ status: "LOADED", rowsRefused: 0 });
      expect(
        await found(bench, "select count(*)::text as found from cla_episodes where superseded_by is null"),
      ).toEqual([String(reports.at(-1)!.rowsRead)]);
    }),
  );

  test("a quote that takes rows along refuses the row it opens in, and no other", () =>
    loaded("stray-quotes", ["complaints.csv"], async (bench, [report]) => {
      expect(report).toMatchObject({ status: "LOADED_WITH_REFUSALS", rowsRead: 300, rowsLoaded: 299 });
      expect(refusalsOf(report!)).toEqual(["11|null|text-behind-quote"]);
      expect(await found(bench, "select theme as found from complaints where complaint_id = 'K290'")).toEqual([
        'They said "no',
      ]);
    }));

  test.each([
    ["of too many cells", "2/contacts.csv", "3|null|ragged-row", ["C1", "C2", "C3"]],
    [
      "of a letter that cannot be read",
      "3/contacts.csv",
      "3|cont_contact_source_desc|mixed-encoding",
      ["C1", "C2", "C3"],
    ],
  ])("a row %s is refused, and its earlier version stays", (_, second, refusal, ids) =>
    loaded("refused-row-stands", ["1/contacts.csv", second], async (bench, [, report]) => {
      expect(refusalsOf(report!)[0]).toBe(refusal);
      expect(report).toMatchObject({ status: "LOADED_WITH_REFUSALS", rowsWithdrawn: 0 });
      expect(
        await found(bench, "select cont_contact_id as found from contacts where superseded_by is null order by 1"),
      ).toEqual(ids);
    }),
  );

  test("a symbol in brackets in a measure leaves it a measure, and the load says what each column was read as", () =>
    loaded("shorthand-symbols", [referrals], async (bench, [report]) => {
      expect(report).toMatchObject({ status: "LOADED", rowsRefused: 0 });
      expect(report!.message).toMatch(/Filters: category\. Measures: referral_count/);
      const cells = (await bench.figures()).filter((figure) => figure.includes("|rereferral_percent|"));
      expect(cells.filter((figure) => figure.endsWith("|x")).length).toBe(9);
    }));

  test("where rows are told apart by a column of numbers only, the file is refused and asks for its meta file", () =>
    loaded("numeric-filter", ["c9_children_by_age_2025.csv"], async (_bench, [report]) => {
      expect(report).toMatchObject({ status: "REFUSED", rowsLoaded: 0 });
      expect(report!.refusals[0]).toMatchObject({
        code: "unclear-columns",
        message: expect.stringMatching(/age, number_of_children .*meta file/) as string,
      });
    }));

  test("a fault of a meta file names the meta file", () =>
    loaded("companion-fault", [referrals], async (_bench, [report]) => {
      expect(report!.status).toBe("REFUSED");
      expect(report!.refusals[0]?.message).toContain(
        `The meta file ${referrals.replace(".csv", ".meta.csv")} cannot be read. Row 2 opens a double quote`,
      );
    }));

  test("a time with an offset is of the calendar day in England", () =>
    loaded("timestamptz", ["contacts.csv"], async (bench, [report]) => {
      expect(report!.status).toBe("LOADED");
      expect(await found(bench, "select cont_contact_date::text as found from contacts order by 1")).toEqual([
        "2023-07-31",
        "2024-01-09",
      ]);
    }));

  test("midnights of British Summer Time in UTC are the day that they mean", () =>
    loaded("utc-dates", ["complaints.csv"], async (bench) => {
      expect(await found(bench, "select received_on::text as found from complaints order by 1")).toEqual([
        "2023-07-31",
        "2024-01-08",
      ]);
    }));

  test("the last milliseconds of a day in a workbook are of that day", () =>
    loaded("end-of-day-workbook", ["complaints.xlsx"], async (bench, [report]) => {
      expect(report!.status).toBe("LOADED");
      const days = await found(bench, "select received_on::text as found from complaints order by 1");
      expect(new Set(days)).toEqual(new Set(["2023-07-31"]));
    }));

  test("an unreadable cell of an optional column is blank, with a finding, and its row is loaded", () =>
    loaded("optional-cell", ["ssd_cp_visits.csv", "contacts.csv"], async (bench, [visits, contacts]) => {
      expect(visits).toMatchObject({ status: "LOADED", rowsRefused: 0 });
      expect(visits!.findings).toMatchObject([{ check: "not-yes-or-no", rows: visits!.rowsRead, firstRow: 2 }]);
      expect(contacts).toMatchObject({ status: "LOADED", rowsLoaded: 3 });
      expect(contacts!.findings).toMatchObject([{ check: "formula-error", rows: 3, firstRow: 2 }]);
      expect(await found(bench, "select cont_contact_source_desc as found from contacts")).toEqual([null, null, null]);
    }));

  test("a council's own words are read; one that nobody knows leaves its cell blank, with a finding", () =>
    loaded("councils-words", ["Annex_A.xlsx"], async (bench, [report]) => {
      // The key of list 10 is a formula that was never calculated.
      expect(refusalsOf(report!)).toEqual(
        [2, 3, 4, 5, 6].map(
          (row) => `${row}|Date of Decision that Child Should be Placed for Adoption|formula-without-value`,
        ),
      );
      expect(report).toMatchObject({ status: "LOADED_WITH_REFUSALS", rowsRefused: 5 });
      expect(
        await found(bench, "select distinct ethnicity as found from annex_a_children_in_care"),
        "White British, the council's word",
      ).toEqual(["WBRI"]);
      expect(
        await found(bench, "select primary_need_code as found from annex_a_children_in_need order by source_row"),
      ).toEqual([null, "N1", "N1", "N1", "N1"]);
      expect(report!.findings.filter(({ check }) => check === "unknown-code")).toMatchObject([
        { rows: 5, message: expect.stringContaining("Was the child assessed as requiring") as string },
        { rows: 1, message: expect.stringContaining('"Primary Need Code"') as string },
        { rows: 1, message: expect.stringContaining("Reason for leaving") as string },
      ]);
    }));

  test("what stands for nobody joins nobody", () =>
    loaded("not-an-identifier", ["contacts.csv"], async (bench, [report]) => {
      expect(await found(bench, "select cont_person_id as found from contacts")).toEqual(["P4"]);
      expect(report!.status).toBe("LOADED_WITH_REFUSALS");
      expect(refusalsOf(report!)).toEqual([2, 3, 4].map((row) => `${row}|cont_person_id|missing-value`));
    }));

  test("a blank before a quote is no part of the cell", () =>
    loaded("spaced-quotes", ["life_story_work.csv"], async (bench) => {
      expect(await found(bench, "select distinct child_id as found from life_story_work order by 1")).toEqual([
        "CH1",
        "CH2",
      ]);
    }));

  test("a day that stands for none is no day", () =>
    loaded("placeholder-dates", ["cla_episodes.csv"], async (bench, [report]) => {
      expect(report!.findings).toMatchObject([{ check: "placeholder-date", rows: 1, firstRow: 2 }]);
      expect(
        await found(
          bench,
          "select clae_cla_last_iro_contact_date::text as found from cla_episodes order by clae_cla_episode_id",
        ),
      ).toEqual([null, "2025-03-01"]);
    }));

  test("a file that comes again after another is what stands, whatever its folder is called", () =>
    loaded(
      "same-file-again",
      ["1-mon/contacts.csv", "2-tue/contacts.csv", "3-wed/contacts.csv"],
      async (bench, reports) => {
        expect(reports.map(({ status }) => status)).toEqual(["LOADED", "LOADED", "LOADED"]);
        const stands =
          "select cont_contact_id || cont_contact_date as found from contacts where superseded_by is null order by 1";
        const now = await found(bench, stands);
        const alone = await openWorkbench();
        await alone.load(join(folder, "same-file-again/1-mon/contacts.csv"), { countLast: true });
        expect(now).toEqual(await found(alone, stands));
        await alone.close();
      },
    ));

  test.each([
    ["the birth date first", ["1/person.csv", "cla_episodes.csv", "2/person.csv", "cla_episodes.csv"]],
    ["the episodes first", ["cla_episodes.csv", "1/person.csv", "2/person.csv", "cla_episodes.csv"]],
  ])("an episode that a wrong birth date kept out is owed, and comes with its file: %s", (_order, files) =>
    loaded("corrected-elsewhere", files, async (bench, reports) => {
      expect(reports[2]!.message).toContain("Owed: 1 ");
      expect(reports[3]).toMatchObject({ status: "LOADED", rowsRefused: 0 });
      expect(
        await found(
          bench,
          "select clae_cla_episode_id as found from cla_episodes where superseded_by is null order by 1",
        ),
      ).toEqual(["S1", "S2"]);
    }),
  );

  test("a day in the name of a folder is not the year of a return, and withdraws nothing of another", () =>
    loaded(
      "day-first-folder",
      ["2024-25/missing.csv", "Return 2023-2024/31-05-2024/missing.csv"],
      async (bench, [first, second]) => {
        expect(second!.message).toContain("Return of 2023/24.");
        const years =
          "select return_year::text as found from ssda903_missing where superseded_by is null group by return_year, written_by order by 1";
        expect(await found(bench, years)).toEqual(["2023", "2024"]);
        expect(second!.rowsWithdrawn).toBe(0);
        expect(first!.rowsLoaded).toBeGreaterThan(0);
      },
    ));

  test("the year of a return that is given by hand goes before any in a name", async () => {
    const bench = await openWorkbench();
    try {
      const report = await bench.load(join(folder, "day-first-folder/2024-25/missing.csv"), { year: 2022 });
      expect(report).toMatchObject({ asAt: "2023-03-31", asAtFrom: "GIVEN" });
      expect(report.message).toContain("Return of 2022/23.");
    } finally {
      await bench.close();
    }
  });
});
