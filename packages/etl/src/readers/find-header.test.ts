import { expect, test } from "vitest";
import type { RowBatch } from "./source-table.ts";
import { findHeader } from "./find-header.ts";

async function* rowsOf(rows: string[][], batch = 2, closed = { times: 0 }): AsyncGenerator<RowBatch> {
  try {
    for (let at = 0; at < rows.length; at += batch) yield { first: at + 1, rows: rows.slice(at, at + batch) };
  } finally {
    closed.times += 1;
  }
}

const sheet = [
  ["Annex A"],
  [""],
  ["", "List 1"],
  ["Child Unique ID", " Date of\nContact ", "Source", ""],
  ["1", "2023-07-31"],
  [""],
  ["2", "2023-08-01", "Police"],
  ["Total", "", "2"],
];
const recognises = (header: readonly string[]) => header.includes("Date of Contact");

test("the header is found below titles, and the rows below keep their numbers and get its width", async () => {
  for (const batch of [1, 2, 3, 100]) {
    const table = await findHeader(rowsOf(structuredClone(sheet), batch), recognises);
    expect(table).toMatchObject({ headerRow: 4, header: ["Child Unique ID", "Date of Contact", "Source"] });
    expect(table?.above).toEqual(sheet.slice(0, 3));
    const found: [number, string[]][] = [];
    for await (const { first, rows } of table?.rows ?? [])
      for (const [index, row] of rows.entries()) found.push([first + index, row]);
    expect(found).toEqual([
      [5, ["1", "2023-07-31", ""]],
      [6, [""]],
      [7, ["2", "2023-08-01", "Police"]],
      [8, ["Total", "", "2"]],
    ]);
  }
});

test("where there is no header the answer is null, and the file is closed in every case", async () => {
  const closed = { times: 0 };
  const far = [...Array.from({ length: 50 }, () => ["title"]), ["Date of Contact"]];
  expect(await findHeader(rowsOf(far, 7, closed), recognises)).toBeNull();
  expect(await findHeader(rowsOf([["a"]], 7, closed), recognises)).toBeNull();
  expect(closed.times).toBe(2);
  const table = await findHeader(rowsOf(structuredClone(sheet), 1, closed), recognises);
  await table?.close();
  expect(closed.times).toBe(3);
});
