import { expect, it } from "vitest";
import { foundCell, refusalWords } from "./refusal-words.ts";

it("leaves out the row and column that stand beside a message, and nothing else", () => {
  const message = 'Row 4, column "born": found "soon", expected a day.';
  expect(refusalWords({ row: 4, column: "born", message })).toBe('Found "soon", expected a day.');
  expect(refusalWords({ row: 5, column: "born", message })).toBe(message);
  expect(refusalWords({ row: 9, column: null, message: "Row 9: the line is cut off." })).toBe("The line is cut off.");
  const before = 'Row 4, column "ended" lies before "started" of the same row.';
  expect(refusalWords({ row: 4, column: "ended", message: before })).toBe(before);
});

it.each([
  ['Found "so "on"", expected a day.', '"so "on""'],
  ['Found a value of the shape "AA9", expected a day.', 'a value of the shape "AA9"'],
  ['"1,234" is not a plain number. Write it as 1234.', '"1,234"'],
  ['"X" is not an area we know. "Y" is not either.', '"X"'],
  ['Row 4, column "born" is blank. Record it (date of birth) in the source system and export again.', "blank"],
])("finds the failing cell in %s", (words, cell) => {
  const found = foundCell(words)!;
  expect(found.cell).toBe(cell);
  expect(found.before + found.cell + found.after).toBe(words);
});

it("marks nothing where a message repeats no cell", () => {
  expect(foundCell('Row 4, column "ended" lies before "started" of the same row.')).toBeNull();
});
