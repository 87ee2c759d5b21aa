import { sql } from "@children-first/schema/sql";
import { auditFindingsTable } from "../audits/published-audit-findings/table.ts";
import { auditGradesTable } from "../audits/published-audit-grades/table.ts";
import { kpiValuesTable } from "../kpis/published-kpi-values/table.ts";
import type { PublishedTable } from "../statistics/published-plan.ts";
import type { ExportColumn } from "./copy-to-file.ts";

/** A column of a dataset, and its place (from 1) in the database's arrays. */
export interface PlacedColumn {
  code: string;
  label: string;
  position: number;
}

/** A dataset for the export: its columns, and the loader that will read the file. */
export interface ExportedDataset {
  id: number;
  code: string;
  loader: string;
  filters: readonly PlacedColumn[];
  measures: readonly (PlacedColumn & { unit: string | null })[];
}

const publishedTables: Readonly<Record<string, PublishedTable>> = {
  "published-audit-findings": auditFindingsTable,
  "published-audit-grades": auditGradesTable,
  "published-kpi-values": kpiValuesTable,
};

/** Whether a dataset is exported in the layout of explore education statistics, with a companion file beside it. */
export function isStatisticsLayout({ loader }: ExportedDataset): boolean {
  return loader === "dfe-statistics" || loader === "populations";
}

/**
 * The columns of a dataset's export, in the layout of its loader, so that nothing is lost. In their SQL, o is the
 * observation, c its combination of filters, t the period, a the area, r the region and n England.
 */
export function exportColumns(dataset: ExportedDataset): ExportColumn[] {
  const own = [
    ...dataset.filters.map(({ code, position }) => ({ heading: code, text: sql`c.options[${position}::integer]` })),
    ...dataset.measures.map(({ code, position }) => ({
      heading: code,
      number: sql`o."values"[${position}::integer]`,
      text: sql`o.symbols[${position}::integer]`,
    })),
  ];
  if (dataset.loader === "ofsted-fostering") {
    return [
      { heading: "Council", text: "a.name" },
      { heading: "ccode", text: "a.code" },
      { heading: "rcode", text: "coalesce(a.region_code, a.code)" },
      ...own,
    ];
  }
  const table = publishedTables[dataset.loader];
  if (table !== undefined) {
    const columnOf = (heading: string): ExportColumn => {
      if (heading === table.period) return { heading, text: "t.code" };
      if (heading === "grain") return { heading, text: grain };
      return own.find((column) => column.heading === heading) ?? { heading, text: "null" };
    };
    return [{ heading: "area", text: "a.code" }, ...table.header.map(columnOf)];
  }
  return [...statisticsPlace, ...own];
}

const grain = "case t.identifier when 'Month' then 'month' when 'Financial quarter' then 'quarter' else 'year' end";

/** Source: explore education statistics, open data standards, time and geography columns. */
const statisticsPlace: readonly ExportColumn[] = [
  { heading: "time_period", text: "t.code" },
  { heading: "time_identifier", text: "t.identifier" },
  {
    heading: "geographic_level",
    text: "case a.level when 'NATIONAL' then 'National' when 'REGIONAL' then 'Regional' else 'Local authority' end",
  },
  { heading: "country_code", text: "n.code" },
  { heading: "country_name", text: "n.name" },
  { heading: "region_code", text: "r.code" },
  { heading: "region_name", text: "r.name" },
  { heading: "old_la_code", text: "a.la_code" },
  { heading: "new_la_code", text: "case a.level when 'LOCAL_AUTHORITY' then a.code end" },
  { heading: "la_name", text: "case a.level when 'LOCAL_AUTHORITY' then a.name end" },
];
