import { mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { episodesFile } from "../care/ssda903/testing/returns.ts";
import { etlProcess } from "../testing/etl-process.ts";
import { openWorkbench, statisticsFile, type Workbench } from "../testing/workbench.ts";
import { commands } from "./commands.ts";

let bench: Workbench;
beforeEach(async () => {
  bench = await openWorkbench();
});
afterEach(() => bench.close());

const etl = (...args: string[]) => etlProcess(bench.url, args);
const carried = (path: string) => join(import.meta.dirname, "../../published", path);

test("every command of the folder is in the list, once, and speaks JSON", async () => {
  const files: string[] = (await readdir(import.meta.dirname)).filter((name) => name.endsWith(".command.ts"));
  expect(commands.map((command) => `${command.name()}.command.ts`).toSorted()).toEqual(files.toSorted());
  for (const command of commands)
    expect(
      command.options.map(({ long }) => long),
      command.name(),
    ).toContain("--json");
});

test("undo says what it did, and loads shows it; a second time it is refused", async () => {
  const { load } = await bench.load(await bench.write("children.csv", statisticsFile()));
  const first = await etl("undo", String(load), "--by", "Ada", "--json").ended;
  expect({ code: first.code, report: first.reports()[0] }).toMatchObject({
    code: 0,
    report: { load, status: "UNDONE", file: "children.csv", target: "children", rowsClosed: 4, rowsRestored: 0 },
  });
  expect((await etl("loads").ended).out).toMatch(/children\.csv {2}undone: 4 loaded.* Undone on .* by Ada\./);
  const second = await etl("undo", String(load)).ended;
  expect({ code: second.code, out: second.out }).toEqual({
    code: 1,
    out: `Load ${load} (children.csv) has already been undone.\n`,
  });
});

test("check answers as load would, a line a file, and keeps nothing", async () => {
  const good = await bench.write("good.csv", statisticsFile());
  const faulty = await bench.write("faulty.csv", statisticsFile({ 3: "12%" }));
  const ending = await etl("check", good, faulty, "--json").ended;
  expect(ending.code).toBe(2);
  expect(ending.reports()).toMatchObject([
    { file: good, status: "LOADED", rowsAdded: 4, rowsChanged: 0, figures: [], load: null },
    {
      file: faulty,
      status: "LOADED_WITH_REFUSALS",
      rowsAdded: 3,
      rowsRefused: 1,
      refusals: [{ row: 3, code: "not-a-number" }],
    },
  ]);
  const { out } = await etl("check", faulty).ended;
  expect(out).toContain("would be loaded, with refusals by dfe-statistics");
  expect(out).toContain("No figure would move.");
  expect(await bench.figures()).toEqual([]);
  expect((await bench.client.query("select from load")).rowCount).toBe(0);
});

test("refused rows are listed by what is wrong, written for the team, and replayed when they are put right", async () => {
  const cells = { 3: '"1,700"', 5: "12%" };
  const { load } = await bench.load(await bench.write("@children.csv", statisticsFile(cells)));
  const out = join(bench.folder, "for-the-team.csv");
  const listed = await etl("rejects", String(load), "--out", out).ended;
  expect(listed.out).toMatch(/2 refusals\n {2}not-a-number: 2\n {4}- Row 3, column "children_count"/);
  const written = await readFile(out, "utf8");
  expect(written.split("\r\n")[0]).toBe("\uFEFFfile,row,cell,column,code,message");
  expect(written).toContain("'@children.csv,3,I3,children_count,not-a-number,\"Row 3");
  expect((await etl("rejects", String(load), "--json").ended).reports().map(({ row }) => row)).toEqual([3, 5]);

  // The first row is removed, so that the remaining rows have other numbers than before.
  const corrected = statisticsFile({ ...cells, 3: "1700" })
    .split("\n")
    .toSpliced(1, 1)
    .join("\n");
  const wrongName = await bench.write("other.csv", corrected);
  const wrong = await etl("rejects", String(load), "--replay", wrongName, "--json").ended;
  expect({ code: wrong.code, ...wrong.reports()[0] }).toMatchObject({
    code: 1,
    status: "REFUSED",
    gone: [],
    remaining: { length: 2 },
  });
  expect(wrong.reports()[0]!["message"]).toContain('This is a file of "other"');

  const right = await etl("rejects", String(load), "--replay", await bench.write("@children.csv", corrected), "--json")
    .ended;
  expect(right.code).toBe(2);
  const [report] = right.reports();
  expect(report).toMatchObject({
    status: "LOADED_WITH_REFUSALS",
    replays: load,
    gone: [{ row: 3 }],
    remaining: [{ row: 5 }],
  });
  const unknown = await etl("rejects", "99").ended;
  expect({ code: unknown.code, err: unknown.err }).toEqual({
    code: 1,
    err: 'There is no load 99. "etl loads" lists them.\n',
  });
});

test("repairs of the continuous episodes are listed with file, row, rule and the return that decided", async () => {
  for (const [year, rows] of [
    [2020, "P1 01/05/2020 S C2 U4\nP2 01/05/2020 S C2 U4"],
    [2021, "P1 01/05/2020 S C2 U4"],
  ] as const)
    await bench.load(await bench.write(`${year}-episodes.csv`, episodesFile(rows)));
  const all = await etl("repairs").ended;
  expect(all.out).toBe(
    "1 repair\n  not-returned: 1\n    - 2020-episodes.csv, row 3: child P2, episode of 2020-05-01, DEC REC: blank is now 2021-04-01, by the return of 2021/22\n",
  );
  const ofLoad = await etl("repairs", "2", "--json").ended;
  expect(JSON.parse(ofLoad.out)).toMatchObject({
    child: "P2",
    rule: "not-returned",
    file: "2020-episodes.csv",
    row: 3,
  });
  const out = join(bench.folder, "repairs.csv");
  await etl("repairs", "--out", out).ended;
  expect(await readFile(out, "utf8")).toContain(
    "2020-episodes.csv,3,P2,2020-05-01,not-returned,2021/22,DEC REC,,2021-04-01\r\n",
  );
});

test("a feed that is late ends freshness with 2", async () => {
  const path = await bench.write("children.csv", statisticsFile());
  expect((await etl("freshness", "--json").ended).reports()[0]).toMatchObject({
    loader: "dfe-statistics",
    state: "NEVER",
    lastLoad: null,
  });
  const { load } = await bench.load(path, { asAt: new Date(Date.now() - 700 * 86_400_000) });
  const late = await etl("freshness", "--json").ended;
  expect(late.code).toBe(2);
  expect(late.reports()[0]).toMatchObject({
    state: "LATE",
    lastLoad: { load, file: "children.csv" },
    dueOn: expect.any(String),
  });
  await bench.load(path, { asAt: new Date(Date.now() - 700 * 86_400_000) });
  const again = await etl("freshness").ended;
  expect(again.code).toBe(2);
  expect(again.out).toMatch(
    /^dfe-statistics +late .*children\.csv\), which came again unchanged on 20\d\d-\d\d-\d\d; /,
  );
  await etl("undo", String(load)).ended;
  const fresh = await etl("freshness").ended;
  expect(fresh.code).toBe(0);
  expect(fresh.out).toMatch(/^dfe-statistics +never +no date due; nothing loaded yet; Performance/);
});

test("lineage goes from a KPI to the row of the file; an unknown id is answered with what is near", async () => {
  const { load, sha256 } = await bench.load(carried("cla_number_and_rate_per_10k_children.csv"));
  const ending = await etl("lineage", "cla-rate-10k", "--json").ended;
  expect(ending.code).toBe(0);
  const [lineage] = ending.reports();
  expect(lineage).toMatchObject({
    kpi: "cla-rate-10k",
    figure: {
      area: "E10000032",
      period: "2024/25",
      value: 54,
      rows: expect.arrayContaining([expect.objectContaining({ load, sha256 })]),
    },
  });
  const lines = (await readFile(carried("cla_number_and_rate_per_10k_children.csv"), "utf8")).split(/\r?\n/);
  expect(lines[lineage!["figure"].rows[0].row - 1]).toMatch(/^2025,.*West Sussex/);
  expect((await etl("lineage", "cla-rate-10k").ended).out).toContain(`SHA-256 ${sha256}`);
  const near = await etl("lineage", "cla-rate-10").ended;
  expect({ code: near.code, err: near.err }).toMatchObject({
    code: 1,
    err: expect.stringContaining("Did you mean cla-rate-10k"),
  });
});

test("an older file after a newer one is refused, unless it is forced", async () => {
  const day = (back: number) => new Date(Date.now() - back * 86_400_000);
  const path = await bench.write("children.csv", statisticsFile());
  const { load } = await bench.load(path, { asAt: day(1) });
  const figures = await bench.figures();
  await bench.write("children.csv", statisticsFile({ 2: "970" }));
  const older = ["--as-at", day(9).toISOString().slice(0, 10)];
  expect((await etl("check", path, ...older, "--json").ended).reports()[0]).toMatchObject({ status: "REFUSED" });
  const refused = await etl("load", path, ...older, "--json").ended;
  expect(refused.code).toBe(1);
  expect(refused.reports()[0]).toMatchObject({ status: "REFUSED", refusals: [{ code: "older-file" }] });
  expect(refused.reports()[0]!["message"]).toContain(`(load ${load})`);
  expect(await bench.figures()).toEqual(figures);
  expect((await etl("load", path, ...older, "--force", "--json").ended).reports()[0]).toMatchObject({
    status: "LOADED",
    rowsChanged: 1,
  });
});

test("four processes that load the same files at once come to the same figures as one", async () => {
  const folder = join(bench.folder, "four");
  await mkdir(folder);
  for (const name of ["a.csv", "b.csv", "c.csv"])
    await bench.write(join("four", name), statisticsFile({ 2: String(name.charCodeAt(0)) }));
  const endings = await Promise.all([1, 2, 3, 4].map(() => etl("load", folder, "--json").ended));
  expect(endings.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
  const statuses = endings.flatMap((ending) => ending.reports().map(({ status }) => status as string)).toSorted();
  expect(statuses).toEqual([...Array<string>(9).fill("ALREADY_LOADED"), ...Array<string>(3).fill("LOADED")]);
  const alone = await openWorkbench();
  for (const name of ["a.csv", "b.csv", "c.csv"]) await alone.load(join(folder, name));
  expect(await bench.figures()).toEqual(await alone.figures());
  await alone.close();
});

test("a load that is killed leaves the old figures or the new, whole, and the next run finishes", async () => {
  const rows = (add: number) =>
    Array.from(
      { length: 4000 },
      (_, index) => `${1000 + index},Reporting year,National,E92000001,England,Children,${index + add}`,
    );
  const header = "time_period,time_identifier,geographic_level,country_code,country_name,category,children_count";
  const file = (add: number) => `${[header, ...rows(add)].join("\n")}\n`;
  const path = await bench.write("many.csv", file(0));
  await bench.load(path);
  const old = await bench.figures();
  await bench.write("many.csv", file(1));
  // The time of an undisturbed load, over which the kills are spread.
  const probe = await openWorkbench();
  const started = Date.now();
  await etlProcess(probe.url, ["load", path]).ended;
  const takes = Date.now() - started;
  const fresh = await probe.figures();
  await probe.close();
  const seen = new Set<string>();
  for (const share of [0.3, 0.5, 0.65, 0.75, 0.85, 0.95]) {
    const { child, ended } = etl("load", path);
    await new Promise((resolve) => setTimeout(resolve, takes * share));
    child.kill("SIGKILL");
    await ended;
    const found = await bench.figures();
    const whole = [old, fresh].find((figures) => JSON.stringify(figures) === JSON.stringify(found));
    expect(whole, `killed after ${share} of the load`).toBeDefined();
    seen.add(whole === old ? "old" : "new");
  }
  expect(seen).toContain("old");
  const next = await etl("load", path, "--json").ended;
  expect(["LOADED", "ALREADY_LOADED"], next.out).toContain(next.reports()[0]!["status"]);
  expect(await bench.figures()).toEqual(fresh);
});

test("migration finds nothing to write where the tables are as the facts declare them; a changed one is told everywhere", async () => {
  const migration = await etl("migration", "--json").ended;
  expect({ code: migration.code, report: migration.reports() }).toEqual({ code: 0, report: [{ path: null }] });
  await bench.client.query("update migration set digest = 'another' where name = '0026-refused-cell'");
  const refused = await etl("loads").ended;
  expect({ code: refused.code, err: refused.err }).toMatchObject({
    code: 1,
    err: expect.stringContaining("The migration 0026-refused-cell has changed since this database ran it."),
  });
  // The migration altered a table of another migration, so nothing is dropped.
  const remake = await etl("remake", "--yes").ended;
  expect({ code: remake.code, err: remake.err }).toMatchObject({
    code: 1,
    err: expect.stringContaining("cannot be taken back"),
  });
}, 120_000);

test("a load of several files says on its connection how far it is, and a check does not", async () => {
  const files = [await bench.write("one.csv", statisticsFile()), await bench.write("two.csv", statisticsFile())];
  const names = async () => {
    const { rows } = await bench.client.query<{ name: string }>(
      "select application_name as name from pg_stat_activity where datname = current_database() and application_name like 'etl load%'",
    );
    return rows.map(({ name }) => name);
  };
  const release = await bench.holdLoads();
  const loading = etl("load", ...files, "--json");
  await expect.poll(() => bench.waiting(), { timeout: 30_000 }).toBe(1);
  expect(await names()).toEqual(["etl load 0 of 2"]);
  await release();
  expect((await loading.ended).code).toBe(0);
  expect(await names()).toEqual([]);
  const heldAgain = await bench.holdLoads();
  const checking = etl("check", await bench.write("three.csv", statisticsFile({ 2: "7" })), files[0]!, "--json");
  await expect.poll(() => bench.waiting(), { timeout: 30_000 }).toBe(1);
  expect(await names()).toEqual([]);
  await heldAgain();
  await checking.ended;
});
