import { sql } from "@children-first/schema/sql";
import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loaders } from "../../loaders.ts";
import { loadFile } from "../../load/load-file.ts";
import { openWorkbench, type Workbench } from "../../testing/workbench.ts";

let bench: Workbench;
beforeAll(async () => {
  bench = await openWorkbench();
});
afterAll(() => bench.close());

/** The current rows of a fact, a text a row, in a fixed order. Default of `authority`: West Sussex. */
async function standing(table: string, columns: string, authority = "E10000032"): Promise<string[]> {
  const { rows } = await bench.client.query<{ row: string }>(
    sql`select concat_ws('|', ${sql.raw(columns)}) as row from ${sql.raw(table)} where superseded_by is null and authority = ${authority} order by 1`,
  );
  return rows.map(({ row }) => row);
}

const contactsHeader =
  "cont_contact_id,cont_person_id,cont_contact_date,cont_contact_source_code,cont_contact_source_desc,cont_contact_outcome_json";
const contactsOf = (...rows: string[]) => `${[contactsHeader, ...rows].join("\n")}\n`;

test("a snapshot again: the same stays, what differs is superseded, what is gone is withdrawn, what is refused stands", async () => {
  const first = contactsOf(
    "0001,C1,2026-01-05,1A,Individual,",
    "0002,C2,06/01/2026,2A,School,",
    "0003,C3,2026-01-07,3A,Health,",
    "0004,C4,2026-01-08,4A,Police,",
  );
  expect(await bench.load(await bench.write("contacts.csv", first))).toMatchObject({
    loader: "ssd-contacts",
    status: "LOADED",
    rowsRead: 4,
    rowsLoaded: 4,
    message: null,
  });
  const before = await standing("contacts", "cont_contact_id, cont_contact_date, cont_contact_source_desc");
  expect(before).toEqual([
    "0001|2026-01-05|Individual",
    "0002|2026-01-06|School",
    "0003|2026-01-07|Health",
    "0004|2026-01-08|Police",
  ]);

  const reordered = contactsOf(...first.trimEnd().split("\n").slice(1).toReversed());
  const again = await bench.load(await bench.write("contacts_2026-01-09.csv", reordered));
  expect(again).toMatchObject({ status: "LOADED", rowsLoaded: 0, rowsUnchanged: 4, rowsWithdrawn: 0 });

  const changed = contactsOf(
    "0001,C1,2026-01-05,1A,Individual,",
    "0002,C2,2026-01-06,2A,Nursery,",
    "0004,C4,soon,4A,Police,",
    "0005,C5,2026-01-09,5A,Housing,",
  );
  const report = await bench.load(await bench.write("contacts_2026-01-10.csv", changed));
  expect(report).toMatchObject({
    status: "LOADED_WITH_REFUSALS",
    rowsRead: 4,
    rowsLoaded: 2,
    rowsUnchanged: 1,
    rowsRefused: 1,
    rowsWithdrawn: 1,
    refusals: [{ row: 4, column: "cont_contact_date", code: "not-a-date" }],
  });
  expect(await standing("contacts", "cont_contact_id, cont_contact_source_desc")).toEqual([
    "0001|Individual",
    "0002|Nursery",
    "0004|Police",
    "0005|Housing",
  ]);
  const { rows } = await bench.client.query(
    "select cont_contact_id, source_row, superseded_by from contacts where superseded_by is not null order by 1",
  );
  expect(rows, "earlier versions are kept").toEqual([
    { cont_contact_id: "0002", source_row: 3, superseded_by: report.load },
    { cont_contact_id: "0003", source_row: 4, superseded_by: report.load },
  ]);
});

test("each authority has its own rows, and a snapshot of one withdraws none of another's", async () => {
  const theirs = await bench.write("contacts_hampshire.csv", contactsOf("0001,H1,2026-01-05,1A,Individual,"));
  expect(await bench.load(theirs, { authority: "E10000014" })).toMatchObject({ rowsLoaded: 1, rowsWithdrawn: 0 });
  expect(await standing("contacts", "cont_person_id", "E10000014")).toEqual(["H1"]);
  expect(await standing("contacts", "cont_contact_id")).toHaveLength(4);
});

const auditHeader = "audit_id,Client ID,kind,cycle,service,team,auditor_id,allocated_on,completed_on,overall_grade";

test("the same bytes are loaded once for each authority, and check tells changed rows from new ones", async () => {
  const path = await bench.write(
    "contact_decisions.csv",
    "contact_id,received_at\nX1,2026-01-05 09:00\nX2,2026-01-05 10:00\n",
  );
  expect(await bench.load(path)).toMatchObject({ status: "LOADED", rowsLoaded: 2 });
  expect(await bench.load(path, { authority: "E10000014" })).toMatchObject({ status: "LOADED", rowsLoaded: 2 });
  expect(await bench.load(path, { authority: "E10000014" })).toMatchObject({ status: "ALREADY_LOADED" });
  expect(await standing("contact_decisions", "contact_id", "E10000014")).toEqual(["X1", "X2"]);
  const changed = await bench.write(
    "contact_decisions.csv",
    "contact_id,received_at\nX1,2026-01-05 09:00\nX2,2026-01-06 10:00\nX3,2026-01-07 10:00\n",
  );
  expect(await bench.load(changed)).toMatchObject({ rowsLoaded: 2, rowsChanged: 1, rowsUnchanged: 1 });
});

test("a snapshot that would withdraw most of a table is refused, unless it is forced", async () => {
  const contacts = (count: number) =>
    contactsOf(...Array.from({ length: count }, (_, index) => `T${index},C1,2026-01-05,1A,Individual,`));
  const load = async (count: number, force = false) =>
    await bench.load(await bench.write(`contacts_${count}.csv`, contacts(count)), { authority: "E10000014", force });
  await load(400, true);
  const cut = await load(250);
  expect(cut).toMatchObject({ status: "REFUSED", rowsLoaded: 0, refusals: [{ code: "too-many-withdrawn", row: 0 }] });
  expect(cut.message).toMatch(/has 250 rows and would withdraw 150 of 400 rows.*--force/);
  expect(await standing("contacts", "cont_contact_id", "E10000014")).toHaveLength(400);
  expect(await load(300), "a quarter may go").toMatchObject({ status: "LOADED", rowsWithdrawn: 100 });
  expect(await load(250, true)).toMatchObject({ status: "LOADED", rowsWithdrawn: 50 });
  expect(await load(10, true)).toMatchObject({ status: "LOADED", rowsWithdrawn: 240 });
});

test("headers by alias, dirty cells and codes in other letters are read; what cannot be read is refused by row and column", async () => {
  const rows = [
    "A1,\u00A00012\u200B,COLLABORATIVE,2026-10,Care,North,W1,15/10/2026,2026-10-20 00:00:00,requires  improvement",
    "A2,C2,re-audit,2026-10,Care,North,W1,2026-10-01,NULL,-",
    "A3,1.23457E+11,Thematic,2026-10,Care,North,W1,2026-10-01,,Good",
    "A4,C4,Spot check,2026-10,Care,North,W1,2026-10-01,,",
    "A5,C5,Thematic,October,Care,North,W1,2026-10-01,,",
    "A6,C6,Thematic,2026-10,Care,North,W1,10/31/2026,,",
    "A7,C7,Thematic,2026-10,Care,North,W1,2099-10-01,,",
    "A8,C8,Thematic,2026-10,Care,North,W1,2026-10-09,2026-10-01,",
    "A9,,Thematic,2026-10,Care,North,W1,2026-10-01,,",
    "A10,C10,Thematic,2026-10,Care,North,W1,45000,,",
    "A11,C11,Thematic,2026-10,#REF!,North,W1,2026-10-01,,",
  ];
  const file = await bench.write("audits.csv", `${auditHeader},colour\n${rows.map((row) => `${row},x`).join("\n")}\n`);
  const report = await bench.load(file);
  expect(report.refusals.map(({ row, column, code }) => [row, column, code])).toEqual([
    [4, "Client ID", "scientific-notation"],
    [5, "kind", "unknown-code"],
    [6, "cycle", "not-a-month"],
    [7, "allocated_on", "not-a-date"],
    [8, "allocated_on", "future-date"],
    [9, "completed_on", "wrong-order"],
    [10, "Client ID", "missing-value"],
    [11, "allocated_on", "not-a-date"],
    [12, "service", "formula-error"],
  ]);
  expect(report.refusals[1]?.message).toBe(
    'Row 5, column "kind": found "Spot check", expected one of Collaborative, Thematic, Dip sample, Re-audit, Learning.',
  );
  expect(report.refusals[0]?.message, "a child's identifier is not repeated").not.toContain("1.23457");
  expect(report.message).toContain('no such column: "colour"');
  expect(report.message).toContain('"theme", "auditor_role"');
  expect(await standing("audits", "audit_id, child_id, kind, allocated_on, completed_on, overall_grade")).toEqual([
    "A1|0012|Collaborative|2026-10-15|2026-10-20|Requires improvement",
    "A2|C2|Re-audit|2026-10-01",
  ]);
});

test("a file without a required column is refused by its name", async () => {
  const file = await bench.write("supervision.csv", "worker_id,child_id,due_on\nW1,C1,2026-01-01\n");
  expect(await bench.load(file)).toMatchObject({
    status: "REFUSED",
    loader: "supervision",
    refusals: [{ row: 1, column: "supervised_on", code: "missing-column" }],
  });
  const empty = await bench.write("training.csv", "worker_id,course,due_on,attended_on,mandatory\n");
  expect(await bench.load(empty)).toMatchObject({ status: "REFUSED", refusals: [{ code: "no-rows" }] });
});

test("of rows with one key, one stays where all are the same, and none where they differ", async () => {
  const rows = [
    "G1,W1,2026-01-01,",
    "G1,W1,2026-01-01,",
    "G2,W2,2026-01-01,",
    "G2,W2,2026-01-02,",
    "G3,W3,2026-01-01,",
  ];
  const header = "contact_id,outcome,received_at,decided_at";
  const cells = rows.map((row) => row.replace(/(2026-01-0\d)/, "$1 09:00"));
  const report = await bench.load(await bench.write("contact_decisions.csv", `${[header, ...cells].join("\n")}\n`));
  expect(report.refusals.map(({ row, code }) => [row, code])).toEqual([
    [3, "duplicate-row"],
    [4, "duplicate-key"],
    [5, "duplicate-key"],
  ]);
  expect(report.refusals[1]?.message).toContain("rows 4, 5 have the same contact_id and differ");
  expect(await standing("contact_decisions", "contact_id")).toEqual(["G1", "G3"]);
});

const moderationHeader = "audit_id,moderator_id,moderated_on,meeting,overall_grade,rationale";
const audit = (id: string, auditor: string) =>
  `${auditHeader}\n${id},C1,Thematic,2026-10,Care,North,${auditor},2026-10-01,2026-10-20,Good\n`;

test("an auditor's moderation of their own audit never stands, whichever file comes first; a grade needs its rationale", async () => {
  const moderations = `${moderationHeader}\nA1,W9,2026-11-01,Group,Good,because\nA2,W1,2026-11-01,Group,Good,because\nA1x,W9,2026-11-01,Group,Good,\n`;
  const after = await bench.load(await bench.write("audit_moderations.csv", moderations));
  expect(after.refusals.map(({ row, column, code }) => [row, column, code])).toEqual([
    [3, "moderator_id", "own-audit"],
    [4, "rationale", "missing-value"],
  ]);

  const other = "E10000014";
  const early = await bench.write(
    "audit_moderations_2026-11.csv",
    `${moderationHeader}\nB1,W5,2026-11-01,Group,Good,because\nB2,W6,2026-11-01,Group,Good,because\n`,
  );
  expect(await bench.load(early, { authority: other })).toMatchObject({ rowsLoaded: 2 });
  const report = await bench.load(await bench.write("audits_2026-11.csv", audit("B1", "W5")), { authority: other });
  expect(report).toMatchObject({ status: "LOADED", rowsLoaded: 1 });
  expect(report.message).toContain("row 2 of audit_moderations_2026-11.csv");
  expect(await standing("audit_moderations", "audit_id", other)).toEqual(["B2"]);
});

test("a date before birth is refused once the child is known, and orphans are loaded and named", async () => {
  const people = "pers_person_id,pers_dob\nC1,2020-05-01\n";
  const first = await bench.load(await bench.write("person.csv", people));
  expect(first.message, "the contacts that came before").toContain(
    '3 rows of "Contacts" (row 5 of contacts.csv) name in "cont_person_id"',
  );
  const visits =
    "clav_cla_visit_id,clav_cla_id,clav_person_id,clav_cla_visit_date,clav_cla_visit_seen,clav_cla_visit_seen_alone\n" +
    "V1,P1,C1,2020-04-30,Y,N\nV2,P1,C1,2020-05-01,1,0\nV3,P1,C9,2026-01-01,true,false\n";
  const report = await bench.load(await bench.write("ssd_cla_visits.csv", visits));
  expect(report).toMatchObject({
    rowsLoaded: 2,
    refusals: [{ row: 2, column: "clav_cla_visit_date", code: "before-birth" }],
  });
  expect(report.message).toContain('1 row, the first of them row 4, names in column "clav_person_id"');
  expect(await standing("cla_visits", "clav_cla_visit_id, clav_cla_visit_seen, clav_cla_visit_seen_alone")).toEqual([
    "V2|t|f",
    "V3|t|f",
  ]);
});

test("a period is replaced alone, a merge withdraws nothing, and an appended event never changes", async () => {
  const post = (day: string, id: string, title: string) => `${day},${id},${title},5,Care,North,1.0`;
  const establishment = (...rows: string[]) =>
    `as_at,post_id,post_title,org_role,service,team,fte_established\n${rows.join("\n")}\n`;
  const october = [post("2026-10-31", "P1", "Social worker"), post("2026-10-31", "P2", "Manager")];
  await bench.load(await bench.write("establishment.csv", establishment(...october, post("2026-09-30", "P1", "SW"))));
  const again = await bench.write("establishment_2026-10.csv", establishment(post("2026-10-31", "P1", "Senior")));
  expect(await bench.load(again)).toMatchObject({ rowsLoaded: 1, rowsWithdrawn: 1 });
  expect(await standing("establishment", "as_at, post_id, post_title")).toEqual([
    "2026-09-30|P1|SW",
    "2026-10-31|P1|Senior",
  ]);

  const visits = (rows: string) => `month,visitors\n${rows}\n`;
  await bench.load(await bench.write("foster_website_visits.csv", visits("2026-08,10\n2026-09,20")));
  const next = await bench.write("foster_website_visits_2026.csv", visits("2026-09,21\n2026-10,30"));
  expect(await bench.load(next)).toMatchObject({ rowsLoaded: 2, rowsWithdrawn: 0 });
  expect(await standing("foster_website_visits", "month, visitors")).toEqual([
    "2026-08|10",
    "2026-09|21",
    "2026-10|30",
  ]);

  const statements = (rows: string) => `statement_id,child_id,submitted_on,by\n${rows}\n`;
  await bench.load(await bench.write("mind_of_my_own.csv", statements("S1,C1,2026-08-01,Worker")));
  const rewritten = await bench.write(
    "mind_of_my_own_2026.csv",
    statements("S1,C1,2026-08-02,Worker\nS2,,2026-08-03,young person"),
  );
  expect(await bench.load(rewritten)).toMatchObject({
    rowsLoaded: 1,
    refusals: [{ row: 2, code: "already-recorded" }],
  });
  expect(await standing("mind_of_my_own", "statement_id, submitted_on")).toEqual(["S1|2026-08-01", "S2|2026-08-03"]);
});

test("the sample gives way as a whole, also in a table whose files add to each other", async () => {
  const own = "E10000007";
  const header = "complaint_id,received_on,service,due_on,stage,kind";
  const complaint = (id: string) => `${header}\n${id},2026-01-05,Care,2026-01-20,1,Complaint\n`;
  const sample = await bench.write("complaints.csv", complaint("SAMPLE"));
  expect(await bench.load(sample, { authority: own, sample: true })).toMatchObject({ rowsLoaded: 1 });
  const first = await bench.write("complaints_1.csv", complaint("1"));
  expect(await bench.load(first, { authority: own })).toMatchObject({ rowsLoaded: 1, rowsWithdrawn: 1 });
  await bench.load(await bench.write("complaints_2.csv", complaint("2")), { authority: own });
  expect(await standing("complaints", "complaint_id", own)).toEqual(["1", "2"]);
});

test("loads of related facts at one moment end as one after the other would", async () => {
  const own = "E10000007";
  const other = new Client({ connectionString: bench.url });
  await other.connect();
  const moderation = `${moderationHeader}\nZ1,W7,2026-11-01,Group,Good,because\nZ2,W7,2026-11-01,Group,Good,because\n`;
  const reports = await Promise.all([
    bench.load(await bench.write("audits_2026-12.csv", audit("Z1", "W7")), { authority: own }),
    loadFile(other, await bench.write("audit_moderations_2026-12.csv", moderation), { loaders, authority: own }),
  ]);
  await other.end();
  for (const { status } of reports) expect(status).toMatch(/^LOADED/);
  expect(await standing("audits", "audit_id", own)).toEqual(["Z1"]);
  expect(await standing("audit_moderations", "audit_id", own)).toEqual(["Z2"]);
});

test("a time is by the clock of England, and a blank part of a key is one key", async () => {
  const file = await bench.write(
    "return_home_interviews.csv",
    "child_id,missing_ended_at,offered,accepted,completed_at\nC1,2026-07-01 00:30,Y,N,\nC1,15/01/2026 12:00,Y,Y,2026-01-15T14:00:00+01:00\n",
  );
  await bench.load(file);
  expect(
    await standing("return_home_interviews", "missing_ended_at at time zone 'UTC', completed_at at time zone 'UTC'"),
  ).toEqual(["2026-01-15 12:00:00|2026-01-15 13:00:00", "2026-06-30 23:30:00"]);

  const plan = (planned: number) => `cycle,service,team,planned_audits\n2026-10,Care,,${planned}\n`;
  await bench.load(await bench.write("audit_cycle_plan.csv", plan(5)));
  const next = await bench.load(await bench.write("audit_cycle_plan_2026.csv", plan(6)));
  expect(next).toMatchObject({ rowsLoaded: 1, rowsWithdrawn: 0 });
  expect(await standing("audit_cycle_plan", "planned_audits")).toEqual(["6"]);
});
