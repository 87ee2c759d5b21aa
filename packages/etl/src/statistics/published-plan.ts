import type { DatasetPlan } from "../tables/dataset/dataset-plan.ts";
import type { SourceFile } from "../loader.ts";
import type { Area, Reference } from "../reference.ts";
import type { Refusal } from "../refusal.ts";
import { findArea } from "./find-area.ts";
import { unreadNotes } from "../readers/unread-columns.ts";
import { labelOf } from "./label.ts";
import { unitOf } from "./unit.ts";

/** The forms of a period in the council's own reports, with its name in the database. */
const grains: readonly { grain: string; written: RegExp; identifier: string }[] = [
  { grain: "month", written: /^\d{4}-(0[1-9]|1[0-2])$/, identifier: "Month" },
  { grain: "quarter", written: /^\d{4}-\d{2}-Q[1-4]$/, identifier: "Financial quarter" },
  { grain: "year", written: /^\d{4}$/, identifier: "Calendar year" },
];

/** The description of a table of the council's own published figures. */
export interface PublishedTable {
  code: string;
  title: string;
  /** The column with the period. */
  period: string;
  filters: readonly string[];
  measures: readonly string[];
  /** Its header, in the order of the source and of our export. */
  header: readonly string[];
}

/**
 * The plan of a table of figures from the authority's committee reports. Our export adds a column `area` with ONS
 * codes. A file without it is about the authority that runs this platform.
 */
export function planPublished(file: SourceFile, reference: Reference, table: PublishedTable): DatasetPlan {
  const column = (name: string) => file.header.indexOf(name);
  const [periodAt, areaAt] = [column(table.period), column("area")];
  const filterAt = table.filters.map(column);
  const measureAt = table.measures.map(column);
  const named = file.columns[areaAt]?.values;
  const authority = (named?.length === 1 ? findArea(reference, named[0] ?? "") : null) ?? reference.authority;
  return {
    into: "dataset",
    dataset: {
      code: table.code,
      kind: "PUBLISHED",
      series: table.code,
      title: table.title,
      publisher: `${councilName(authority)} committee reports`,
      licence: "Open Government Licence v3.0",
    },
    filters: table.filters.map((code) => ({ code, label: code === "kpi" ? "KPI" : labelOf(code) })),
    measures: table.measures.map((code) => ({
      code,
      label: labelOf(code.replace(/_pct$/, "_percent")),
      unit: unitOf(code, file.header),
    })),
    notes: unreadNotes(file.headings.filter((name) => !["", "area"].includes(name) && !table.header.includes(name))),
    row(cells, number) {
      const timePeriod = cells[periodAt] ?? "";
      const grain = grains.find(({ written }) => written.test(timePeriod));
      if (grain === undefined) return periodRefusal(number, table.period, timePeriod);
      const areaFound = areaAt < 0 ? reference.authority.code : (cells[areaAt] ?? "");
      return {
        area: areaAt < 0 ? reference.authority : findArea(reference, areaFound),
        areaColumn: "area",
        areaFound,
        timePeriod,
        timeIdentifier: grain.identifier,
        options: filterAt.map((index) => cells[index] ?? ""),
        cells: measureAt.map((index) => cells[index] ?? ""),
      };
    },
  };
}

/** ONS codes that begin with E10 are county councils. */
function councilName(authority: Area): string {
  return `${authority.name} ${authority.code.startsWith("E10") ? "County Council" : "Council"}`;
}

function periodRefusal(row: number, column: string, found: string): Refusal {
  return {
    column,
    code: "unknown-period",
    message: `Row ${row}, column "${column}": "${found}" is not a period. Write a month as 2023-07, a financial quarter as 2023-24-Q1, a year as 2020.`,
  };
}
