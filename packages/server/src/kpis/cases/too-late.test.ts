import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestApi, testApi } from "../../testing/api.ts";
import { signedInAs } from "../../testing/test-issuer.ts";

let api: TestApi;

const manager = { ...signedInAs("team-manager"), "x-purpose": "Case supervision" };

/** Loads a file with data as of the last day of May 2026. */
const load = (name: string, ...lines: string[]) => api.loaded(name, "2026-05-31", ...lines);

// An open and a closed referral, a child in care and one who left, a term that is over and one that is not.
beforeAll(async () => {
  api = await testApi();
  await load(
    "ssd_person.csv",
    "pers_person_id,pers_sex,pers_dob",
    ...["OPEN", "CLOSED", "TODAY", "IN", "LEFT"].map((child) => `${child},F,2014-02-03`),
  );
  await load(
    "ssd_cin_episodes.csv",
    "cine_referral_id,cine_person_id,cine_referral_date,cine_close_date",
    "R1,OPEN,2026-05-01,",
    "R2,CLOSED,2026-05-01,2026-05-20",
    "R3,TODAY,2026-05-01,2026-05-31",
  );
  await load(
    "ssd_cin_assessments.csv",
    "cina_assessment_id,cina_person_id,cina_referral_id,cina_assessment_start_date",
    "A1,OPEN,R1,2026-05-04",
    "A2,CLOSED,R2,2026-05-04",
    "A3,TODAY,R3,2026-05-04",
  );
  await load(
    "ssd_cin_visits.csv",
    "cinv_cin_visit_id,cinv_person_id,cinv_cin_visit_date,cinv_cin_visit_seen",
    "V1,IN,2026-05-31,Y",
  );
  await load(
    "ssd_cla_episodes.csv",
    "clae_cla_episode_id,clae_person_id,clae_cla_episode_start_date,clae_cla_episode_start_reason,clae_cla_id,clae_entered_care_date,clae_cla_episode_ceased_date,clae_cla_episode_ceased_reason",
    "E1,IN,2025-09-01,S,A,2025-09-01,,",
    "E2,LEFT,2025-09-01,S,B,2025-09-01,2026-05-28,E4A",
  );
  await load(
    "ssd_cla_health.csv",
    "clah_health_check_id,clah_person_id,clah_health_check_type,clah_health_check_date,clah_health_check_status",
    "H1,OPEN,Dental Check,2026-05-31,Completed",
  );
  await load(
    "personal_education_plans.csv",
    "child_id,term,due_on,completed_on",
    "IN,2025-autumn,2025-12-19,",
    "IN,2026-spring,2026-03-27,",
    "LEFT,2026-spring,2026-03-27,",
  );
}, 120_000);

afterAll(async () => {
  await api.close();
});

test("what nobody can do any more stands on no worklist, and was not met", async () => {
  const of = async (kpi: string) => {
    const cases = (year: number) =>
      `cases(period: { grain: FINANCIAL_YEAR, start: "${year}-04-01" }) { edges { node { id state } } }`;
    const { data, errors } = await api.ask(
      `query ($kpi: ID!) {
        requiredActions(kpis: [$kpi]) { total { value } edges { node { id state } } }
        kpi(id: $kpi) { last: ${cases(2025)} this: ${cases(2026)} } }`,
      { kpi },
      manager,
    );
    expect(errors).toBeUndefined();
    const lines = (page: any): string[] => page.edges.map(({ node }: any) => `${node.id} ${node.state}`).toSorted();
    expect(data.requiredActions.total.value).toBe(data.requiredActions.edges.length);
    return { toDo: lines(data.requiredActions), cases: [...lines(data.kpi.last), ...lines(data.kpi.this)] };
  };
  expect(await of("initial-visits-5-days")).toEqual({
    toDo: ["A1 OVERDUE"],
    cases: ["A1 OVERDUE", "A2 NOT_MET", "A3 NOT_MET"],
  });
  const health = await of("iha-20-working-days");
  expect(health.toDo).toHaveLength(1);
  expect(health.cases.map((each) => each.split(" ").at(-1))).toEqual(["OVERDUE", "NOT_MET"]);
  const plans = await of("pep-timely");
  expect(plans).toEqual({
    toDo: ["IN 2026-spring OVERDUE"],
    // A child without any plan on record is due one too.
    cases: ["IN 2025-autumn NOT_MET", "IN 2026-spring OVERDUE", "LEFT 2025-autumn NOT_MET", "LEFT 2026-spring NOT_MET"],
  });
}, 60_000);
