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

test("text behind a closing quote refuses its row alone, and the lines that its quote took along are rows", async () => {
  const text = 'a,b\n1,"said "no" twice"\n2,"never meant\n3,x\n4,y\n5,"z" z\n6,said "no\n';
  for (const length of [1, 3, text.length]) {
    const rows: string[] = [];
    const refused: number[] = [];
    for await (const batch of csvRows(pieces(text, length))) {
      for (const [place, { code }] of batch.refused ?? []) {
        expect(code).toBe("text-behind-quote");
        refused.push(batch.first + place);
      }
      rows.push(...batch.rows.map((cells) => cells.join("|")));
    }
    expect(refused).toEqual([2, 3, 6]);
    expect(rows.toSpliced(1, 2).toSpliced(3, 1)).toEqual(["a|b", "3|x", "4|y", '6|said "no']);
  }
});

test("blanks around quotes are no part of the cell", async () => {
  expect(await read('a,b,c\n1, "two" ,"3" \n')).toEqual([
    ["a", "b", "c"],
    ["1", "two", "3"],
  ]);
});

test("a quote that is never closed names the row that opened it", async () => {
  await expect(read('a,b\n1,2\n3,"4\n5,6\n')).rejects.toMatchObject({ code: "unclosed-quote", row: 3 });
});
