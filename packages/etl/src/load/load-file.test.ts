import { Client } from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
import { loaders } from "../loaders.ts";
import { loadFile } from "./load-file.ts";
import { openWorkbench, statisticsFile, type Workbench } from "../testing/workbench.ts";

let bench: Workbench;
beforeEach(async () => {
  bench = await openWorkbench();
});
afterEach(() => bench.close());

const count = async (sql: string) =>
  Number((await bench.client.query<{ count: string }>(`select count(*) from ${sql}`)).rows[0]?.count);

test("the same bytes again are already loaded: nothing changes, the counts are those of the first load", async () => {
  const path = await bench.write("children.csv", statisticsFile({ 5: "1,7" }).replace("1,7", '"1,700"'));
  const first = await bench.load(path);
  const figures = await bench.figures();
  const again = await bench.load(path);
  expect(first).toMatchObject({ status: "LOADED_WITH_REFUSALS", rowsRead: 4, rowsLoaded: 3, rowsRefused: 1 });
  expect(again).toMatchObject({
    status: "ALREADY_LOADED",
    load: first.load,
    sha256: first.sha256,
    rowsRead: 4,
    rowsLoaded: 0,
    rowsUnchanged: 3,
    rowsRefused: 1,
  });
  expect(await bench.figures()).toEqual(figures);
  expect(await count("load")).toBe(1);
});

test("a changed file supersedes what differs, adds what is new, withdraws what is gone, and leaves the rest", async () => {
  const path = await bench.write("children.csv", statisticsFile());
  const first = await bench.load(path);
  const changed = statisticsFile({ 2: "980" }).replace(
    "2024,Reporting year,Local authority,E92000001,England,E10000014,Hampshire,Children,1700\n",
    "",
  );
  await bench.write(
    "children.csv",
    `${changed}2023,Reporting year,Local authority,E92000001,England,E10000032,West Sussex,Children,850\n`,
  );
  const second = await bench.load(path);
  expect(second).toMatchObject({ status: "LOADED", rowsRead: 4, rowsLoaded: 2, rowsUnchanged: 2, rowsWithdrawn: 1 });
  const { rows } = await bench.client.query(
    `select t.code as year, a.name, o."values"[1]::text as value, o.source_row as row, o.written_by as "from", o.superseded_by as until
     from observation o join area a on a.id = o.area_id join time_period t on t.id = o.time_period_id order by t.code, a.name, o.id`,
  );
  expect(rows).toEqual([
    { year: "2023", name: "West Sussex", value: "850", row: 5, from: second.load, until: null },
    { year: "2024", name: "Hampshire", value: "1700", row: 5, from: first.load, until: second.load },
    { year: "2024", name: "West Sussex", value: "900", row: 4, from: first.load, until: null },
    { year: "2025", name: "Hampshire", value: null, row: 3, from: first.load, until: null },
    { year: "2025", name: "West Sussex", value: "975", row: 2, from: first.load, until: second.load },
    { year: "2025", name: "West Sussex", value: "980", row: 2, from: second.load, until: null },
  ]);
});

test("a row that is refused in a newer file leaves its earlier figure standing", async () => {
  await bench.load(await bench.write("children.csv", statisticsFile()));
  const report = await bench.load(
    await bench.write("children.csv", statisticsFile({ 2: "98O%", 4: "£905" }).replace("98O%", '"9,80"')),
  );
  expect(report).toMatchObject({ rowsLoaded: 0, rowsUnchanged: 2, rowsRefused: 2, rowsWithdrawn: 0 });
  expect((await bench.figures()).filter((figure) => figure.endsWith("|975") || figure.endsWith("|900"))).toHaveLength(
    2,
  );
});

test("columns in another order, and new ones, keep the old figures in their places", async () => {
  const head = "time_period,time_identifier,geographic_level,country_code,region_code";
  const start = "2025,Reporting year,National,E92000001,";
  await bench.load(
    await bench.write(
      "t.csv",
      `${head},sex,age,referral_count,rate\n${start},Male,All,10,1.5\n${start},Female,All,c,z\n`,
    ),
  );
  const same = await bench.load(
    await bench.write(
      "t.csv",
      `${head},rate,age,referral_count,sex\n${start},1.5,All,10,Male\n${start},z,All,c,Female\n`,
    ),
  );
  expect(same).toMatchObject({ rowsLoaded: 0, rowsUnchanged: 2, rowsWithdrawn: 0 });
  const more = await bench.load(
    await bench.write(
      "t.csv",
      `${head},fresh,rate,age,referral_count,sex\n${start},5,1.5,All,10,Male\n${start},6,z,All,c,Female\n`,
    ),
  );
  expect(more).toMatchObject({ rowsLoaded: 2, rowsUnchanged: 0, rowsWithdrawn: 0 });
  const { rows } = await bench.client.query(
    `select "values"::text, symbols from observation where superseded_by is null order by source_row`,
  );
  expect(rows).toEqual([
    { values: "{10,1.5,5}", symbols: null },
    { values: "{NULL,NULL,6}", symbols: ["c", "z", null] },
  ]);
});

test("an empty indicator cell is neither a number nor a symbol", async () => {
  await bench.load(await bench.write("blank.csv", statisticsFile({ 2: "", 3: "LOW" })));
  const { rows } = await bench.client.query(
    `select "values"::text, symbols from observation order by source_row limit 2`,
  );
  expect(rows).toEqual([
    { values: "{NULL}", symbols: null },
    { values: "{NULL}", symbols: ["LOW"] },
  ]);
});

test("a companion file gives labels, units and the role of a column that holds numbers only", async () => {
  const head = "time_period,time_identifier,geographical_level,country_code,year_group,pupils";
  await bench.write(
    "p.meta.csv",
    "col_name,col_type,label,indicator_grouping,indicator_unit\nyear_group,Filter,Year group,,\npupils,Indicator,Share of pupils,,%\n",
  );
  const report = await bench.load(
    await bench.write(
      "p.csv",
      `${head}\n202425,Academic year,National,E92000001,7,12\n202425,Academic year,National,E92000001,8,13\n`,
    ),
  );
  expect(report).toMatchObject({ status: "LOADED", rowsLoaded: 2 });
  expect((await bench.figures())[0]).toContain("pupils|Share of pupils|PERCENT|year_group=Year group=7|12");
});

test("a load that breaks half-way leaves nothing but its entry in the ledger", async () => {
  const path = await bench.write("children.csv", statisticsFile());
  await bench.client.query(
    "create function fail() returns trigger language plpgsql as $$ begin raise 'the disk is full'; end $$",
  );
  await bench.client.query(
    "create trigger fail before insert on observation for each row when (new.source_row = 5) execute function fail()",
  );
  const report = await bench.load(path);
  expect(report).toMatchObject({ status: "FAILED", rowsLoaded: 0 });
  expect(report.message).toContain("the disk is full");
  expect(report.message).not.toContain("\n");
  const { rows } = await bench.client.query("select id, status, message from load");
  expect(rows).toEqual([{ id: report.load, status: "FAILED", message: report.message }]);
  for (const table of ["observation", "dataset", "time_period", "filter_combination", "refusal"])
    expect(await count(table), table).toBe(0);
  await bench.client.query("drop trigger fail on observation");
  expect(await bench.load(path), "the next run finishes").toMatchObject({ status: "LOADED", rowsLoaded: 4 });
});

test("a connection lost in the middle of a load leaves nothing", async () => {
  const lost = new Client({ connectionString: bench.url, application_name: "lost" });
  lost.on("error", () => undefined);
  await lost.connect();
  const release = await bench.holdLoads();
  const path = await bench.write("children.csv", statisticsFile());
  const running = loadFile(lost, path, { loaders, authority: "E10000032" });
  await expect.poll(() => bench.waiting(), { timeout: 10_000 }).toBe(1);
  await bench.client.query("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'lost'");
  expect(await running).toMatchObject({ status: "FAILED", load: null });
  await release();
  await lost.end().catch(() => undefined);
  for (const table of ["observation", "dataset", "load"]) expect(await count(table), table).toBe(0);
});

test("the sample gives way to other figures, and says what it is in the ledger", async () => {
  const path = await bench.write("children.csv", statisticsFile());
  await bench.load(path, { sample: true });
  const { rows } = await bench.client.query("select message from load");
  expect(rows[0].message).toContain("Sample");
  await bench.load(await bench.write("children.csv", statisticsFile({ 2: "976" })));
  const figures = await bench.figures();
  const newer = await bench.load(await bench.write("children.csv", statisticsFile({ 2: "970" })), { sample: true });
  expect(newer.status).toBe("ALREADY_LOADED");
  expect(await bench.figures()).toEqual(figures);
});

test("two loads of one table at once: one after the other, and the same figures", async () => {
  const second = new Client({ connectionString: bench.url });
  await second.connect();
  const path = await bench.write("children.csv", statisticsFile());
  const options = { loaders, authority: "E10000032" };
  const reports = await Promise.all([loadFile(bench.client, path, options), loadFile(second, path, options)]);
  await second.end();
  expect(reports.map(({ status }) => status).toSorted()).toEqual(["ALREADY_LOADED", "LOADED"]);
  expect(await count("observation")).toBe(4);
});

test("whoever listens hears of a load once it can be seen", async () => {
  const listener = new Client({ connectionString: bench.url });
  await listener.connect();
  await listener.query("listen children_first_data");
  const heard = new Promise<string | undefined>((resolve) =>
    listener.once("notification", ({ payload }) => resolve(payload)),
  );
  const report = await bench.load(await bench.write("children.csv", statisticsFile()));
  expect(await heard).toBe(String(report.load));
  await listener.end();
});
