import { expect, it } from "vitest";
import { refusalWords } from "./refusal-words.ts";

it("leaves out the row and column that stand beside a message, and nothing else", () => {
  const message = 'Row 4, column "born": found "soon", expected a day.';
  expect(refusalWords({ row: 4, column: "born", message })).toBe('Found "soon", expected a day.');
  expect(refusalWords({ row: 5, column: "born", message })).toBe(message);
  expect(refusalWords({ row: 9, column: null, message: "Row 9: the line is cut off." })).toBe("The line is cut off.");
  const before = 'Row 4, column "ended" lies before "started" of the same row.';
  expect(refusalWords({ row: 4, column: "ended", message: before })).toBe(before);
});
