import { expect, test } from "vitest";
import { exportedNameFaults } from "./exported-names.mjs";

/** @param {string} path @param {string[]} names */
function file(path, ...names) {
  return { path, imports: [], comments: [], exports: names.map((name, index) => ({ name, line: index + 1 })) };
}

test("a name that two files export is named with both places", () => {
  const files = [file("packages/etl/src/a.ts", "rowsOf", "day"), file("packages/server/src/b.ts", "visits", "rowsOf")];
  expect(exportedNameFaults(files)).toEqual([
    "packages/etl/src/a.ts:1, packages/server/src/b.ts:2 export rowsOf: one name means one thing. " +
      "Rename all but one, or export it once.",
  ]);
});

test("a value and its type in one file are one name, and benches and scripts are not asked", () => {
  const files = [
    file("packages/etl/src/a.ts", "Severity", "Severity"),
    file("packages/etl/bench/b.ts", "Severity"),
    file("scripts/c.mjs", "Severity"),
  ];
  expect(exportedNameFaults(files)).toEqual([]);
});
