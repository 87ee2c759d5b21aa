import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { hasPublishedData, publishedData } from "@children-first/schema/testing";
import { sql } from "@children-first/schema/sql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { LoadReport } from "./load/load-report.ts";
import { tablesOf } from "./testing/published-tables.ts";
import { openWorkbench, type Workbench } from "./testing/workbench.ts";

describe.skipIf(!hasPublishedData())("the publishers' full tables", () => {
  let bench: Workbench;
  const reports = new Map<string, LoadReport>();

  beforeAll(async () => {
    bench = await openWorkbench();
    for (const folder of ["dfe", "ofsted", "published"]) {
      for (const path of await tablesOf(folder)) reports.set(basename(path), await bench.load(path));
    }
  });
  afterAll(() => bench.close());

  test("every table loads, and every row of it is loaded, unchanged or refused", () => {
    expect(reports.size).toBe(17);
    for (const [name, report] of reports) {
      expect(["LOADED", "LOADED_WITH_REFUSALS"], name).toContain(report.status);
      expect(report.rowsLoaded + report.rowsUnchanged + report.rowsRefused, name).toBe(report.rowsRead);
    }
  });

  test("two rows in all are refused: a note inside a table, and three councils under one name", () => {
    const refusals = [...reports].flatMap(([name, report]) =>
      report.refusals.map(({ row, column, code }) => ({ name, row, column, code })),
    );
    expect(refusals).toEqual([
      {
        name: "New_Statistical_Neighbour_Groupings_April_2021.csv",
        row: 155,
        column: "LA num",
        code: "not-an-authority",
      },
      { name: "fostering_in_england_2018_19.csv", row: 109, column: "Council", code: "unknown-area" },
    ]);
  });

  test.each(["csww_indicators_2017_to_2025.csv", "d5_cpps_at31march_by_duration_2013_to_2025.csv"])(
    "every cell of %s is as published",
    async (name) => {
      const [header = [], ...lines] = plainCells(readFileSync(join(publishedData, "dfe", name), "utf8"));
      const at = (column: string) => header.indexOf(column);
      const measures = header.slice(at("la_name") + (header.includes("category") ? 2 : 1));
      const published = lines.flatMap((cells, index) =>
        measures.map((measure) => {
          const area = [cells[at("new_la_code")], cells[at("region_code")], cells[at("country_code")]].find(
            (code) => code !== "",
          );
          return [index + 2, area, cells[at("time_period")], measure, cells[at(measure)]].join("|");
        }),
      );
      const { rows } = await bench.client.query<{ cell: string }>(
        sql`select concat_ws('|', o.source_row, a.code, t.code, m.code, coalesce(o."values"[m.position]::text, o.symbols[m.position])) as cell
       from observation o join dataset d on d.id = o.dataset_id join area a on a.id = o.area_id join time_period t on t.id = o.time_period_id
       join dataset_measure m on m.dataset_id = d.id where d.code = ${name.replace(".csv", "")}`,
      );
      expect(published.length).toBe(lines.length * measures.length);
      expect(rows.map(({ cell }) => cell).toSorted()).toEqual(published.toSorted());
    },
  );

  test("a symbol stands where the publisher put it, and never as a number", async () => {
    const { rows } = await bench.client.query(
      `select a.name, o."values"[m.position] as value, o.symbols[m.position] as symbol
       from observation o join dataset d on d.id = o.dataset_id join area a on a.id = o.area_id join time_period t on t.id = o.time_period_id
       join dataset_measure m on m.dataset_id = d.id and m.code = '2_years_or_more'
       where d.series = 'd5_cpps_at31march_by_duration' and t.code = '2014' and a.code = 'E10000032'`,
    );
    expect(rows).toEqual([{ name: "West Sussex", value: null, symbol: "c" }]);
  });

  test("the models of 2021 and 2025 name the neighbours of West Sussex", async () => {
    const { rows } = await bench.client.query<{ year: number; codes: string }>(
      `select model_year as year, string_agg(neighbour_la_code, ' ' order by rank) as codes from statistical_neighbour where la_code = '938' group by 1 order by 1`,
    );
    expect(rows).toEqual([
      { year: 2021, codes: "850 803 916 802 885 881 855 823 865 800" },
      { year: 2025, codes: "916 881 850 919 937 865 802 931 803 878" },
    ]);
  });

  test("Ofsted's two columns called Not known are told apart, and its regions are found by name", async () => {
    const { rows } = await bench.client.query<{ code: string; values: string }>(
      `select m.code, string_agg(a.code || ' ' || coalesce(o."values"[m.position]::text, o.symbols[m.position]), ', ' order by a.code) as values
       from dataset d join dataset_measure m on m.dataset_id = d.id and m.code like 'Not known (%of c%' join observation o on o.dataset_id = d.id
       join area a on a.id = o.area_id and a.code in ('E92000001', 'E13000001') where d.code = 'fostering_in_england_2018_19' group by m.code, m.position order by m.position`,
    );
    expect(rows.map(({ code }) => code)).toEqual(["Not known (ethnicity of carers)", "Not known (type of care)"]);
    expect(rows[0]?.values).toContain("E92000001 1680");
    expect(rows[1]?.values).toContain("E92000001 25");
    expect(rows[0]?.values).toContain("E13000001");
  });
});

/** A second, simpler reader to compare with. These tables have no line end inside a cell. */
function plainCells(text: string): string[][] {
  const lines = text
    .replace(/^\uFEFF/, "")
    .trimEnd()
    .split(/\r?\n/);
  return lines.map((line) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
      ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
    ),
  );
}
