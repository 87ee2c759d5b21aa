import { dayOf } from "@children-first/schema";
import type { KpiLineage, SourceLoad } from "./kpi-lineage.ts";

/** The way from a KPI to its files, as text for people. */
export function lineageText({ kpi, label, definition, version, source, published, figure }: KpiLineage): string {
  const lines = [`${kpi}, version ${version}: ${label}`, `  ${definition}`, `  Defined by: ${source}`];
  for (const { series, filters, formula, datasets } of published) {
    const chosen = Object.entries(filters).map(([filter, option]) => `${filter} = ${option}`);
    lines.push(`  Published in ${series}: ${[formula, ...chosen].join("; ")}`);
    if (datasets.length === 0) lines.push("    nothing of it is loaded");
    for (const { dataset, title, publisher, load, file, sha256, asAt } of datasets)
      lines.push(`    ${dataset}: ${publisher}, ${title}`, loadText({ load, file, sha256, asAt }));
  }
  lines.push(`  Latest figure of ${figure.area}: ${figure.display} for ${figure.period}`);
  if (figure.counted !== null) {
    const { cohort, tables, population } = figure.counted;
    lines.push(`  Counted from records: ${cohort}`);
    for (const { table, loads } of tables) lines.push(`    ${table}`, ...loads.map(loadText));
    if (population !== null) lines.push("    divided by the mid-year estimate of children", loadText(population));
  }
  for (const { load, file, row } of figure.rows) lines.push(`    row ${row} of ${file} (load ${load})`);
  return lines.join("\n");
}

function loadText({ load, file, sha256, asAt }: Pick<SourceLoad, "load" | "file" | "sha256" | "asAt">): string {
  return `      load ${load}, ${file}, of ${dayOf(asAt)}, SHA-256 ${sha256}`;
}
