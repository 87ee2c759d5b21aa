import { sql } from "@children-first/schema/sql";
import { afterEach, beforeEach, expect, test } from "vitest";
import { undoLoad } from "../undo/undo-load.ts";
import { openWorkbench, type Workbench } from "../testing/workbench.ts";

let bench: Workbench;
beforeEach(async () => {
  bench = await openWorkbench();
});
afterEach(() => bench.close());

/** Loads a table of June 2026 from its header and its rows, with cells separated by commas. */
async function load(name: string, header: string, ...rows: readonly string[]) {
  const path = await bench.write(`${name}.csv`, `${[header, ...rows].join("\n")}\n`);
  return await bench.load(path, { asAt: new Date("2026-06-30T00:00:00Z") });
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
