import { expect, test } from "vitest";
import { cellKind, type CellKind } from "../readers/cell-kind.ts";
import { columnRole } from "./column-roles.ts";

function survey(cells: readonly string[]) {
  const kinds: Record<CellKind, number> = { number: 0, symbol: 0, blank: 0, formatted: 0, text: 0 };
  for (const cell of cells) kinds[cellKind(cell)] += 1;
  return { kinds, values: null };
}

test("numbers, symbols and blanks are a measure; names are a filter", () => {
  expect(columnRole(survey(["12", "c", "", "Z", "3.5"]))).toBe("measure");
  expect(columnRole(survey(["Total", "Male", "Female"]))).toBe("filter");
  expect(columnRole(survey(["1", "2", "3", "Total"]))).toBe("filter");
});

test("a number written for people leaves a column a measure, so that its row is refused", () => {
  expect(columnRole(survey(["1,234", "12%", "£5", "7"]))).toBe("measure");
});

test("one slip among hundreds of numbers does not make a filter", () => {
  expect(columnRole(survey([...Array.from({ length: 500 }, (_, number) => String(number)), "see note"]))).toBe(
    "measure",
  );
});

test("what is known of a column decides over its cells", () => {
  expect(columnRole(survey(["1", "2"]), { role: "filter" })).toBe("filter");
  expect(columnRole(survey(["one", "two"]), { role: "measure" })).toBe("measure");
});
