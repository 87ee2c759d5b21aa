import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { annexA, type Fact, factColumns, facts } from "../../facts.ts";
import { hasPublishedData, publishedData } from "../../testing/published-data.ts";

const lists = facts.filter(({ source }) => source === annexA);
const standard = join(publishedData, "standards/annex_a_columns.csv");

/** A header or cell as loaders compare it. */
const form = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim();

test.skipIf(!hasPublishedData())(
  "the lists have exactly the columns of the guidance, in its order, and take its codes (skipped where ../shared is absent)",
  () => {
    const rows = readFileSync(standard, "utf8").trimEnd().split(/\r?\n/).slice(1).map(cellsOf);
    const byList = Map.groupBy(rows, ([list]) => list!.replace("list_", "List "));
    expect(new Set(lists.map(({ sheet }) => sheet))).toEqual(new Set(byList.keys()));
    for (const [sheet, columns] of byList) {
      const ours = factColumns(lists.find((list) => list.sheet === sheet)!);
      expect(
        ours.map(({ label }) => label),
        sheet,
      ).toEqual(columns.map(([, , , column]) => column));
      for (const [index, [, , , column, type, , codes = ""]] of columns.entries()) {
        const { codeAliases, aliases } = ours[index]!;
        expect(aliases!.some((alias) => alias.test(form(column!)))).toBe(true);
        if (type !== "category" || codeAliases === undefined) continue;
        const patterns = Object.values(codeAliases).flat();
        const unread = codes
          .split("|")
          .filter((code) => code !== "zzCodeError" && !code.includes(" / "))
          .filter((code) => !patterns.some((pattern) => pattern.test(form(code))));
        expect(unread, `${sheet}, ${column}`).toEqual([]);
      }
    }
  },
);

test.each(lists)("no code of $table is a word for another", (list: Fact) => {
  for (const { label, codes = [], codeAliases = {} } of factColumns(list)) {
    for (const code of codes) {
      const meant = Object.entries(codeAliases).filter(([, words]) => words.some((word) => word.test(form(code))));
      expect(
        meant.map(([other]) => other).filter((other) => other !== code),
        `${label}: ${code}`,
      ).toEqual([]);
    }
  }
});

/** The cells of a line of CSV. */
function cellsOf(line: string): string[] {
  return [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
  );
}
