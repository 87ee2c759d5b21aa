import { copyFile, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkFile } from "../check/check-file.ts";
import { loaders } from "../loaders.ts";
import { auditsFile, moderationsFile } from "../testing/moderated-audits.ts";
import { openWorkbench, statisticsFile, type Workbench } from "../testing/workbench.ts";
import { undoLoad } from "../undo/undo-load.ts";

let bench: Workbench;
beforeAll(async () => {
  bench = await openWorkbench();
});
afterAll(() => bench.close());

/** The current rows of a fact, one text a row. */
const current = async (table: string, columns: string) =>
  (
    await bench.client.query<{ row: string }>(
      `select concat_ws('|', ${columns}) as row from ${table} where superseded_by is null order by 1`,
    )
  ).rows.map(({ row }) => row);

const lines = (...rows: string[]) => `${rows.join("\n")}\n`;
const attendance = (...rows: string[]) => lines("child_id,week_starting,sessions_possible,sessions_attended", ...rows);
const standards = (...ids: string[]) =>
  lines("standard_id,practice_area,text,asked_from", ...ids.map((id) => `${id},Planning,Is it so?,2020-01-01`));
const neighboursFile = "statistical_neighbours_2025.csv";

/** Two files of one table that are loaded alternately, and the expected state of the table. */
interface Turns {
  kind: string;
  name: string;
  a: string;
  b: string;
  seen: () => Promise<string[]>;
}

const turns: Turns[] = [
  {
    kind: "a published table",
    name: "children.csv",
    a: statisticsFile(),
    b: statisticsFile({ 2: "976" }),
    seen: async () => (await bench.figures()).filter((figure) => figure.startsWith("children|")),
  },
  {
    kind: "a snapshot",
    name: "contact_decisions.csv",
    a: lines("contact_id,received_at", "X1,2026-01-05 09:00", "X2,2026-01-05 10:00"),
    b: lines("contact_id,received_at", "X2,2026-01-05 11:00", "X3,2026-01-06 10:00"),
    seen: () => current("contact_decisions", "contact_id, received_at"),
  },
  {
    kind: "a snapshot that grows",
    name: "audit_standards.csv",
    a: standards("S1"),
    b: standards("S1", "S2"),
    seen: () => current("audit_standards", "standard_id"),
  },
  {
    kind: "a window",
    name: "List 1.csv",
    a: lines("Child Unique ID,Date of Contact,Contact Source", "C1,2026-01-05,School"),
    b: lines("Child Unique ID,Date of Contact,Contact Source", "C1,2026-02-05,School"),
    seen: () => current("annex_a_contacts", "child_unique_id, date_of_contact"),
  },
  {
    kind: "a merged table",
    name: "complaints.csv",
    a: lines("complaint_id,received_on,service,due_on,stage,kind", "K1,2026-01-05,Care,2026-01-19,1,Complaint"),
    b: lines("complaint_id,received_on,service,due_on,stage,kind", "K1,2026-01-05,Care,2026-01-26,1,Complaint"),
    seen: () => current("complaints", "complaint_id, due_on"),
  },
  {
    kind: "a table of replaced periods",
    name: "school_attendance.csv",
    a: attendance("C1,2026-01-05,10,9"),
    b: attendance("C1,2026-01-05,10,8", "C2,2026-01-05,10,10"),
    seen: () => current("school_attendance", "child_id, week_starting, sessions_attended"),
  },
];

describe.each(turns)("$kind: a file, a corrected one, and the first again", ({ name, a, b, seen }) => {
  test("bring the first one's content back by a load of its own, after which it is already loaded", async () => {
    const load = async (content: string) => await bench.load(await bench.write(name, content));
    const first = await load(a);
    expect(first).toMatchObject({ status: "LOADED" });
    const wasA = await seen();
    expect(wasA).not.toEqual([]);
    expect(await load(b)).toMatchObject({ status: "LOADED" });
    expect(await seen()).not.toEqual(wasA);
    const path = await bench.write(name, a);
    const predicted = await checkFile(bench.client, path, { loaders, authority: "E10000032" });
    const again = await bench.load(path);
    expect(again.status).toBe("LOADED");
    expect(again.load).not.toBe(first.load);
    expect(predicted).toMatchObject({
      status: "LOADED",
      rowsLoaded: again.rowsLoaded,
      rowsWithdrawn: again.rowsWithdrawn,
    });
    expect(await seen()).toEqual(wasA);
    expect(await load(a)).toMatchObject({ status: "ALREADY_LOADED", load: again.load });
  });

  test("are already loaded once the corrected one is undone", async () => {
    const path = await bench.write(name, b);
    const wasA = await seen();
    const corrected = await bench.load(path);
    expect(corrected.status).toBe("LOADED");
    expect(await undoLoad(bench.client, corrected.load!, "Ada")).toMatchObject({ status: "UNDONE" });
    expect(await seen()).toEqual(wasA);
    expect(await bench.load(await bench.write(name, a))).toMatchObject({ status: "ALREADY_LOADED" });
  });
});

test("a model of neighbours: a file, a corrected one, and the first again bring the first one's content back", async () => {
  const published = join(import.meta.dirname, "../../reference", neighboursFile);
  const path = join(bench.folder, neighboursFile);
  await copyFile(published, path);
  const load = async () => await bench.load(path);
  const seen = async () => (await bench.figures()).filter((figure) => figure.startsWith("2025|"));
  expect((await load()).status).toMatch(/^LOADED/);
  const wasA = await seen();
  const [header, , ...rest] = (await readFile(published, "utf8")).split("\n");
  await bench.write(neighboursFile, [header, ...rest].join("\n"));
  expect(await load()).toMatchObject({ rowsWithdrawn: 1 });
  expect(await seen()).not.toEqual(wasA);
  await copyFile(published, path);
  expect((await load()).status).toMatch(/^LOADED/);
  expect(await seen()).toEqual(wasA);
  expect(await load()).toMatchObject({ status: "ALREADY_LOADED" });
});

test("appended events never change, so a file between changes nothing: the first is already loaded", async () => {
  const header = "statement_id,child_id,submitted_on,by";
  const load = async (...rows: string[]) =>
    await bench.load(await bench.write("mind_of_my_own.csv", lines(header, ...rows)));
  const first = await load("M1,C1,2026-01-05,Worker");
  expect(await load("M2,C1,2026-01-06,Worker")).toMatchObject({ status: "LOADED" });
  expect(await load("M1,C1,2026-01-05,Worker")).toMatchObject({ status: "ALREADY_LOADED", load: first.load });
  expect(await current("mind_of_my_own", "statement_id")).toEqual(["M1", "M2"]);
});

test("a merged file and one of other periods stay loaded when files of other rows come", async () => {
  const complaint = (id: string) =>
    lines("complaint_id,received_on,service,due_on,stage,kind", `${id},2026-01-05,Care,2026-01-19,1,Complaint`);
  await bench.load(await bench.write("complaints_1.csv", complaint("N1")));
  await bench.load(await bench.write("complaints_2.csv", complaint("N2")));
  expect(await bench.load(join(bench.folder, "complaints_1.csv"))).toMatchObject({ status: "ALREADY_LOADED" });
  await bench.load(await bench.write("school_attendance_1.csv", attendance("D1,2026-03-02,10,9")));
  await bench.load(await bench.write("school_attendance_2.csv", attendance("D1,2026-03-09,10,9")));
  expect(await bench.load(join(bench.folder, "school_attendance_1.csv"))).toMatchObject({ status: "ALREADY_LOADED" });
});

test("the first file again is refused as older than the corrected one, and comes back when it is forced", async () => {
  const name = "older.csv";
  const load = async (content: string, daysAgo: number, force = false) => {
    const path = await bench.write(name, content);
    return await bench.load(path, { force, asAt: new Date(Date.now() - daysAgo * 86_400_000) });
  };
  const seen = async () => (await bench.figures()).filter((figure) => figure.startsWith("older|"));
  const [a, b] = [statisticsFile({ 4: "901" }), statisticsFile({ 4: "902" })];
  await load(a, 9);
  const wasA = await seen();
  expect(wasA).toHaveLength(4);
  await load(b, 1);
  expect(await load(a, 9)).toMatchObject({ status: "REFUSED", refusals: [{ code: "older-file" }] });
  expect(await load(a, 9, true)).toMatchObject({ status: "LOADED" });
  expect(await seen()).toEqual(wasA);
});

test("a copy of a published file under a new name is already loaded; under the name of another table it is that table", async () => {
  const [a, b] = [statisticsFile({ 4: "911" }), statisticsFile({ 4: "912" })];
  const load = async (name: string, content: string) => await bench.load(await bench.write(name, content));
  const first = await load("first.csv", a);
  expect(await load("copy of first.csv", a)).toMatchObject({ status: "ALREADY_LOADED", load: first.load });
  await load("second.csv", b);
  expect(await load("second.csv", a)).toMatchObject({ status: "LOADED", target: "second", rowsChanged: 1 });
});

test("a row that another table refused, or withdrew, comes back with its file once that table is right", async () => {
  const both = ["A1|W1", "A2|W1"];
  const seen = () => current("audit_moderations", "audit_id, moderator_id");
  const load = async (name: string, content: string) => await bench.load(await bench.write(name, content));
  await load("audits.csv", auditsFile("W1"));
  expect(await load("audit_moderations.csv", moderationsFile)).toMatchObject({ rowsRefused: 1 });
  expect(await seen()).toEqual(["A2|W1"]);
  await load("audits.csv", auditsFile("W2"));
  expect(await load("audit_moderations.csv", moderationsFile), "it had been refused").toMatchObject({ rowsLoaded: 1 });
  expect(await seen()).toEqual(both);
  expect(await load("audit_moderations.csv", moderationsFile)).toMatchObject({ status: "ALREADY_LOADED" });

  await load("audits.csv", auditsFile("W1"));
  expect(await seen()).toEqual(["A2|W1"]);
  await load("audits.csv", auditsFile("W3"));
  expect(await load("audit_moderations.csv", moderationsFile), "it had been withdrawn").toMatchObject({
    rowsLoaded: 1,
  });
  expect(await seen()).toEqual(both);
});
