import { sql } from "@children-first/schema/sql";
import { afterEach, beforeEach, expect, test } from "vitest";
import { countWhatIsOwed } from "../counting/count-all.ts";
import { openWorkbench, type Workbench } from "../testing/workbench.ts";

const authority = "E10000032";
let bench: Workbench;
beforeEach(async () => {
  bench = await openWorkbench();
});
afterEach(() => bench.close());

/** Two teams called Duty, in two services. */
const teams = [
  "dept_team_id,dept_team_name,dept_team_parent_id,dept_team_parent_name",
  "D1,Children and Families,,",
  "S1,Assessment,D1,Children and Families",
  "S2,Family Safeguarding,D1,Children and Families",
  "T1,Duty,S1,Assessment",
  "T2,Duty,S2,Family Safeguarding",
];

const referrals = [
  "cine_referral_id,cine_person_id,cine_referral_date,cine_referral_team",
  "R1,C1,2026-01-05,Duty",
  "R2,C2,2026-01-06,T2",
  "R3,C3,2026-01-07,Duty",
];

const complaints = [
  "complaint_id,received_on,service,team,due_on,stage,kind",
  "K1,2026-01-05,Assessment,Duty,2026-01-20,1,Complaint",
  "K2,2026-01-06,Family Safeguarding,Duty,2026-01-20,1,Complaint",
  "K3,2026-01-06,Family Safeguarding,,2026-01-20,1,Complaint",
];

const load = async (name: string, lines: readonly string[], options = {}) =>
  bench.load(await bench.write(name, `${lines.join("\n")}\n`), options);

/** The counts of a KPI in a month, by unit. */
async function counts(kpi: string): Promise<Record<string, number>> {
  const { rows } = await bench.client.query<{ unit: string; count: number }>(
    sql`select unit, greatest(numerator, denominator)::integer as count from tally
     where kpi = ${kpi} and month = '2026-01-01' and known_until is null and greatest(numerator, denominator) > 0`,
  );
  return Object.fromEntries(rows.map(({ unit, count }) => [unit.replace(`${authority}:`, ""), count]));
}

const bothNamed = "2 units have this name: Duty (T1, in Assessment) and Duty (T2, in Family Safeguarding).";

test("a team's name that two teams share counts once for the authority and for no team, and the loads say so", async () => {
  const listed = await load("ssd_department.csv", teams);
  expect(listed.findings).toEqual([
    expect.objectContaining({ check: "one-name-two-units", severity: "WARNING", rows: 2, firstRow: 5 }),
  ]);
  expect(listed.findings[0]?.message).toContain(bothNamed);
  const referred = await load("ssd_cin_episodes.csv", referrals);
  expect(referred.findings).toEqual([
    expect.objectContaining({ check: "one-name-two-units", severity: "WARNING", rows: 2, firstRow: 2 }),
  ]);
  expect(referred.findings[0]?.message).toContain(bothNamed);
  expect(referred.findings[0]?.message).toContain("Write the code of the team");
  expect(await counts("referral-rate-10k")).toEqual({ [authority]: 3, S2: 1, T2: 1 });
});

test("a source that names the service beside the team tells them apart, and counts each case once at each level", async () => {
  await load("ssd_department.csv", teams);
  const received = await load("complaints.csv", complaints);
  expect(received.findings).toEqual([]);
  expect(await counts("complaints-received")).toEqual({ [authority]: 3, S1: 1, T1: 1, S2: 2, T2: 1 });
});

test("an older load is told of when the teams come later, and told no more when they have names of their own", async () => {
  const referred = await load("ssd_cin_episodes.csv", referrals, { countLast: true });
  await load("ssd_department.csv", teams, { countLast: true });
  const { findings } = await countWhatIsOwed(bench.client, authority);
  expect(findings.map(({ file, rows }) => [file, rows])).toEqual([
    ["ssd_cin_episodes.csv", 2],
    ["ssd_department.csv", 2],
  ]);
  const standing = () =>
    bench.client
      .query(sql`select message from finding where load_id = ${referred.load} and check_id = 'one-name-two-units'`)
      .then(({ rowCount }) => rowCount);
  expect(await standing()).toBe(1);
  await load("ssd_department.csv", [...teams.slice(0, 5), "T2,Duty South,S2,Family Safeguarding"]);
  expect(await standing()).toBe(0);
  expect(await counts("referral-rate-10k")).toEqual({ [authority]: 3, S1: 2, T1: 2, S2: 1, T2: 1 });
});
