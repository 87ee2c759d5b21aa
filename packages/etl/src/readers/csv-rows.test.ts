import { expect, test } from "vitest";
import { csvRows } from "./csv-rows.ts";

async function* pieces(text: string, length: number) {
  for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length);
}

async function read(text: string, length = text.length) {
  const rows: string[][] = [];
  for await (const batch of csvRows(pieces(text, length))) {
    expect(batch.first, "a batch starts where the last one ended").toBe(rows.length + 1);
    rows.push(...batch.rows);
  }
  return rows;
}

const awkward = 'a,b,c\r\n1,"two, ""quoted"", and\nmore",3\n\n"x",,"y"\r4,5" pipe,6\r\nlast,"",line';
const expected = [
  ["a", "b", "c"],
  ["1", 'two, "quoted", and\nmore', "3"],
  [""],
  ["x", "", "y"],
  ["4", '5" pipe', "6"],
  ["last", "", "line"],
];

test("quotes, line ends of all kinds and blank lines are read as a spreadsheet reads them", async () => {
  expect(await read(awkward)).toEqual(expected);
});

test("where the chunks are cut makes no difference", async () => {
  for (let length = 1; length < awkward.length; length += 1)
    expect(await read(awkward, length), `chunks of ${length}`).toEqual(expected);
});

test("a quote that is never closed names the row that opened it", async () => {
  await expect(read('a,b\n1,2\n3,"4\n5,6\n')).rejects.toMatchObject({ code: "unclosed-quote", row: 3 });
});
