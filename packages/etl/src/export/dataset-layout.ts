import { auditFindingsTable } from "../audits/published-audit-findings/table.ts";
import { auditGradesTable } from "../audits/published-audit-grades/table.ts";
import { kpiValuesTable } from "../kpis/published-kpi-values/table.ts";
import type { PublishedTable } from "../statistics/published-plan.ts";

/** A column of a dataset, and its place (from 1) in the database's arrays. */
export interface PlacedColumn {
  code: string;
  label: string;
  position: number;
}

/** A dataset as it is exported: its own columns, and the loader that must read it again. */
export interface ExportedDataset {
  id: number;
  code: string;
  loader: string;
  filters: readonly PlacedColumn[];
  measures: readonly (PlacedColumn & { unit: string | null })[];
}

/** One column of an export: its heading, and the SQL of its cell (o observation, c combination, t period, a area, r region, n England). */
export interface ExportColumn {
  heading: string;
  cell: string;
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

/** The columns a dataset is exported with: the layout that its own loader reads, so that nothing is lost on the way. */
export function exportColumns(dataset: ExportedDataset): ExportColumn[] {
  const filters = new Map(dataset.filters.map(({ code, position }) => [code, text(`c.options[${position}]`)]));
  const measures = new Map(
    dataset.measures.map(({ code, position }) => [
      code,
      `coalesce(o."values"[${position}]::text, o.symbols[${position}])`,
    ]),
  );
  const own = [...filters, ...measures].map(([heading, cell]) => ({ heading, cell }));
  if (dataset.loader === "ofsted-fostering") {
    return [
      { heading: "Council", cell: "a.name" },
      { heading: "ccode", cell: "a.code" },
      { heading: "rcode", cell: "coalesce(a.region_code, a.code)" },
      ...own,
    ];
  }
  const table = publishedTables[dataset.loader];
  if (table !== undefined) {
    const cellOf = (heading: string) => {
      if (heading === table.period) return "t.code";
      if (heading === "grain")
        return "case t.identifier when 'Month' then 'month' when 'Financial quarter' then 'quarter' else 'year' end";
      return filters.get(heading) ?? measures.get(heading) ?? "null";
    };
    return [
      { heading: "area", cell: "a.code" },
      ...table.header.map((heading) => ({ heading, cell: cellOf(heading) })),
    ];
  }
  return [...statisticsPlace, ...own];
}

/** Source: explore education statistics, open data standards, time and geography columns. */
const statisticsPlace: readonly ExportColumn[] = [
  { heading: "time_period", cell: "t.code" },
  { heading: "time_identifier", cell: "t.identifier" },
  {
    heading: "geographic_level",
    cell: "case a.level when 'NATIONAL' then 'National' when 'REGIONAL' then 'Regional' else 'Local authority' end",
  },
  { heading: "country_code", cell: "n.code" },
  { heading: "country_name", cell: "n.name" },
  { heading: "region_code", cell: "r.code" },
  { heading: "region_name", cell: "r.name" },
  { heading: "old_la_code", cell: "a.la_code" },
  { heading: "new_la_code", cell: "case a.level when 'LOCAL_AUTHORITY' then a.code end" },
  { heading: "la_name", cell: "case a.level when 'LOCAL_AUTHORITY' then a.name end" },
];

/** Text that a spreadsheet would run as a formula, with an apostrophe before it; loaders take it off again (`importText`). */
function text(cell: string): string {
  return `nullif(regexp_replace(${cell}, E'^(?=''*[=+\\\\-@\\t\\r])', ''''), '')`;
}
