import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestApi, testApi } from "../testing/api.ts";
import { signedInAs } from "../testing/test-issuer.ts";

let api: TestApi;
let database: Client;

/** Loads a file with data as of the last day of October 2023. */
const load = (name: string, ...lines: string[]) => api.loaded(name, "2023-10-31", ...lines);

beforeAll(async () => {
  api = await testApi();
  database = new Client({ connectionString: api.databaseUrl });
  await database.connect();
  await load(
    "ssd_department.csv",
    "dept_team_id,dept_team_name,dept_team_parent_id,dept_team_parent_name",
    "T1,East,S1,Corporate parenting",
    "T2,West,S1,Corporate parenting",
  );
  await load(
    "ssd_person.csv",
    "pers_person_id,pers_sex,pers_dob",
    "C1,F,2012-05-01",
    "C2,M,2023-01-01",
    "C3,U,2010-10-31",
    "C4,F,2015-01-01",
  );
  await load(
    "ssd_involvements.csv",
    "invo_involvements_id,invo_professional_id,invo_professional_team,invo_person_id,invo_involvement_start_date,invo_involvement_end_date",
    "I1,W1,T1,C1,2022-01-01,2023-10-01",
    "I2,W2,T2,C1,2023-10-01,",
    "I3,W1,T1,C2,2023-10-02,",
  );
  await load(
    "ssd_cla_placement.csv",
    "clap_cla_placement_id,clap_person_id,clap_cla_placement_start_date,clap_cla_placement_end_date,clap_cla_placement_type,clap_cla_placement_provider",
    "P1,C1,2022-01-01,2023-06-01,U6,PR1",
    "P2,C1,2023-06-01,,K2,PR4",
    "P3,C2,2023-10-02,,U1,PR1",
  );
  await load(
    "ssd_legal_status.csv",
    "lega_legal_status_id,lega_person_id,lega_legal_status,lega_legal_status_start_date,lega_legal_status_end_date",
    "L1,C1,V2,2022-01-01,2023-06-01",
    "L2,C1,C2,2023-06-01,",
    // Recorded two days late.
    "L3,C2,C1,2023-10-04,",
    "L4,C4,V4,2023-01-01,",
  );
  await load(
    "ssd_cla_health.csv",
    "clah_health_check_id,clah_person_id,clah_health_check_type,clah_health_check_date,clah_health_check_status",
    "H1,C1,Health Assessment,2022-01-10,Completed",
    "H2,C1,Health Assessment,2023-09-10,Completed",
  );
  await load(
    "ssd_cla_episodes.csv",
    "clae_cla_episode_id,clae_person_id,clae_cla_episode_start_date,clae_cla_episode_start_reason,clae_cla_episode_ceased_date,clae_cla_episode_ceased_reason,clae_cla_id,clae_cla_placement_id,clae_entered_care_date",
    "E1,C1,2022-01-01,S,2023-06-01,X1,K1,P1,2022-01-01",
    "E2,C1,2023-06-01,P,,,K1,P2,2022-01-01",
    // An initial health assessment is due on 30 October, 20 working days later.
    "E3,C2,2023-10-02,S,,,K2,P3,2023-10-02",
    "E4,C3,2023-05-01,S,,,K3,,2023-05-01",
    "E5,C4,2023-01-01,S,,,K4,,2023-01-01",
  );
});

afterAll(async () => {
  await database.end();
  await api.close();
});

const manager = { ...signedInAs("team-manager"), "x-purpose": "Case review" };
const question = `query ($on: Date, $orgUnit: ID, $where: CareCohortFilter, $first: Int, $after: String) {
  childrenWeCareFor(on: $on, orgUnit: $orgUnit, where: $where) { count { value } children(first: $first, after: $after) {
    edges { cursor node { id reference age sex team { name } episodes { startedOn endedOn legalStatus placementGroup reasonStarted reasonEnded }
      actions { state daysLate dueOn kpi { id } } } } pageInfo { hasNextPage endCursor } total { value display orgUnit { name } } } } }`;

async function ask(variables: Record<string, unknown> = {}, headers: Record<string, string> = manager) {
  const { data, errors, statements } = await api.ask(question, variables, headers);
  expect(errors).toBeUndefined();
  return { ...data.childrenWeCareFor, statements };
}

const references = (cohort: any): string[] => cohort.children.edges.map(({ node }: any) => node.reference);

test("the children of a day, each with their team, episodes and what there is to do for them", async () => {
  const { count, children } = await ask();
  expect(count.value).toBe(3);
  expect(children.total).toMatchObject({ value: 3, display: "3", orgUnit: { name: "West Sussex" } });
  const [c1, c2, c3] = children.edges.map(({ node }: any) => node);
  expect(c1).toEqual({
    id: "E10000032:C1",
    reference: "C1",
    age: 11,
    sex: "FEMALE",
    team: { name: "West" },
    episodes: [
      {
        startedOn: "2023-06-01",
        endedOn: null,
        legalStatus: "C2",
        placementGroup: "CHILDRENS_HOME",
        reasonStarted: "P",
        reasonEnded: null,
      },
      {
        startedOn: "2022-01-01",
        endedOn: "2023-06-01",
        legalStatus: "V2",
        placementGroup: "FOSTERING_OTHER",
        reasonStarted: "S",
        reasonEnded: "X1",
      },
    ],
    actions: [],
  });
  expect(c2).toMatchObject({
    reference: "C2",
    age: 0,
    sex: "MALE",
    team: { name: "East" },
    episodes: [{ legalStatus: "C1", placementGroup: "FOSTERING_RELATIVE_OR_FRIEND" }],
  });
  expect(c2.actions).toContainEqual({
    state: "OVERDUE",
    daysLate: 1,
    dueOn: "2023-10-30",
    kpi: { id: "iha-20-working-days" },
  });
  // Turned 13 on that day. The team and the placement are not recorded.
  expect(c3).toMatchObject({ age: 13, sex: "UNKNOWN", team: null, episodes: [{ placementGroup: "OTHER" }] });
});

test("what is to be done stands by its due day; what was in time so far is MET only behind the figure", async () => {
  const { data, errors } = await api.ask(
    `{ requiredActions(kpis: ["iha-pending-due", "rha-timely"], dueWithinDays: 366) { edges { node { subject state kpi { id } } } }
      waiting: kpi(id: "iha-pending-due") { cases { edges { node { subject state } } } }
      reviewed: kpi(id: "rha-timely") { cases { edges { node { subject state } } } } }`,
    {},
    manager,
  );
  expect(errors).toBeUndefined();
  const statesOf = (page: any) => page.edges.map(({ node: { subject, state, kpi } }: any) => [subject, state, kpi?.id]);
  expect(statesOf(data.requiredActions)).toEqual([
    ["C3", "OVERDUE", "iha-pending-due"],
    ["C2", "OVERDUE", "iha-pending-due"],
    ["C1", "PENDING", "rha-timely"],
  ]);
  expect(statesOf(data.waiting.cases).toSorted()).toEqual([
    ["C2", "OVERDUE", undefined],
    ["C3", "OVERDUE", undefined],
  ]);
  expect(statesOf(data.reviewed.cases)).toEqual([["C1", "MET", undefined]]);
});

test("pages follow one another without a gap, take as many statements however long they are, and filters narrow them", async () => {
  const whole = await ask();
  const seen: string[] = [];
  const statements: number[] = [];
  for (let after: string | null = null, more = true; more;) {
    const page = await ask({ first: 1, after });
    expect(page.children.total.value).toBe(3);
    seen.push(...references(page));
    statements.push(page.statements);
    [after, more] = [page.children.pageInfo.endCursor, page.children.pageInfo.hasNextPage];
  }
  expect(seen).toEqual(references(whole));
  expect(Math.max(...statements)).toBe(whole.statements);
  expect(references(await ask({ where: { sexes: ["FEMALE", "UNKNOWN"] } }))).toEqual(["C1", "C3"]);
  expect(references(await ask({ on: "2023-10-30" }))).toEqual(["C1", "C2", "C3"]);
  expect(references(await ask({ on: "2022-01-01" }))).toEqual(["C1"]);
  expect((await ask({ on: "2021-12-31" })).children).toMatchObject({ edges: [], total: { value: 0 } });
});

test("a team manager's part is their team, whatever they ask for", async () => {
  const west = { ...manager, ...signedInAs("team-manager", "E10000032:T2") };
  const own = await ask({}, west);
  expect(references(own)).toEqual(["C1"]);
  expect(own.children.total).toMatchObject({ value: 1, orgUnit: { name: "West" } });
  expect(references(await ask({ orgUnit: "E10000032:T1" }))).toEqual(["C2"]);
  const beyond = await api.ask(question, { orgUnit: "E10000032:T1" }, west);
  expect(beyond.errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument: "orgUnit" });
});

test("one child by the reference, in care or not, within the viewer's part of the organisation", async () => {
  const asked = `query ($reference: ID!) { child(reference: $reference) { id reference age sex team { name } episodes { startedOn legalStatus } actions { kpi { id } } } }`;
  const child = async (reference: string, headers: Record<string, string> = manager) => {
    const { data, errors } = await api.ask(asked, { reference }, headers);
    expect(errors).toBeUndefined();
    return data.child;
  };
  expect(await child("C1")).toEqual({
    id: "E10000032:C1",
    reference: "C1",
    age: 11,
    sex: "FEMALE",
    team: { name: "West" },
    episodes: [
      { startedOn: "2023-06-01", legalStatus: "C2" },
      { startedOn: "2022-01-01", legalStatus: "V2" },
    ],
    actions: [],
  });
  // In a short break, so not one of the children we care for.
  expect(await child("C4")).toMatchObject({ age: 8, sex: "FEMALE", team: null, episodes: [{ legalStatus: "V4" }] });
  expect(await child("C9")).toBeNull();
  const west = { ...manager, ...signedInAs("team-manager", "E10000032:T2") };
  expect(await child("C1", west)).toMatchObject({ reference: "C1" });
  expect(await child("C2", west)).toBeNull();
  const { errors } = await api.ask(asked, { reference: "C1" }, signedInAs("team-manager"));
  expect(errors?.[0]?.extensions["code"]).toBe("PURPOSE_REQUIRED");
  const { rows } = await database.query(
    "select operation, cardinality(subjects) as people, records from access_log where operation = 'child' order by sequence limit 1",
  );
  expect(rows).toEqual([{ operation: "child", people: 1, records: 1 }]);
});

test("nobody's record is given without the role and a purpose, and whose were given is in the access log", async () => {
  const code = async (headers: Record<string, string>) =>
    (await api.ask(question, {}, headers)).errors?.[0]?.extensions["code"];
  expect(await code({ "x-purpose": "Audit" })).toBe("FORBIDDEN");
  expect(await code(signedInAs("team-manager"))).toBe("PURPOSE_REQUIRED");

  const logged = async () =>
    (
      await database.query(
        "select operation, purpose, cardinality(subjects) as people from access_log order by sequence",
      )
    ).rows;
  const before = (await logged()).length;
  await ask({ first: 2, where: { unaccompanied: false } });
  expect((await logged()).slice(before)).toEqual(
    expect.arrayContaining([
      {
        operation: 'CareCohort.children of E10000032 on 2023-10-31: {"unaccompanied":false}',
        purpose: "Case review",
        people: 2,
      },
      { operation: "Child.episodes", purpose: "Case review", people: 2 },
      { operation: "Child.actions", purpose: "Case review", people: 2 },
    ]),
  );
  await database.query("alter table access_log rename to access_log_away");
  const unlogged = await api.ask(question, {}, manager);
  await database.query("alter table access_log_away rename to access_log");
  expect(unlogged.data).toBeNull();
  expect(unlogged.errors?.[0]?.extensions["code"]).toBe("INTERNAL_SERVER_ERROR");
});
