import type { Refusal } from "../refusal.ts";

/**
 * The column with the ONS code of each level of geography in a statistics file. Source: explore education statistics,
 * open data standards, geography columns.
 */
export const codeColumns: Readonly<Record<string, string>> = {
  national: "country_code",
  regional: "region_code",
  "local authority": "new_la_code",
};

/** The columns of time and geography. All others are filters and measures. */
export const placeColumns: ReadonlySet<string> = new Set([
  "time_period",
  "time_identifier",
  "geographic_level",
  "geographical_level",
  "country_code",
  "country_name",
  "region_code",
  "region_name",
  "old_la_code",
  "new_la_code",
  "la_name",
]);

/** The code column of each level in a header, and its place among the cells. -1 if the file has no such column. */
export function levelColumns(header: readonly string[]): ReadonlyMap<string, { column: string; index: number }> {
  const names = header.map((name) => name.toLowerCase());
  return new Map(
    Object.entries(codeColumns).map(([level, column]) => [level, { column, index: names.indexOf(column) }]),
  );
}

/** The refusal of a row of a level without areas here: wards, schools, constituencies. */
export function levelRefusal(row: number, column: string, level: string): Refusal {
  return {
    column,
    code: "level-not-kept",
    message:
      `Row ${row}, column "${column}": figures for "${level}" are not kept. ` +
      "National, Regional and Local authority are; leave other levels out of the file to load it without refusals.",
  };
}
