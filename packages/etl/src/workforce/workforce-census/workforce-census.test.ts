import { join } from "node:path";
import { hasPublishedData, publishedData } from "@children-first/schema/testing";
import { afterAll, expect, test } from "vitest";
import { openWorkbench } from "../../testing/workbench.ts";

const bench = await openWorkbench();
afterAll(() => bench.close());

const worker = (cells: Readonly<Record<string, string>>) =>
  `<CSWWWorker>${Object.entries(cells)
    .map(([name, cell]) => `<${name}>${cell}</${name}>`)
    .join("")}</CSWWWorker>`;

test("workers and vacancies of one census; a registration may stand in several rows", async () => {
  const path = await bench.write(
    "workforce.xml",
    [
      "<Message><Header><CollectionDetails><ReferenceDate>2025-09-30</ReferenceDate></CollectionDetails></Header>",
      "<LALevelVacancies><NumberOfVacancies>7.5</NumberOfVacancies></LALevelVacancies>",
      worker({ AgencyWorker: "0", SWENo: "SW001", RoleStartDate: "2020-01-06", FTE: "0.8", Sex: "F", Cases30: "14" }),
      worker({ AgencyWorker: "0", SWENo: "SW001", RoleStartDate: "2024-01-08", FTE: "0.2" }),
      worker({ AgencyWorker: "1", SWENo: "SW001", FTE: "1.0" }),
      worker({ AgencyWorker: "1", SWENo: "SW002", FTE: "full" }),
      worker({ SWENo: "SW003", FTE: "1" }),
      worker({ AgencyWorker: "0", SWENo: "SW004", RoleStartDate: "2024-01-08", RoleEndDate: "2023-01-08" }),
      "</Message>",
    ].join("\n"),
  );
  const report = await bench.load(path);
  expect(report).toMatchObject({ status: "LOADED_WITH_REFUSALS", rowsRead: 7, rowsLoaded: 6, rowsRefused: 1 });
  expect(report.refusals.map(({ row, column, code }) => `${row} ${code} ${column}`)).toEqual([
    "7 missing-value AgencyWorker",
  ]);
  const cells = await bench.client.query<{ place: string }>(
    "select concat_ws(' ', row, code, column_name) as place, cell from unread_cell order by row",
  );
  expect(cells.rows, "lines of an XML file have no cells").toEqual([
    { place: "6 not-a-number FTE", cell: null },
    { place: "8 wrong-order RoleEndDate", cell: null },
  ]);
  const { rows } = await bench.client.query(
    `select "NumberOfVacancies" as vacancies, (select sum("FTE") from workforce_census_workers) as fte from workforce_census_vacancies`,
  );
  expect(rows).toEqual([{ vacancies: "7.5", fte: "2.0" }]);
});

test.skipIf(!hasPublishedData())("the census of 2022 as it is published", async () => {
  const report = await bench.load(join(publishedData, "workforce-census", "social_work_workforce_2022.xml"), {
    authority: "E09000002",
  });
  expect(report).toMatchObject({ status: "LOADED", rowsRead: 31, rowsLoaded: 31, rowsRefused: 0, message: null });
  const { rows } = await bench.client.query(
    `select "Sex", count(*)::integer from workforce_census_workers where "ReferenceDate" = '2022-09-30' group by 1 order by 1`,
  );
  expect(rows.reduce((sum: number, row: { count: number }) => sum + row.count, 0)).toBe(30);
  expect(rows.map((row: { Sex: string | null }) => row.Sex)).toEqual(["F", "M", "U", null]);
});
