import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestApi, testApi } from "../testing/api.ts";

let api: TestApi;
const day = "2024-02-29";
const load = (name: string, ...lines: string[]) => api.loaded(name, day, ...lines);

beforeAll(async () => {
  api = await testApi();
  await load(
    "ssd_department.csv",
    "dept_team_id,dept_team_name,dept_team_parent_id,dept_team_parent_name",
    "D1,Children and Families,,",
    "S1,Front Door and Assessment,D1,Children and Families",
    "S2,Family Safeguarding,D1,Children and Families",
    "T1,Front Door Team,S1,Front Door and Assessment",
    "T2,Assessment North,S1,Front Door and Assessment",
    "T3,Safeguarding West,S2,Family Safeguarding",
  );
  await load("ssd_person.csv", "pers_person_id,pers_dob", "C1,2015-01-01", "C2,2015-01-01", "C3,2015-01-01");
  await load(
    "ssd_contacts.csv",
    "cont_contact_id,cont_person_id,cont_contact_date,cont_contact_source_desc",
    "K1,C1,2024-01-03,Police",
    "K2,C2,2024-01-04,Police",
    "K3,C3,2024-02-05,School",
  );
  await load("permanence_planning_meetings.csv", "child_id,held_on", "C3,2022-12-01", "C1,2024-01-10", "C2,2024-01-11");
  await load(
    "complaints.csv",
    "complaint_id,received_on,service,team,due_on,stage,kind,theme",
    "A,2024-01-05,Front Door and Assessment,Assessment North,2024-01-20,1,Complaint,Delay",
    "B,2024-01-06,Front Door and Assessment,,2024-01-20,1,Complaint,Delay",
    "C,2024-02-06,Front Door and Assessment,,2024-02-20,1,Complaint,Delay",
  );
  await load(
    "ssd_cin_episodes.csv",
    "cine_referral_id,cine_person_id,cine_referral_date,cine_referral_team,cine_referral_source_code,cine_cin_primary_need_code",
    // The records begin more than a year before, because a re-referral is told by the year before it.
    "R0,C0,2021-12-01,T1,6,N1",
    "R1,C1,2023-01-05,T1,6,N1",
    "R2,C1,2023-06-06,T1,1A,N1",
    "R3,C2,2024-02-07,T1,1A,N5",
  );
  await load(
    "establishment.csv",
    "as_at,post_id,post_title,org_role,service,team,fte_established,worker_id,employment_type,fte_worked,started_on,ended_on,newly_qualified",
    "2024-01-31,P1,Social worker,5,Family Safeguarding,T3,1,W1,Permanent,0.1,2024-01-15,2024-01-20,Y",
    "2024-01-31,P2,Social worker,5,Family Safeguarding,T3,1,W2,Permanent,0.2,2024-01-15,,Y",
    "2024-02-29,P2,Social worker,5,Family Safeguarding,T3,1,W2,Permanent,0.2,2024-01-15,,Y",
    "2024-02-29,P3,Social worker,5,Family Safeguarding,T3,1,W3,Permanent,0.1,2024-02-15,,Y",
    "2024-02-29,P4,Social worker,5,Family Safeguarding,T3,1,W4,Permanent,0.8,2020-02-15,,N",
  );
}, 60_000);
afterAll(() => api.close());

const parts = "value display status reason isRemainder orgUnit { name }";

async function byOrgUnit(kpi: string, month: string, unit = "E10000032") {
  const { data, errors } = await api.ask(
    `query ($kpi: ID!, $month: Date!, $unit: ID) {
      kpi(id: $kpi) { byOrgUnit(period: { grain: MONTH, start: $month }, orgUnit: $unit) { ${parts} } } }`,
    { kpi, month, unit },
  );
  expect(errors).toBeUndefined();
  return (data.kpi.byOrgUnit as any[]).map((each) => [each.orgUnit?.name ?? null, each.value, each.isRemainder]);
}

async function figure(kpi: string, month: string, unit: string) {
  const { data, errors } = await api.ask(
    `query ($kpi: ID!, $month: Date!, $unit: ID) { kpi(id: $kpi) { figure(period: { grain: MONTH, start: $month }, orgUnit: $unit) { ${parts} } } }`,
    { kpi, month, unit: `E10000032:${unit}` },
  );
  expect(errors).toBeUndefined();
  return data.kpi.figure;
}

test("cases that name no team are a row of their own, and no service or team has a nought for them", async () => {
  expect(await byOrgUnit("permanence-planning-meetings-12m", "2024-01-01")).toEqual([
    ["Family Safeguarding", null, false],
    ["Front Door and Assessment", null, false],
    [null, 2, true],
  ]);
  expect(await figure("permanence-planning-meetings-12m", "2024-01-01", "S1")).toMatchObject({
    value: null,
    status: "NOT_AVAILABLE",
    display: "x",
    reason: "The records do not say which service or team the cases belong to. See the figure of the unit above.",
  });
});

test("contacts are those of the front door, where the organisation says which unit that is", async () => {
  expect(await byOrgUnit("contact-volume", "2024-01-01")).toEqual([
    ["Family Safeguarding", 0, false],
    ["Front Door and Assessment", 2, false],
  ]);
  expect(await figure("contact-volume", "2024-01-01", "T1")).toMatchObject({ value: 2, status: "FINAL", reason: null });
  expect(await figure("contact-volume", "2024-01-01", "T2")).toMatchObject({ value: 0, status: "FINAL" });
});

test("a nought of a team is known where another case of its service names a team, and only there", async () => {
  expect(await byOrgUnit("complaints-received", "2024-01-01", "E10000032:S1")).toEqual([
    ["Assessment North", 1, false],
    ["Front Door Team", 0, false],
    [null, 1, true],
  ]);
  expect(await byOrgUnit("complaints-received", "2024-02-01", "E10000032:S1")).toEqual([
    ["Assessment North", null, false],
    ["Front Door Team", null, false],
    [null, 1, true],
  ]);
  expect(await byOrgUnit("complaints-received", "2024-02-01")).toEqual([
    ["Family Safeguarding", 0, false],
    ["Front Door and Assessment", 1, false],
  ]);
  expect(await figure("complaints-received", "2024-02-01", "T3")).toMatchObject({ value: 0, status: "FINAL" });
});

test("a part of a rate has no value, because nobody publishes its population", async () => {
  const { data, errors } = await api.ask(
    `{ kpi(id: "referral-rate-10k") { breakdown(by: "primary-need", period: { grain: MONTH, start: "2024-02-01" }) {
       key figure { value display status numerator denominator reason } } } }`,
  );
  expect(errors).toBeUndefined();
  const reason = "The population of this part alone is not published, so there is no rate.";
  const none = { value: null, display: "x", status: "NOT_AVAILABLE", denominator: null, reason };
  expect(data.kpi.breakdown).toEqual([
    { key: "N1", figure: { ...none, numerator: 1 } },
    { key: "N5", figure: { ...none, numerator: 1 } },
  ]);
});

test("a breakdown is of the months of the figure, not of the newest alone", async () => {
  const quarter = `period: { grain: QUARTER, start: "2024-01-01" }`;
  const { data, errors } = await api.ask(`{
    starters: kpi(id: "asye-starters") { breakdown(by: "team", ${quarter}) { key label figure { value } } byOrgUnit(${quarter}) { value } }
    fte: kpi(id: "sw-fte") { breakdown(by: "team", ${quarter}) { label figure { value display } } }
  }`);
  expect(errors).toBeUndefined();
  expect(data.starters.breakdown).toEqual([{ key: "T3", label: "Safeguarding West", figure: { value: 2 } }]);
  expect(data.starters.byOrgUnit.map(({ value }: any) => value)).toEqual([2, 0]);
  expect(data.fte.breakdown).toEqual([{ label: "Safeguarding West", figure: { value: 1.1, display: "1.1" } }]);
});

test("a rolling series of a counted KPI has a figure for each month, and each month says that it is of twelve", async () => {
  const { data, errors } = await api.ask(`{ kpi(id: "re-referrals-12-months") {
    series(grain: ROLLING_12_MONTHS, from: "2023-12-01", to: "2024-02-29") { period { label } display numerator denominator }
    figure(period: { grain: MONTH, start: "2024-02-01" }) { display period { label } countedOver { label } }
  } complaints: kpi(id: "complaints-received") { figure(period: { grain: MONTH, start: "2024-02-01" }) { countedOver { label } } } }`);
  expect(errors).toBeUndefined();
  expect(data.kpi.series).toEqual([
    { period: { label: "year to December 2023" }, display: "50.0%", numerator: 1, denominator: 2 },
    { period: { label: "year to January 2024" }, display: "100.0%", numerator: 1, denominator: 1 },
    { period: { label: "year to February 2024" }, display: "50.0%", numerator: 1, denominator: 2 },
  ]);
  expect(data.kpi.figure).toEqual({
    display: "50.0%",
    period: { label: "February 2024" },
    countedOver: { label: "year to February 2024" },
  });
  expect(data.complaints.figure.countedOver.label).toBe("February 2024");
});

test("the label of a code has the words of its list, and the name of a team", async () => {
  const { data, errors } = await api.ask(`{ kpi(id: "re-referrals-12-months") {
    breakdown(by: "primary-need", period: { grain: MONTH, start: "2024-02-01" }) { key label } } }`);
  expect(errors).toBeUndefined();
  expect(data.kpi.breakdown).toEqual([
    { key: "N1", label: "Abuse or neglect" },
    { key: "N5", label: "Family dysfunction" },
  ]);
});
