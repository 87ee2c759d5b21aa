import { join } from "node:path";
import { hasPublishedData, publishedData } from "@children-first/schema/testing";
import { expect, test } from "vitest";
import { findHeader } from "../find-header.ts";
import { inspectSheet, sheetRows } from "./sheet-rows.ts";
import { openWorkbook } from "./workbook.ts";

test.skipIf(!hasPublishedData())("the eleven lists of a real Annex A workbook", async () => {
  const workbook = await openWorkbook(join(publishedData, "annex-a", "Annex_A.xlsx"));
  expect(workbook.sheets.map(({ name, state }) => `${name} ${state}`)).toEqual(
    Array.from({ length: 11 }, (_, index) => `List ${index + 1} visible`),
  );
  const [first] = workbook.sheets;
  if (first === undefined) throw new Error("no sheet");
  const table = await findHeader(sheetRows(workbook, first), (header) => /child.*id/i.test(header[0] ?? ""));
  expect(table?.headerRow).toBe(1);
  const rows: string[][] = [];
  for await (const batch of table?.rows ?? []) rows.push(...batch.rows);
  expect(rows[0]?.slice(0, 1)).toEqual(["9212044"]);
  expect(rows[0]?.slice(3, 6)).toEqual(["2015-01-25", "6.13826146475017", "2020-09-16"]);
  expect(rows[1]?.[3], "a birth date that is not recorded").toBe("");
  const reports = await Promise.all(workbook.sheets.map((sheet) => inspectSheet(workbook, sheet)));
  expect(reports[5]?.errorCells, "List 6 shows #N/A").toBeGreaterThan(0);
  expect(reports.map(({ lastRow }) => lastRow)).toMatchInlineSnapshot(`
      [
        6,
        6,
        7,
        6,
        6,
        6,
        8,
        6,
        7,
        6,
        6,
      ]
    `);
});
