import { figureOf, kpis, periodsOf, type Query } from "@children-first/schema";
import { queryOn } from "@children-first/schema/database";
import { readPublishedEvidence } from "@children-first/schema/engine";
import { sql } from "@children-first/schema/sql";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { figuresSeen } from "../check/figures-moved.ts";
import { openWorkbench, statisticsFile, type Workbench } from "../testing/workbench.ts";
import { undoLoad } from "./undo-load.ts";

let bench: Workbench;
beforeEach(async () => {
  bench = await openWorkbench();
});
afterEach(() => bench.close());

const authority = "E10000032";
const published = join(import.meta.dirname, "../../published");
const query: Query = (statement) => queryOn(bench.client)(statement);

/** Everything that a user can see of figures, now or as at a moment: values, provenance, when known, restatements. */
async function everything(asAt?: Date) {
  const evidence = await readPublishedEvidence(query, kpis);
  const figures = kpis.flatMap((kpi) => {
    const known = evidence.get(kpi.id) ?? { published: [] };
    const areas = new Set(known.published.flatMap(({ rows, ever }) => [...(asAt ? ever : rows).keys()]));
    return [...areas].flatMap((area) =>
      periodsOf(known, area, asAt).map((period) => {
        const { kpi: _kpi, ...figure } = figureOf(kpi, known, area, period, asAt);
        return figure;
      }),
    );
  });
  const key = ({ area, period }: (typeof figures)[number]) => `${area} ${period.start} ${period.grain}`;
  return JSON.stringify(figures.toSorted((a, b) => key(a).localeCompare(key(b))));
}

const describedNow = () =>
  query(
    sql`select d.code, d.title, l.file, l.status, (select json_agg(m.code || m.label order by m.position) from dataset_measure m where m.dataset_id = d.id and not m.undone) as measures,
       (select json_agg(f.code || f.label order by f.position) from dataset_filter f where f.dataset_id = d.id and not f.undone) as filters,
       (select json_agg(c.options order by c.options) from filter_combination c where c.dataset_id = d.id and not c.undone) as options
     from dataset d join load l on l.id = d.written_by where not d.undone order by d.code`,
  );

/** A moment of the database's clock after all loads so far, and before later ones. */
async function moment(): Promise<Date> {
  const [row] = await query<{ now: Date }>(
    sql`select clock_timestamp() + interval '2 milliseconds' as now, pg_sleep(0.004)`,
  );
  return row!.now;
}

const rereferrals = "c1_children_in_need_referrals_and_rereferrals_2013_to_2025.csv";

/** The published table with other figures in 2025, a new column and without its year 2013. */
async function revised(): Promise<string> {
  const [header = "", ...lines] = (await readFile(join(published, rereferrals), "utf8")).trimEnd().split(/\r?\n/);
  const at = header.split(",").indexOf("rereferral_percent");
  const changed = lines
    .filter((line) => !line.startsWith("2013"))
    .map((line) => {
      const cells = line.split(",");
      if (cells[0] === "2025" && /^\d/.test(cells[at] ?? "")) cells[at] = String(Number(cells[at]) + 1);
      return [...cells, "7"].join(",");
    });
  return `${[`${header},fresh_count`, ...changed].join("\n")}\n`;
}

test("every figure of every KPI is as it was before, and as at any moment what was shown then", async () => {
  for (const name of [rereferrals, "cla_number_and_rate_per_10k_children.csv"]) await bench.load(join(published, name));
  await bench.load(join(published, "../reference/statistical_neighbours_2025.csv"));
  const before = {
    all: await everything(),
    seen: await figuresSeen(query, authority),
    cells: await bench.figures(),
    tables: await describedNow(),
  };
  const loaded = await moment();

  const report = await bench.load(await bench.write(rereferrals, await revised()));
  expect(report).toMatchObject({ status: "LOADED", rowsWithdrawn: expect.any(Number) });
  expect(report.rowsWithdrawn).toBeGreaterThan(0);
  const during = { all: await everything(), cells: await bench.figures() };
  expect(during.cells).not.toEqual(before.cells);
  expect(during.all).not.toBe(before.all);
  const stood = await moment();

  const undone = await undoLoad(bench.client, report.load!, "Ada");
  expect(undone).toMatchObject({
    status: "UNDONE",
    target: rereferrals.replace(".csv", ""),
    message: expect.stringMatching(/^Undone on .* by Ada\.$/),
  });
  expect(await everything()).toBe(before.all);
  expect(await figuresSeen(query, authority)).toEqual(before.seen);
  expect(await bench.figures()).toEqual(before.cells);
  expect(await describedNow()).toEqual(before.tables);
  expect(await everything(loaded)).toBe(before.all);
  expect(await everything(stood)).toBe(during.all);
  const [entry] = await query<object>(
    sql`select status, message, rows_loaded as loaded from load where id = ${report.load}`,
  );
  expect(entry).toEqual({
    status: "UNDONE",
    message: `${report.message} ${undone.message}`,
    loaded: report.rowsLoaded,
  });

  const again = await bench.load(join(bench.folder, rereferrals));
  expect(again).toMatchObject({
    status: "LOADED",
    rowsLoaded: report.rowsLoaded,
    rowsUnchanged: report.rowsUnchanged,
    rowsWithdrawn: report.rowsWithdrawn,
  });
  expect(await bench.figures()).toEqual(during.cells);
  await undoLoad(bench.client, again.load!, "Ada");
  expect(await everything()).toBe(before.all);
  expect(await everything(stood)).toBe(during.all);
});

test("a table whose only load is undone is gone, and comes back with its file", async () => {
  const path = await bench.write(
    "d3_cpps_subsequent_plan_2013_to_2025.csv",
    await readFile(join(published, "d3_cpps_subsequent_plan_2013_to_2025.csv")),
  );
  const nothing = await everything();
  const { load } = await bench.load(path);
  const cells = await bench.figures();
  const loaded = await everything();
  await undoLoad(bench.client, load!, "Ada");
  expect(await bench.figures()).toEqual([]);
  expect(await describedNow()).toEqual([]);
  expect(await everything()).toBe(nothing);
  expect(await bench.load(path)).toMatchObject({ status: "LOADED" });
  expect(await bench.figures()).toEqual(cells);
  const values = (text: string) => text.replaceAll(/"(?:load|knownFrom)":[^,}]*/g, "");
  expect(values(await everything())).toBe(values(loaded));
});

test("a model of neighbours goes back to the one before", async () => {
  const path = join(published, "../reference/statistical_neighbours_2025.csv");
  await bench.load(path);
  const before = await bench.figures();
  const [header, first, ...rest] = (await readFile(path, "utf8")).split("\n");
  const { load } = await bench.load(await bench.write("statistical_neighbours_2025.csv", [header, ...rest].join("\n")));
  expect(await bench.figures()).not.toEqual(before);
  expect(first).toBeTruthy();
  await undoLoad(bench.client, load!, "Ada");
  expect(await bench.figures()).toEqual(before);
});

test("loads are undone newest first, each once, and only what was loaded", async () => {
  const path = await bench.write("children.csv", statisticsFile());
  const states = [await bench.figures()];
  const loads: number[] = [];
  for (const count of ["975", "976", "977"]) {
    loads.push((await bench.load(await bench.write("children.csv", statisticsFile({ 2: count })))).load!);
    states.push(await bench.figures());
  }
  const refused = await undoLoad(bench.client, loads[0]!, "Ada");
  expect(refused).toMatchObject({
    status: "REFUSED",
    message: `Load ${loads[2]} (children.csv) has been built on load ${loads[0]} since. Undo load ${loads[2]} first.`,
  });
  expect(await bench.figures()).toEqual(states[3]);
  for (const step of [2, 1, 0]) {
    expect(await undoLoad(bench.client, loads[step]!, "Ada")).toMatchObject({ status: "UNDONE" });
    expect(await bench.figures()).toEqual(states[step]);
  }
  const empty = await bench.load(await bench.write("empty.csv", ""));
  expect((await undoLoad(bench.client, loads[0]!, "Ada")).message).toContain("already been undone");
  expect((await undoLoad(bench.client, empty.load!, "Ada")).message).toContain("nothing to undo");
  expect((await undoLoad(bench.client, 999, "Ada")).message).toContain("no load 999");
  expect(await bench.load(path)).toMatchObject({ status: "LOADED" });
});

test("a category, a column and a total that only the undone load had are gone; a row that is no total never becomes the figure", async () => {
  const head = "time_period,time_identifier,geographic_level,country_code,new_la_code,sex";
  const row = (sex: string, percent: number, more = "") =>
    `2025,Reporting year,Local authority,E92000001,${authority},${sex},${percent}${more}\n`;
  const name = "d3_cpps_subsequent_plan_2013_to_2099.csv";
  const write = (text: string) => bench.write(name, text);
  for (const male of [30, 31])
    await bench.load(await write(`${head},CPP_subsequent_percent\n${row("Male", male)}${row("Total", 29)}`));
  const before = { all: await everything(), tables: await describedNow() };
  expect(before.all).toContain('"value":29,"status":"FINAL"');

  const more = `${head},CPP_subsequent_percent,fresh_count\n${row("Male", 32, ",1")}${row("Total", 29, ",1")}${row("Other", 12, ",1")}`;
  const { load } = await bench.load(await write(more));
  expect(await everything()).toContain('"value":29,"status":"FINAL"');
  expect(await describedNow()).not.toEqual(before.tables);
  await undoLoad(bench.client, load!, "Ada");
  expect(await everything()).toBe(before.all);
  expect(await describedNow()).toEqual(before.tables);
  const next = await bench.load(
    await write(`${head},CPP_subsequent_percent\n${row("Male", 31)}${row("Total", 29)}${row("Other", 12)}`),
  );
  expect(next).toMatchObject({ rowsLoaded: 1, rowsUnchanged: 2 });
});

test("facts are taken back like published figures, but not from under a load that superseded them", async () => {
  const header = "cont_contact_id,cont_person_id,cont_contact_date";
  const rows = () =>
    query(
      sql`select cont_contact_id, cont_contact_date::text, written_by from contacts where superseded_by is null order by 1`,
    );
  const first = await bench.load(await bench.write("contacts.csv", `${header}\n1,P1,2025-01-02\n2,P2,2025-01-03\n`));
  const before = await rows();
  const second = await bench.load(await bench.write("contacts.csv", `${header}\n1,P1,2025-01-05\n3,P2,2025-01-03\n`));
  expect(await undoLoad(bench.client, second.load!, "Ada")).toMatchObject({ rowsClosed: 2, rowsRestored: 2 });
  expect(await rows()).toEqual(before);

  // As a load of a related fact does that contradicts a contact.
  const other = await bench.load(await bench.write("children.csv", statisticsFile()));
  await query(
    sql`update contacts set superseded_by = ${other.load} where superseded_by is null and cont_contact_id = '1'`,
  );
  const refused = await undoLoad(bench.client, first.load!, "Ada");
  expect(refused).toMatchObject({
    status: "REFUSED",
    message: expect.stringContaining(`Undo load ${other.load} first`),
  });
  await undoLoad(bench.client, other.load!, "Ada");
  expect(await rows()).toEqual(before);
  await undoLoad(bench.client, first.load!, "Ada");
  expect(await rows()).toEqual([]);
});

test("a row that was withdrawn and has been loaded anew since is as if it had never been withdrawn", async () => {
  const moderations = () =>
    query(sql`select audit_id, moderator_id, written_by from audit_moderations where superseded_by is null order by 1`);
  const moderation = async (moderator: string) =>
    await bench.load(
      await bench.write(
        "audit_moderations.csv",
        `audit_id,moderator_id,moderated_on,overall_grade,rationale\nA1,${moderator},2026-01-12,Good,Evidence\n`,
      ),
    );
  const first = await moderation("W1");
  const before = await moderations();
  const audits = await bench.load(
    await bench.write(
      "audits.csv",
      "audit_id,child_id,kind,cycle,service,team,auditor_id,allocated_on\nA1,C1,Learning,2026-01,Care,T1,W1,2026-01-05\n",
    ),
  );
  expect(await moderations(), "the auditor moderated their own audit").toEqual([]);
  const corrected = await moderation("W2");
  const after = await moderations();
  expect(await undoLoad(bench.client, audits.load!, "Ada")).toMatchObject({ status: "UNDONE", rowsRestored: 0 });
  expect(await moderations()).toEqual(after);
  expect((await undoLoad(bench.client, first.load!, "Ada")).status).toBe("REFUSED");
  expect((await undoLoad(bench.client, corrected.load!, "Ada")).status).toBe("UNDONE");
  expect(await moderations()).toEqual(before);
  expect((await undoLoad(bench.client, first.load!, "Ada")).status).toBe("UNDONE");
  expect(await moderations()).toEqual([]);
});
