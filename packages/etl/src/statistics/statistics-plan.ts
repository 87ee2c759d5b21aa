import { seriesOf } from "@children-first/schema";
import type { DatasetPlan, FilterColumn, MeasureColumn } from "../tables/dataset/dataset-plan.ts";
import type { SourceFile } from "../loader.ts";
import type { Reference } from "../reference.ts";
import { FileRefusal, type Refusal } from "../refusal.ts";
import { columnRole } from "./column-roles.ts";
import { companionNames } from "../readers/companion.ts";
import { columnsOfKpis } from "./kpi-columns.ts";
import { codeColumns, levelColumns, levelRefusal, placeColumns } from "./place-columns.ts";
import { findArea } from "./find-area.ts";
import { labelOf } from "./label.ts";
import { unitOf } from "./unit.ts";

/** The description of a dataset from its loader, for the layout of explore education statistics. */
export interface StatisticsSource {
  kind: "STATISTICS" | "POPULATION";
  publisher: string;
  title?: string;
}

/** Whether a header is of the explore education statistics layout, even with a missing column. */
export function isStatisticsHeader(header: readonly string[]): boolean {
  const names = new Set(header.map((name) => name.toLowerCase()));
  const signs = ["time_period", "time_identifier", "country_code", "region_code", "new_la_code"];
  const level = names.has("geographic_level") || names.has("geographical_level");
  return signs.filter((name) => names.has(name)).length + (level ? 1 : 0) >= 2;
}

/**
 * The plan of any file in the layout of explore education statistics. The cells of a column decide whether it is a
 * filter or a measure. The level decides which ONS code gives the area.
 *
 * @throws {FileRefusal} if the file has no column of numbers, or lacks the code column of a level of its rows
 */
export function planStatistics(file: SourceFile, reference: Reference, source: StatisticsSource): DatasetPlan {
  const names = file.header.map((name) => name.toLowerCase());
  const at = {
    period: names.indexOf("time_period"),
    identifier: names.indexOf("time_identifier"),
    level: Math.max(names.indexOf("geographic_level"), names.indexOf("geographical_level")),
  };
  const levelColumn = file.header[at.level];
  if (levelColumn === undefined)
    throw missingColumn("geographic_level", "It says whether a row is National, Regional or Local authority.");
  const levels = levelColumns(file.header);
  for (const level of file.columns[at.level]?.values ?? []) {
    const code = levels.get(level.trim().toLowerCase());
    if (code?.index === -1)
      throw missingColumn(code.column, `The file has rows of level "${level}", whose area it names.`);
  }

  const series = seriesOf(file.id);
  const known = new Map([
    ...columnsOfKpis(series),
    ...reference.knownColumns(series),
    ...reference.knownColumns(file.id),
    ...file.companion,
  ]);
  const guessed: string[] = [];
  const filterAt: number[] = [];
  const measureAt: number[] = [];
  for (const [index, name] of file.header.entries()) {
    const survey = file.columns[index];
    if (survey === undefined || name === "" || placeColumns.has(names[index] ?? "")) continue;
    if (!known.has(name)) guessed.push(name);
    const role = columnRole(survey, known.get(name));
    (role === "filter" ? filterAt : measureAt).push(index);
  }
  if (measureAt.length === 0) {
    throw new FileRefusal(
      "no-measures",
      "No column of the file holds numbers, so there is nothing to load. Check that this is the data file.",
    );
  }

  const headings = (indexes: readonly number[]) => indexes.map((index) => file.header[index] ?? "");
  const filters: FilterColumn[] = headings(filterAt).map((code) => ({
    code,
    label: file.companion.get(code)?.label ?? labelOf(code),
  }));
  const measures: MeasureColumn[] = headings(measureAt).map((code) => ({
    code,
    label: file.companion.get(code)?.label ?? labelOf(code),
    unit: file.companion.get(code)?.unit ?? unitOf(code, file.header),
  }));

  return {
    into: "dataset",
    dataset: {
      code: file.id,
      kind: source.kind,
      series,
      title: source.title ?? constantCategory(file) ?? labelOf(file.id),
      publisher: source.publisher,
      licence: "Open Government Licence v3.0",
    },
    filters,
    measures,
    notes: guessed.length === 0 ? [] : [rolesNote(file, filters, measures)],
    guessed: measures.map(({ code }) => code).filter((code) => guessed.includes(code)),
    row(cells, number) {
      const level = cells[at.level] ?? "";
      const code = levels.get(level) ?? levels.get(level.trim().toLowerCase());
      if (code === undefined) return levelRefusal(number, levelColumn, level);
      const timePeriod = cells[at.period] ?? "";
      if (timePeriod === "") return blankRefusal(number, "time_period", "the period, such as 2025 or 202425");
      const timeIdentifier = cells[at.identifier] ?? "";
      if (timeIdentifier === "")
        return blankRefusal(number, "time_identifier", "what kind of period it is, such as Reporting year");
      const areaFound = cells[code.index] ?? "";
      return {
        area: findArea(reference, areaFound),
        areaColumn: code.column,
        areaFound,
        timePeriod,
        timeIdentifier,
        options: filterAt.map((index) => cells[index] ?? ""),
        cells: measureAt.map((index) => cells[index] ?? ""),
      };
    },
  };
}

/** The note about columns whose cells alone decided their role. */
function rolesNote({ name }: SourceFile, filters: readonly FilterColumn[], measures: readonly MeasureColumn[]): string {
  const listed = (columns: readonly FilterColumn[]) => {
    const codes = columns.slice(0, 5).map(({ code }) => code);
    return codes.length === 0
      ? "none"
      : `${codes.join(", ")}${columns.length > 5 ? ` and ${columns.length - 5} more` : ""}`;
  };
  return `Filters: ${listed(filters)}. Measures: ${listed(measures)}. The cells decided this; if it is wrong, put ${companionNames(name)[0]} beside the file.`;
}

/** The subject of the file in its publisher's words, if a column `category` has one value in every row. */
function constantCategory(file: SourceFile): string | undefined {
  const values = file.columns[file.header.indexOf("category")]?.values;
  return values?.length === 1 ? values[0] : undefined;
}

function missingColumn(column: string, why: string): FileRefusal {
  return new FileRefusal(
    "missing-column",
    `The header has no column "${column}". ${why} Add the column and load the file again.`,
    {
      row: 1,
      column,
    },
  );
}

function blankRefusal(row: number, column: string, expected: string): Refusal {
  return {
    column,
    code: "missing-value",
    message: `Row ${row}, column "${column}": the cell is empty. It should hold ${expected}.`,
  };
}

/** The required columns of the layout. `planStatistics` requires the code column of each level as well. */
export const statisticsColumns: readonly string[] = [
  "time_period",
  "time_identifier",
  codeColumns.national ?? "country_code",
];
