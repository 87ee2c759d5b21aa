import { kpis, type PublishedSource } from "@children-first/schema";
import type { KnownRole } from "./column-roles.ts";

/**
 * The roles of a series' columns in the KPIs that are published in it. The columns that a KPI chooses rows by are
 * filters, and those that it reads numbers from are measures.
 *
 * @param series the dataset's code without the years it covers
 */
export function columnsOfKpis(series: string): ReadonlyMap<string, KnownRole> {
  const columns = new Map<string, KnownRole>();
  for (const source of kpis.flatMap(({ published }) => published)) {
    if (source.series !== series) continue;
    const filters = [...Object.keys(source.filters ?? {}), ...Object.keys(source.base?.filters ?? {})];
    for (const name of filters) columns.set(name, { role: "filter" });
    for (const name of measuresOf(source)) columns.set(name, { role: "measure" });
  }
  return columns;
}

function measuresOf({ formula, base }: PublishedSource): string[] {
  const ofBase = base === undefined ? [] : [base.measure];
  switch (formula.kind) {
    case "published":
      return [formula.value, formula.numerator, formula.denominator, ...ofBase].filter((name) => name !== undefined);
    case "share":
      return [...formula.of, formula.over, ...ofBase];
    case "per10k":
      return [formula.count, ...ofBase];
    case "sum":
      return [...formula.of, formula.denominator, ...ofBase].filter((name) => name !== undefined);
    case "remainder":
      return [formula.of, ...ofBase];
  }
}
