import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestApi, testApi } from "../testing/api.ts";

let api: TestApi;

/** Loads a file with data as of the last day of October 2023. */
const load = (name: string, ...lines: string[]) => api.loaded(name, "2023-10-31", ...lines);

beforeAll(async () => {
  api = await testApi();
  await load(
    "ssd_person.csv",
    "pers_person_id,pers_sex,pers_ethnicity,pers_dob",
    "C1,F,WBRI,2012-05-01",
    "C2,M,WBRI,2023-01-01",
    "C3,M,BAFR,2005-10-16",
    "C4,F,WBRI,2015-01-01",
  );
  await load(
    "ssd_cla_placement.csv",
    "clap_cla_placement_id,clap_person_id,clap_cla_placement_start_date,clap_cla_placement_end_date,clap_cla_placement_type,clap_cla_placement_provider",
    "P1,C1,2022-01-01,2023-06-01,U6,PR1",
    "P2,C1,2023-06-01,,K2,PR4",
    "P3,C2,2023-09-01,,U1,PR1",
    "P4,C3,2023-02-01,,K3,PR4",
    "P5,C4,2023-01-01,,U6,PR1",
  );
  await load(
    "ssd_legal_status.csv",
    "lega_legal_status_id,lega_person_id,lega_legal_status,lega_legal_status_start_date,lega_legal_status_end_date",
    "L1,C1,C2,2022-01-01,",
    "L2,C2,C1,2023-09-01,",
    "L3,C3,V2,2023-02-01,",
    "L4,C4,V4,2023-01-01,",
  );
  await load(
    "ssd_cla_episodes.csv",
    "clae_cla_episode_id,clae_person_id,clae_cla_episode_start_date,clae_cla_episode_start_reason,clae_cla_primary_need_code,clae_cla_episode_ceased_date,clae_cla_episode_ceased_reason,clae_cla_id,clae_cla_placement_id,clae_entered_care_date",
    "E1,C1,2022-01-01,S,N1,2023-06-01,X1,K1,P1,2022-01-01",
    "E2,C1,2023-06-01,P,N1,,,K1,P2,2022-01-01",
    "E3,C2,2023-09-01,S,N1,,,K2,P3,2023-09-01",
    // Turned 18 on 16 October, which ends care even though the end is not recorded.
    "E4,C3,2023-02-01,S,N8,,,K3,P4,2023-02-01",
    "E5,C4,2023-01-01,S,N2,,,K4,P5,2023-01-01",
  );
});

afterAll(async () => {
  await api.close();
});

test("children we care for on the last known day, broken down, and who came, left and moved: six statements in all", async () => {
  const { data, errors, statements } = await api.ask(`{ childrenWeCareFor {
    on count { value display status unit period { end } } ratePer10k { status denominator }
    age: breakdown(by: AGE_BAND) { key label figure { value } } placement: breakdown(by: PLACEMENT_GROUP) { label figure { value } }
    flow(from: "2023-01-01") { from to started { display } ceased { display } placementMoves { display } }
  } }`);
  expect(errors).toBeUndefined();
  expect(data.childrenWeCareFor).toMatchObject({
    on: "2023-10-31",
    count: { value: 2, display: "2", status: "FINAL", unit: "COUNT", period: { end: "2023-10-31" } },
    age: [
      { key: "UNDER_1", label: "Under 1", figure: { value: 1 } },
      { key: "FROM_10_TO_15", label: "10 to 15", figure: { value: 1 } },
    ],
    placement: [
      { label: "Fostered by a relative or friend", figure: { value: 1 } },
      { label: "Children's home", figure: { value: 1 } },
    ],
    flow: {
      from: "2023-01-01",
      to: "2023-10-31",
      started: { display: "2" },
      ceased: { display: "1" },
      placementMoves: { display: "1" },
    },
  });
  // Two for the KPIs' evidence, one for linked children, one for the children of the day, and one for the flow. A server
  // reads the links once for each version of the data.
  expect(statements).toBe(5);
});

test.each([
  ["2023-10-15", 3],
  ["2023-10-16", 2],
  ["2023-08-31", 2],
  ["2022-06-15", 1],
  ["2021-12-31", 0],
])("on %s there were %i: any past day", async (on, children) => {
  const { data } = await api.ask(`query ($on: Date) { childrenWeCareFor(on: $on) { on count { value } } }`, { on });
  expect(data.childrenWeCareFor).toEqual({ on, count: { value: children } });
});

test.each([
  ["{ ageBands: [FROM_16] }", 1],
  ["{ sexes: [FEMALE] }", 1],
  ["{ placementGroups: [FOSTERING_OTHER, CHILDRENS_HOME] }", 1],
  ['{ legalStatuses: ["C1", "C2"] }', 2],
  ["{ unaccompanied: true }", 0],
  ["{ minimumMonthsInCare: 8 }", 2],
  ["{ minimumMonthsInCare: 9 }", 1],
  ["{ sexes: [MALE], ageBands: [FROM_16, UNDER_1] }", 2],
])("of those on 15 October, where %s: %i", async (where, children) => {
  const { data, errors } = await api.ask(
    `{ childrenWeCareFor(on: "2023-10-15", where: ${where}) { count { value } ratePer10k { value status } } }`,
  );
  expect(errors).toBeUndefined();
  expect(data.childrenWeCareFor).toMatchObject({ count: { value: children }, ratePer10k: { value: null } });
});

test.each([
  ['on: "2023-11-01"', "", "on", "a day up to 2023-10-31"],
  ['orgUnit: "nowhere"', "", "orgUnit", "see orgUnits"],
  ['where: { legalStatuses: ["V4"] }', "", "where.legalStatuses", "V3 and V4 are not counted"],
  ["where: { sexes: [] }", "", "where.sexes", "name at least one"],
  ["where: { minimumMonthsInCare: 900 }", "", "where.minimumMonthsInCare", "0 to 216"],
  ['on: "2023-10-15"', 'flow(from: "2023-10-16") { from }', "from", "a day up to 2023-10-15"],
  ["where: { unaccompanied: true }", 'flow(from: "2023-10-01") { from }', "where", "leave it out"],
])("wrong arguments are told what is allowed: %s %s", async (args, fields, argument, allowed) => {
  const { errors } = await api.ask(`{ childrenWeCareFor(${args}) { on ${fields} } }`);
  expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT", argument } }]);
  expect(errors![0]!.message).toContain(allowed);
});
