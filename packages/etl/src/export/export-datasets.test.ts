import { mkdir } from "node:fs/promises";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { hasPublishedData } from "@children-first/schema/testing";
import { sql } from "@children-first/schema/sql";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { filesToLoad } from "../readers/files-to-load.ts";
import { csvRows } from "../readers/csv-rows.ts";
import { fileText } from "../readers/file-text.ts";
import { tablesOf } from "../testing/published-tables.ts";
import { openWorkbench, type Workbench } from "../testing/workbench.ts";
import { exportDatasets } from "./export-datasets.ts";

const project = resolve(import.meta.dirname, "../..");
let bench: Workbench;
let other: Workbench;
beforeEach(async () => {
  bench = await openWorkbench();
  other = await openWorkbench();
});
afterEach(async () => {
  await bench.close();
  await other.close();
});

async function loadAll(where: Workbench, paths: readonly string[]) {
  for (const path of await filesToLoad(paths)) expect((await where.load(path)).status, path).toMatch(/^LOADED/);
}

test("the project's own figures, exported and loaded again, are the same figures", async () => {
  await loadAll(bench, [join(project, "reference"), join(project, "published")]);
  const figures = await bench.figures();
  expect(figures.length).toBeGreaterThan(20_000);
  await exportDatasets(bench.client, { out: other.folder, neighbours: true });
  await loadAll(other, [other.folder]);
  expect(await other.figures()).toEqual(figures);
});

describe.skipIf(!hasPublishedData())("with the publishers' full tables", () => {
  test("all of them, exported and loaded again, are the same figures", async () => {
    for (const folder of ["dfe", "ofsted", "published"]) await loadAll(bench, await tablesOf(folder));
    await exportDatasets(bench.client, { out: other.folder, neighbours: true });
    await loadAll(other, [other.folder]);
    expect(await other.figures()).toEqual(await bench.figures());
  });

  test("the project's own figures are what its export writes from them", async () => {
    for (const folder of ["dfe", "ofsted", "published"]) await loadAll(bench, await tablesOf(folder));
    const readme = readFileSync(join(project, "published/README.md"), "utf8");
    const datasets = /--around E10000032 --datasets (\S+)/.exec(readme)?.[1]?.split(",") ?? [];
    const files = await exportDatasets(bench.client, { out: bench.folder, around: "E10000032", datasets });
    expect(files.length).toBe(13);
    for (const dataset of datasets) {
      const name = `${dataset}.csv`;
      expect(readFileSync(join(bench.folder, name), "utf8"), name).toBe(
        readFileSync(join(project, "published", name), "utf8"),
      );
    }
  });
});

test("text that a spreadsheet would run is escaped in every cell, heading and label of an export, and nothing is lost", async () => {
  const odd = ["=1+1", "+44", "-minus", "@name", "'=quoted", 'a "b", c', "-"];
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const lines = odd.map(
    (text, index) =>
      `2025,${cell(text)},National,E92000001,${cell(text)},${index === 0 ? "-" : `-${index}.5`},${index}`,
  );
  await bench.write(
    "odd.meta.csv",
    [
      "col_name,col_type,label,indicator_unit",
      "@option,Filter,=HYPERLINK(1),",
      "+amount,Indicator,-amount,",
      "plain,Indicator,@plain,",
    ].join("\n"),
  );
  await bench.load(
    await bench.write(
      "odd.csv",
      `time_period,time_identifier,geographic_level,country_code,@option,+amount,plain\n${lines.join("\n")}\n`,
    ),
  );
  await exportDatasets(bench.client, { out: other.folder });
  for (const name of ["odd.csv", "odd.meta.csv"]) {
    const texts = (await cellsOf(join(other.folder, name))).filter((written) => !/^-\d+\.5$/.test(written));
    for (const written of texts) expect(written, name).not.toMatch(/^[=+\-@]/);
  }
  const text = readFileSync(join(other.folder, "odd.csv"), "utf8");
  expect(text).toContain(",-1.5,1\n");
  expect(text).toContain(",'=1+1,'-,0\n");
  await loadAll(other, [other.folder]);
  expect(await other.figures()).toEqual(await bench.figures());
  const columns = (where: Workbench) =>
    where.client
      .query(sql`select code, label from dataset_filter union all select code, label from dataset_measure order by 1`)
      .then(({ rows }) => rows);
  const named = [
    { code: "+amount", label: "-amount" },
    { code: "@option", label: "=HYPERLINK(1)" },
    { code: "plain", label: "@plain" },
  ];
  for (const where of [bench, other]) expect((await columns(where)).toSorted(byCode)).toEqual(named);
});

const byCode = (one: { code: string }, next: { code: string }) => (one.code < next.code ? -1 : 1);

/** Every cell of a CSV file, header included, as a spreadsheet reads it. */
async function cellsOf(file: string): Promise<string[]> {
  const cells: string[] = [];
  for await (const { rows } of csvRows(fileText(file, "utf-8"), ",")) cells.push(...rows.flat());
  return cells;
}

test("an export around an authority has it, its neighbours, its region and England, and names what is not there", async () => {
  await loadAll(bench, [join(project, "reference")]);
  await mkdir(join(other.folder, "out"));
  await exportDatasets(bench.client, { out: join(other.folder, "out"), around: "E10000032" });
  const lines = readFileSync(join(other.folder, "out/ons_mid-year_population_estimates_2012_to_2024.csv"), "utf8")
    .trimEnd()
    .split("\n")
    .slice(1);
  const newest = lines.filter((line) => line.startsWith("2024,"));
  expect(newest.filter((line) => !line.includes("Local authority")).map((line) => line.split(",")[6])).toEqual([
    "",
    "South East",
  ]);
  expect(newest.length).toBe(17);
  await expect(exportDatasets(bench.client, { out: other.folder, datasets: ["nothing"] })).rejects.toThrow(
    "No dataset is called nothing",
  );
  await expect(exportDatasets(bench.client, { out: other.folder, areas: ["E999"] })).rejects.toThrow(
    "E999 is not the ONS or DfE code",
  );
});
