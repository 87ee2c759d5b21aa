import { mkdir, utimes, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { addDays } from "@children-first/schema";
import { feedStates, newestLoads } from "@children-first/schema/engine";
import { queryOn } from "@children-first/schema/database";
import { sql } from "@children-first/schema/sql";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { checkFile } from "../../check/check-file.ts";
import { loaders } from "../../loaders.ts";
import { zipFile } from "../../readers/workbook/testing/zip-file.ts";
import { etlProcess } from "../../testing/etl-process.ts";
import { openWorkbench, statisticsFile, type Workbench } from "../../testing/workbench.ts";
import { undoLoad } from "../../undo/undo-load.ts";
import { todayInEngland } from "./extract-date.ts";
import type { LoadOptions } from "../load-options.ts";

let bench: Workbench;
beforeAll(async () => {
  bench = await openWorkbench();
});
afterAll(() => bench.close());

/** Every test begins without a load of contacts, because an older file would be refused. */
beforeEach(async () => {
  const { rows } = await bench.client.query<{ id: number }>("select id from current_load order by id desc");
  for (const { id } of rows) await undoLoad(bench.client, id, "Ada");
});

const header = "cont_contact_id,cont_person_id,cont_contact_date";
const contacts = (...days: string[]) => [header, ...days.map((day, at) => `X${at},C${at},${day}`), ""].join("\n");
/** An extract of 3 May 2026, which says so nowhere but in its records. */
const ofMay = contacts("2026-03-02", "2026-04-14", "2026-05-03");

async function put(name: string, content: string | Buffer): Promise<string> {
  const path = join(bench.folder, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
  return path;
}

const given = (day: string) => ({ asAt: new Date(`${day}T00:00:00Z`) });

const dateOf = async (path: string, options: Partial<LoadOptions> = {}) => {
  const { asAt, asAtFrom } = await bench.load(path, options);
  return { asAt, asAtFrom };
};

/** The last day that a KPI is counted up to, and its value in some months; null for a month that was not counted. */
async function counted(kpi: string): Promise<string | null> {
  const { rows } = await bench.client.query<{ day: string }>(
    sql`select known_day::text as day from tally_span where kpi = ${kpi} and known_until is null`,
  );
  return rows[0]?.day ?? null;
}

const states = async (loader: string) => {
  const newest = await bench.client.query<{ loader: string; asAt: Date }>(newestLoads(`l.loader, l.as_at as "asAt"`));
  const all = await feedStates(queryOn(bench.client), newest.rows, todayInEngland());
  return all.find((feed) => feed.loader === loader)!.state;
};

test("the date is given, else named, else stated, else inferred: the surest way counts", async () => {
  const stated = ofMay.replace(/$/gm, "").split("\n").filter(Boolean);
  const withColumn = stated.map((line, at) => `${line},${at === 0 ? "Extract date" : "04/05/2026"}`).join("\n");
  expect(await dateOf(await put("contacts.csv", ofMay))).toEqual({ asAt: "2026-05-03", asAtFrom: "INFERRED" });
  expect(await dateOf(await put("contacts.csv", `${withColumn}\n`))).toEqual({
    asAt: "2026-05-04",
    asAtFrom: "STATED",
  });
  expect(await dateOf(await put("2026-05-05/contacts.csv", `${withColumn}\n`))).toEqual({
    asAt: "2026-05-05",
    asAtFrom: "NAME",
  });
  expect(await dateOf(await put("2026-05-05/contacts_20260506.csv", `${withColumn}\n`))).toEqual({
    asAt: "2026-05-06",
    asAtFrom: "NAME",
  });
  expect(await dateOf(join(bench.folder, "contacts.csv"), given("2026-05-07"))).toEqual({
    asAt: "2026-05-07",
    asAtFrom: "GIVEN",
  });
});

test("a column that states the date is no data, and is not reported as unknown", async () => {
  const lines = ofMay.trim().split("\n");
  const content = lines.map((line, at) => `${line},${at === 0 ? "Date of extract" : "2026-05-04"}`).join("\n");
  const report = await bench.load(await put("contacts.csv", content));
  expect(report).toMatchObject({ status: "LOADED", asAtFrom: "STATED" });
  expect(report.message ?? "").not.toContain("Date of extract");
});

test("a file in a zip file is dated by its name, by its folder there, and by the zip file", async () => {
  const zip = zipFile([{ name: "2026-05-04/contacts.csv", content: ofMay }]);
  expect(await dateOfPart(await put("2026-06-01.zip", zip))).toEqual({ asAt: "2026-05-04", asAtFrom: "NAME" });
  const flat = zipFile([{ name: "contacts.csv", content: ofMay }]);
  expect(await dateOfPart(await put("extracts 2026-06-01.zip", flat))).toEqual({
    asAt: "2026-06-01",
    asAtFrom: "NAME",
  });
});

async function dateOfPart(path: string) {
  const report = await bench.load(path);
  const [{ asAt, asAtFrom } = report] = report.tables.length === 0 ? [report] : report.tables;
  return { asAt, asAtFrom };
}

test("rows that are of a period state the date; a return is dated by the year in its name", async () => {
  const posts = "as_at,post_id,post_title,org_role,service,team,fte_established\n";
  const post = (day: string) => `${day},P1,Social worker,5,Care,North,1\n`;
  expect(await dateOf(await put("establishment.csv", posts + post("2026-03-31") + post("2026-04-30")))).toEqual({
    asAt: "2026-04-30",
    asAtFrom: "STATED",
  });
  const reviews = "CHILD,DOB,REVIEW,REVIEW_CODE\nC1,01/02/2012,05/06/2018,PN1\n";
  expect(await dateOf(await put("2018-19/reviews.csv", reviews))).toEqual({ asAt: "2019-03-31", asAtFrom: "NAME" });
  expect(await states("ssda903-reviews")).toBe("LATE");
});

test("a published table is dated by its last period; a table without a day, by the load", async () => {
  expect(await dateOf(await put("children.csv", statisticsFile()))).toEqual({
    asAt: "2025-03-31",
    asAtFrom: "INFERRED",
  });
  const teams = "dept_team_id,dept_team_name,dept_team_parent_id,dept_team_parent_name\nT1,North,S1,Care\n";
  expect(await dateOf(await put("ssd_department.csv", teams))).toEqual({
    asAt: todayInEngland(),
    asAtFrom: "LOADED",
  });
});

test("due dates and plans infer the date only where there is no other day", async () => {
  const training = "worker_id,course,due_on,attended_on,mandatory\nW2,Safeguarding,2023-10-02,,Yes\n";
  expect(await dateOf(await put("training.csv", training))).toEqual({ asAt: "2023-10-02", asAtFrom: "INFERRED" });
  const complaints = "complaint_id,received_on,service,due_on,stage,kind\nK1,2026-04-08,Care,2026-05-20,1,Complaint\n";
  expect(await dateOf(await put("complaints.csv", complaints))).toEqual({ asAt: "2026-04-08", asAtFrom: "INFERRED" });
  // Both days of a review may be plans. The one it was held or arranged for says more than the one it is due by.
  const reviews =
    "clar_cla_review_id,clar_cla_id,clar_cla_review_due_date,clar_cla_review_date\nR1,C1,2026-05-20,2026-04-09\nR2,C1,2026-05-21,\n";
  expect(await dateOf(await put("ssd_cla_reviews.csv", reviews))).toEqual({ asAt: "2026-04-09", asAtFrom: "INFERRED" });
});

test("the time of a file says nothing: a copy, or one with another time, has the same date and changes nothing", async () => {
  const path = await put("contacts.csv", ofMay);
  await utimes(path, new Date("2026-01-01"), new Date("2026-01-01"));
  const first = await bench.load(path);
  const copy = await put("copies/contacts.csv", ofMay);
  await utimes(copy, new Date(), new Date());
  expect(await bench.load(copy)).toMatchObject({
    status: "ALREADY_LOADED",
    load: first.load,
    asAt: "2026-05-03",
    asAtFrom: "INFERRED",
  });
});

test("check says the same date as the load, and both say it in words", async () => {
  const path = await put("contacts-2026-05-03.csv", ofMay);
  const options = { loaders, authority: "E10000032" };
  expect(await checkFile(bench.client, path, options)).toMatchObject({ asAt: "2026-05-03", asAtFrom: "NAME" });
  const { out } = await etlProcess(bench.url, ["check", path]).ended;
  expect(out).toContain("  of 3 May 2026, by the name of the file or its folder\n");
  const loaded = await etlProcess(bench.url, ["load", "--as-at", "2026-05-04", path]).ended;
  expect(loaded.out).toContain("  of 4 May 2026, as given\n");
  const { rows } = await bench.client.query(
    "select as_at::text, as_at_from from load where status = 'LOADED' order by id desc limit 1",
  );
  expect(rows).toEqual([{ as_at: "2026-05-04 00:00:00+00", as_at_from: "GIVEN" }]);
});

test.each([
  ["tomorrow", addDays(todayInEngland(), 1), "No extract is of a day in the future"],
  ["no day", "3 May", "Give a day such as 2026-05-03"],
])("--as-at is a day that has been: %s is not", async (_kind, day, said) => {
  const ended = await etlProcess(bench.url, ["load", "--as-at", day, "contacts.csv"]).ended;
  expect({ code: ended.code, err: ended.err }).toEqual({ code: 64, err: expect.stringContaining(said) as string });
});

test("months after the date of the extract are not counted, and the month it ends in goes on", async () => {
  await bench.load(await put("contacts.csv", ofMay));
  expect(await counted("contact-volume")).toBe("2026-05-03");
});

test("a file dated in the future neither blocks later ones nor keeps its feed fresh", async () => {
  const future = addDays(todayInEngland(), 400);
  const path = await put(`contacts-${future}.csv`, ofMay);
  expect(await dateOf(path)).toEqual({ asAt: "2026-05-03", asAtFrom: "INFERRED" });
  expect(await states("ssd-contacts")).toBe("LATE");
  expect(await bench.load(await put("contacts-2026-06-01.csv", contacts("2026-05-20")))).toMatchObject({
    status: "LOADED",
    asAt: "2026-06-01",
  });
});

test("only a date that is told makes a file older; an inferred one is said", async () => {
  await bench.load(await put("contacts-2026-06-01.csv", contacts("2026-05-20", "2026-05-21")));
  const older = await put("contacts-2026-05-03.csv", contacts("2026-05-02"));
  expect(await bench.load(older)).toMatchObject({ status: "REFUSED", refusals: [{ code: "older-file" }] });
  const inferred = await bench.load(await put("contacts.csv", contacts("2026-05-02")));
  expect(inferred).toMatchObject({ status: "LOADED", asAtFrom: "INFERRED" });
  expect(inferred.message).toContain("It may be older than what it replaces");
  expect(await counted("contact-volume"), "what stands is of that day").toBe("2026-05-02");
});

test("records after the date of the extract are said", async () => {
  const report = await bench.load(await put("contacts-2026-04-30.csv", ofMay));
  expect(report.message).toContain("It is said to be of 30 April 2026, and has records up to 3 May 2026");
});

test("an unchanged file that is delivered again with a later date keeps its feed fresh, and more months are known", async () => {
  const today = todayInEngland();
  const first = await bench.load(await put("contacts.csv", ofMay), given("2026-05-03"));
  expect(await states("ssd-contacts")).toBe("LATE");
  const again = await bench.load(await put("contacts.csv", ofMay), given(today));
  expect(again).toMatchObject({ status: "LOADED", rowsLoaded: 0, rowsUnchanged: 3, asAt: today });
  expect(again.load).not.toBe(first.load);
  expect(await states("ssd-contacts")).toBe("FRESH");
  expect(await counted("contact-volume")).toBe(today);
  expect(await bench.load(join(bench.folder, "contacts.csv"), given(today))).toMatchObject({
    status: "ALREADY_LOADED",
  });
});

test("an unchanged published table that is delivered again with a later date is of that date", async () => {
  const path = await put("children.csv", statisticsFile());
  await bench.load(path);
  expect(await bench.load(path, given("2025-11-20"))).toMatchObject({ status: "LOADED", asAt: "2025-11-20" });
  expect(await bench.load(path, given("2025-11-20"))).toMatchObject({ status: "ALREADY_LOADED" });
});

test("a date that was not told is put right by loading the same file with it, also to an earlier day", async () => {
  const complaint = (id: string, day: string) => `${id},${day},Care,2026-10-20,1,Complaint`;
  const rows = [complaint("K7", "2026-08-03"), complaint("K8", "2026-09-08")];
  const path = await put("complaints.csv", `complaint_id,received_on,service,due_on,stage,kind\n${rows.join("\n")}\n`);
  await bench.load(path);
  expect(await counted("complaints-received")).toBe("2026-09-08");
  expect(await bench.load(path, given("2026-09-01"))).toMatchObject({ status: "LOADED", asAt: "2026-09-01" });
  expect(await counted("complaints-received")).toBe("2026-09-01");
  await bench.client.query("update load set as_at = now(), as_at_from = 'FILE_TIME'");
  expect(await bench.load(path), "it had the time of the file").toMatchObject({ status: "LOADED", asAt: "2026-09-08" });
  expect(await counted("complaints-received")).toBe("2026-09-08");
});
