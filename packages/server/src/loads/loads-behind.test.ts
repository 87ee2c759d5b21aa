import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { kpis } from "@children-first/schema";
import { facts, loaderIdOf } from "@children-first/schema/facts";
import { sql } from "@children-first/schema/sql";
import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestApi, testApi } from "../testing/api.ts";

const etl = path.resolve(import.meta.dirname, "../../../etl");
const loadersOfRecords = new Set(facts.map(loaderIdOf));
const lastYear = new Date().getUTCFullYear() - 1;
const months = `grain: MONTH, from: "${lastYear}-01-01", to: "${new Date().toISOString().slice(0, 10)}"`;
let folder: string;
let api: TestApi;
let database: Client;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "loads-behind-"));
  api = await testApi();
  database = new Client({ connectionString: api.databaseUrl });
  await database.connect();
  const extracts = path.join(folder, "extracts");
  await api.etl("demo", "--children", "30", "--years", "2", "--seed", "7", "--out", extracts);
  const published = ["cla_number_and_rate_per_10k_children.csv", "kpi-values.csv"];
  const files = published.map((name) => path.join(etl, "published", name));
  await api.load(path.join(etl, "reference"), ...files, extracts, path.join(extracts, "ssda903"), "--count-last");
}, 240_000);
afterAll(async () => {
  await database.end();
  await api.close();
  await rm(folder, { recursive: true, force: true });
});

/** Asks for fields of every KPI, by its id. */
async function ofEveryKpi(fields: string): Promise<Map<string, any>> {
  const { data, errors } = await api.ask(`{ kpis { id ${fields} } }`);
  expect(errors).toBeUndefined();
  return new Map(data.kpis.map((kpi: { id: string }) => [kpi.id, kpi]));
}

const idsOf = (loads: readonly { id: string }[]): string[] => [...new Set(loads.map(({ id }) => id))].toSorted();

test("which loads made a figure: its provenance, etl lineage, Load.kpis and Feed.kpis agree, for every KPI", async () => {
  const figures = await ofEveryKpi(`figure { status provenance { loads { id } } }
    series(${months}) { provenance { loads { id loader } } }`);
  const lineages = await api.etl("lineage", ...kpis.map(({ id }) => id));
  const { data } = await api.ask(
    `{ loads(first: 1000) { edges { node { id loader file status rowsLoaded kpis { id } } } } feeds { loader kpis { id } } }`,
  );
  const loads: any[] = data.loads.edges.map(({ node }: any) => node);
  const kpisOf = (of: { kpis: { id: string }[] }) => new Set(of.kpis.map(({ id }) => id));
  const ofLoad = new Map(loads.map((load) => [load.id, kpisOf(load)]));
  const ofFeed = new Map(data.feeds.map((feed: any) => [feed.loader, kpisOf(feed)])) as Map<string, Set<string>>;

  const faults: string[] = [];
  for (const { kpi, figure } of lineages) {
    const { counted, rows } = figure;
    const followed = [
      ...(counted?.tables ?? []).flatMap((table: any) => table.loads),
      ...(counted?.population ? [counted.population] : []),
      ...rows,
    ].map(({ load }) => ({ id: String(load) }));
    const named = idsOf(figures.get(kpi).figure.provenance.loads);
    if (idsOf(followed).join() !== named.join()) faults.push(`${kpi}: lineage ${idsOf(followed)}, figure ${named}`);
  }
  for (const [kpi, { figure, series }] of figures) {
    const named = new Set(series.flatMap(({ provenance }: any) => provenance.loads).map(({ id }: any) => id as string));
    for (const { id } of figure.provenance.loads) named.add(id);
    for (const load of loads) {
      const { id, loader, file } = load;
      const [says, feedSays] = [ofLoad.get(id)!.has(kpi), ofFeed.get(loader)!.has(kpi)];
      if (named.has(id) && !says) faults.push(`${kpi} is made of load ${id}, ${file}, which does not say so`);
      if (named.has(id) && !feedSays) faults.push(`${kpi} is made of load ${id}, whose feed ${loader} does not say so`);
      const isRead = figures.get(kpi).figure.status !== "NOT_AVAILABLE" && load.rowsLoaded > 0;
      if (loadersOfRecords.has(loader) && isRead && says && !named.has(id))
        faults.push(`load ${id}, ${file}, says it is behind ${kpi}, of which no figure names it`);
    }
  }
  expect(faults).toEqual([]);
  expect(lineages.filter(({ figure }) => figure.counted?.tables.length > 0).length).toBeGreaterThan(100);
  const rate = lineages.find(({ kpi }) => kpi === "cla-rate-10k")!;
  expect(rate["figure"].counted.population.file).toContain("ons_mid-year_population_estimates");
  const count = lineages.find(({ kpi }) => kpi === "cla-count")!;
  const files: string[] = count["figure"].counted.tables.flatMap((table: any) =>
    table.loads.map(({ file }: any) => file),
  );
  expect(files.filter((file) => file.includes("ssda903"))).toEqual([]);
}, 240_000);

test("without the rows of every load that no figure names, every figure is the same", async () => {
  const values = async () => [
    ...(
      await ofEveryKpi(`series(${months}) { period { label } value status numerator denominator pending exempt }`)
    ).values(),
  ];
  const named = new Set<number>();
  for (const { figure, series } of (
    await ofEveryKpi(`figure { provenance { loads { id } } } series(${months}) { provenance { loads { id } } }`)
  ).values())
    for (const { provenance } of [figure, ...series]) for (const { id } of provenance.loads) named.add(Number(id));
  const before = await values();
  let taken = 0;
  for (const { table } of facts.filter((fact) => !["department", "kpi_targets"].includes(fact.table))) {
    const { rowCount } = await database.query(
      sql`delete from ${sql.identifier(table)} where not written_by = any (${[...named]}::integer[])`,
    );
    taken += rowCount ?? 0;
  }
  expect(taken).toBeGreaterThan(100);
  await api.etl("recount");
  expect(await values()).toEqual(before);
}, 240_000);
