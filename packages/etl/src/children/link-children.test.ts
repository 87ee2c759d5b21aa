import { openDatabase, queryOn } from "@children-first/schema/database";
import { authorityFacts, casesOf, childrenWeCareForCohort } from "@children-first/schema/engine";
import { sql } from "@children-first/schema/sql";
import { afterEach, beforeEach, expect, test } from "vitest";
import { undoLoad } from "../undo/undo-load.ts";
import { openWorkbench, type Workbench } from "../testing/workbench.ts";

let bench: Workbench;
beforeEach(async () => {
  bench = await openWorkbench();
});
afterEach(() => bench.close());

/** Whether loads put their counts off. */
let countLast = false;

/** Loads a table of June 2026 from its header and its rows, with cells separated by commas. */
async function load(name: string, header: string, ...rows: readonly string[]) {
  const path = await bench.write(`${name}.csv`, `${[header, ...rows].join("\n")}\n`);
  return await bench.load(path, { asAt: new Date("2026-06-30T00:00:00Z"), countLast });
}

const people = (...rows: string[]) => load("ssd_person", "pers_person_id,pers_dob,pers_common_child_id", ...rows);
const episodes = (...rows: string[]) =>
  load(
    "ssd_cla_episodes",
    "clae_cla_episode_id,clae_person_id,clae_cla_episode_start_date,clae_cla_episode_start_reason,clae_cla_episode_ceased_date,clae_cla_id,clae_entered_care_date",
    ...rows,
  );
const referrals = (...rows: string[]) =>
  load("ssd_cin_episodes", "cine_referral_id,cine_person_id,cine_referral_date", ...rows);
const links = (...rows: string[]) =>
  load(
    "ssd_linked_identifiers",
    "link_table_id,link_person_id,link_identifier_type,link_identifier_value,link_valid_from_date,link_valid_to_date",
    ...rows,
  );

/** The current figure of a month, as numerator/denominator. */
async function figure(kpi: string, month: string) {
  const { rows } = await bench.client.query<{ figure: string }>(
    sql`select numerator::float8 || '/' || denominator::float8 as figure from tally
     where kpi = ${kpi} and month = ${`${month}-01`} and unit = 'E10000032' and known_until is null`,
  );
  return rows[0]?.figure ?? null;
}

const inCare = () => figure("cla-count", "2026-05");
const reReferrals = () => figure("re-referrals-12-months", "2026-05");

/** P1 and P9 are one child: in care under both, referred under one and then the other. P2 is another child. */
async function oneChildTwice() {
  await people("P1,2015-02-03,943 476 5919", "P2,2016-02-03,943 476 5870", "P9,2015-02-03,943 476 5919");
  await episodes(
    "E1,P1,2025-06-01,S,,A,2025-06-01",
    "E2,P2,2025-06-01,S,,B,2025-06-01",
    "E9,P9,2025-06-01,S,,C,2025-06-01",
  );
  await referrals("R0,P2,2024-01-08", "R1,P1,2026-01-12", "R9,P9,2026-05-11");
}

test("a child under two identifiers is counted once where a link says so, in whatever order the files come, and twice again when the link is undone", async () => {
  await oneChildTwice();
  expect([await inCare(), await reReferrals()]).toEqual(["3/3", "0/1"]);
  const linked = await links("L1,P1,Case Number,P9,,");
  expect([await inCare(), await reReferrals()]).toEqual(["2/2", "1/1"]);
  expect(await figure("cla-started", "2025-06"), "two records of a person make no start two").toBe("3/3");
  await undoLoad(bench.client, linked.load!, "Ada");
  expect([await inCare(), await reReferrals()]).toEqual(["3/3", "0/1"]);

  await bench.close();
  bench = await openWorkbench();
  await links("L1,P1,Case Number,P9,,");
  await oneChildTwice();
  expect([await inCare(), await reReferrals()]).toEqual(["2/2", "1/1"]);
  const { rows } = await bench.client.query(
    "select child, identifier from child_identifier where kind = 'Person ID' order by identifier",
  );
  expect(rows).toEqual([
    { child: "P1", identifier: "P1" },
    { child: "P2", identifier: "P2" },
    { child: "P1", identifier: "P9" },
  ]);
});

test("a link holds for the days it is valid on", async () => {
  await oneChildTwice();
  await links("L1,P1,Case Number,P9,2020-01-01,2026-05-11");
  expect(await reReferrals(), "the day on which it ceased").toBe("0/1");
  await links("L1,P1,Case Number,P9,2020-01-01,2026-05-12");
  expect(await reReferrals(), "the day before").toBe("1/1");
  await links("L1,P1,Case Number,P9,2026-05-11,");
  expect(await reReferrals(), "the first day").toBe("1/1");
  await links("L1,P1,Case Number,P9,2026-05-12,");
  expect(await reReferrals(), "the day before it began").toBe("0/1");
});

/** The current episodes under a linked identifier, each with its child and start: "E9 is of P1 from 2025-06-01". */
async function linkedEpisodes(): Promise<string[]> {
  const { rows } = await bench.client.query<{ text: string }>(
    `select e.clae_cla_episode_id || ' is of ' || r.child_id || ' from ' || e.clae_cla_episode_start_date as text
     from linked_row r join cla_episodes e on e.id = r.row_id and r.fact = 'cla_episodes' where e.superseded_by is null order by 1`,
  );
  return rows.map(({ text }) => text);
}

test.each([false, true])(
  "which child a row is of is known after each load, correction, refusal and undo, and after an upgrade (count put off: %s)",
  async (isLate) => {
    countLast = isLate;
    try {
      const [first, second] = ["E1,P1,2025-06-01,S,,A,2025-06-01", "E2,P2,2025-06-01,S,,B,2025-06-01"];
      await oneChildTwice();
      expect(await linkedEpisodes()).toEqual([]);
      const linked = await links("L1,P1,Case Number,P9,,");
      const asLinked = ["E9 is of P1 from 2025-06-01"];
      expect(await linkedEpisodes()).toEqual(asLinked);

      const corrected = await episodes(
        first,
        second,
        "E9,P9,2025-07-01,S,,C,2025-07-01",
        "E8,P9,2026-01-01,P,,C,2025-07-01",
      );
      expect(corrected).toMatchObject({ status: "LOADED", rowsLoaded: 2 });
      const asCorrected = ["E8 is of P1 from 2026-01-01", "E9 is of P1 from 2025-07-01"];
      expect(await linkedEpisodes()).toEqual(asCorrected);
      const refused = await episodes(first, second, "E9,P9,1 Jly,S,,C,2025-07-01", "E8,P9,2026-01-01,P,,C,2025-07-01");
      expect(refused).toMatchObject({ rowsRefused: 1 });
      expect(await linkedEpisodes(), "the earlier version of a refused row stands").toEqual(asCorrected);

      const ended = await links("L1,P1,Case Number,P9,,2025-12-31");
      expect(await linkedEpisodes()).toEqual(["E9 is of P1 from 2025-07-01"]);
      await undoLoad(bench.client, ended.load!, "Ada", { countLast });
      expect(await linkedEpisodes()).toEqual(asCorrected);

      await bench.client.query("drop table linked_row");
      await bench.client.query("delete from migration where name = '0039-linked-rows'");
      await (await openDatabase({ databaseUrl: bench.url, dataDir: bench.folder })).close();
      expect(await linkedEpisodes(), "a database of an earlier version").toEqual(asCorrected);

      await undoLoad(bench.client, refused.load!, "Ada", { countLast });
      await undoLoad(bench.client, corrected.load!, "Ada", { countLast });
      expect(await linkedEpisodes()).toEqual(asLinked);
      await undoLoad(bench.client, linked.load!, "Ada", { countLast });
      expect(await linkedEpisodes()).toEqual([]);
    } finally {
      countLast = false;
    }
  },
);

test("a question about one day reads which child a row is of, and works out no link", async () => {
  await oneChildTwice();
  await links("L1,P1,Case Number,P9,,");
  const query = queryOn(bench.client);
  const facts = await authorityFacts(query, "E10000032");
  expect(facts.linked).toContain("cla_episodes");
  const [day, unit] = ["2026-05-31", facts.authority];
  const cases = casesOf(childrenWeCareForCohort, { ...facts, known: "2026-06-30", from: day, to: day, unit });
  expect(await query(sql`select c.subject, c.case_id from ${cases} c order by 1`)).toEqual([
    { subject: "P1", case_id: expect.stringMatching(/^[AC]$/) },
    { subject: "P2", case_id: "B" },
  ]);
  expect(cases.text).toContain("linked_row");
  expect(cases.text).not.toContain("child_links");
});

test("chains and rings of links lead to one child; what is linked to two children, or is of a court case, links nobody", async () => {
  const linked = async (...rows: string[]) => {
    await links(...rows);
    const found = await bench.client.query<{ link: string }>(
      "select identifier || ' is ' || child_id || coalesce(' until ' || valid_until, '') as link from child_links where superseded_by is null order by 1",
    );
    return found.rows.map(({ link }) => link);
  };
  expect(await linked("L1,P5,Case Number,P9,,", "L2,P1,Case Number,P5,,2026-01-01")).toEqual([
    "P5 is P1 until 2026-01-01",
    "P9 is P1",
  ]);
  expect(await linked("L1,P1,Case Number,P9,,", "L2,P9,Case Number,P1,,")).toEqual(["P9 is P1"]);
  expect(await linked("L1,P1,Case Number,P9,,", "L2,P2,Case Number,P9,,")).toEqual([]);
  expect(await linked("L1,P1,Case Number,P9,,2024-01-01", "L2,P2,Case Number,P9,2024-01-01,")).toEqual([
    "P9 is P1 until 2024-01-01",
    "P9 is P2",
  ]);
  expect(await linked("L1,P1,Court Case Number,P9,,")).toEqual([]);
});

test("two records with one number, and no link, are two children, and the load warns of them", async () => {
  const finding = { check: "one-child-two-identifiers", severity: "WARNING" };
  const twins = ["P1,2015-02-03,943 476 5919", "P2,2016-02-03,943 476 5870", "P9,2015-02-03,943 476 5919"];
  const alike = await people(...twins);
  expect(alike).toMatchObject({ status: "LOADED", findings: [{ ...finding, rows: 2, firstRow: 2 }] });
  expect(alike.findings[0]?.message).toContain("NHS Number of another child (row 2 and row 4, for one)");
  expect(alike.findings[0]?.message, "no number is repeated").not.toContain("943");

  const upn = "Unique Pupil Number,A123456789012";
  const shared = await links(
    `L1,P1,${upn},,`,
    `L2,P2,${upn},,`,
    "L3,P1,Court Case Number,77,,",
    "L4,P2,Court Case Number,77,,",
  );
  expect(shared.findings).toMatchObject([{ ...finding, rows: 2, firstRow: 2 }]);
  expect((await links(`L1,P1,${upn},,2024-09-01`, `L2,P2,${upn},2024-09-01,`)).findings, "one after the other").toEqual(
    [],
  );
  expect((await links("L1,P1,Case Number,P9,,")).findings).toEqual([]);
  expect((await people(...twins, "P3,2014-01-01,")).findings, "the link says that they are one").toEqual([]);
});
