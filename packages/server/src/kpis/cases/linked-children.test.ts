import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestApi, testApi } from "../../testing/api.ts";
import { signedInAs } from "../../testing/test-issuer.ts";

let api: TestApi;

/** Loads a file with data as of the last day of May 2026. */
const load = (name: string, ...lines: string[]) => api.loaded(name, "2026-05-31", ...lines);

// P1 and P9 are one child: in care and referred under both, and assessed under P9 only. P2 is another child.
beforeAll(async () => {
  api = await testApi();
  await load(
    "ssd_department.csv",
    "dept_team_id,dept_team_name,dept_team_parent_id,dept_team_parent_name",
    "T1,East,S1,Corporate parenting",
    "T2,West,S1,Corporate parenting",
  );
  await load(
    "ssd_person.csv",
    "pers_person_id,pers_sex,pers_dob",
    "P1,F,2015-02-03",
    "P2,M,2016-02-03",
    "P9,F,2015-02-03",
  );
  await load(
    "ssd_involvements.csv",
    "invo_involvements_id,invo_professional_id,invo_professional_team,invo_person_id,invo_involvement_start_date",
    "I1,W1,T1,P1,2025-06-01",
    "I2,W1,T1,P2,2026-05-06",
    "I9,W2,T2,P9,2025-06-02",
  );
  await load(
    "ssd_cla_health.csv",
    "clah_health_check_id,clah_person_id,clah_health_check_type,clah_health_check_date,clah_health_check_status",
    "H9,P9,Health Assessment,2025-06-20,Completed",
  );
  await load(
    "ssd_cin_episodes.csv",
    "cine_referral_id,cine_person_id,cine_referral_date",
    "R0,P2,2024-01-08",
    "R1,P1,2026-01-12",
    "R9,P9,2026-05-11",
  );
  await load(
    "ssd_cla_episodes.csv",
    "clae_cla_episode_id,clae_person_id,clae_cla_episode_start_date,clae_cla_episode_start_reason,clae_cla_id,clae_entered_care_date",
    "E1,P1,2025-06-01,S,A,2025-06-01",
    "E2,P2,2026-05-06,S,B,2026-05-06",
    "E9,P9,2025-06-01,S,C,2025-06-01",
  );
}, 120_000);

afterAll(async () => {
  await api.close();
});

const manager = { ...signedInAs("team-manager"), "x-purpose": "Data quality" };
const month = `period: { grain: MONTH, start: "2026-05-01" }`;
const parts = `figure(${month}) { value numerator } cases(${month}) { total { value } edges { node { subject state } } }`;

interface Case {
  readonly subject: string;
  readonly state: string;
}

const casesOf = (page: any): string[] =>
  page.edges.map(({ node }: { node: Case }) => `${node.subject} ${node.state}`).toSorted();
/** The open actions on the children's own pages. */
const actionsOf = (page: any): string[] =>
  page.edges.flatMap(({ node: { reference, actions } }: any) =>
    actions.filter(({ kpi }: any) => kpi.id === "iha-pending-due").map(({ state }: Case) => `${reference} ${state}`),
  );
const sumOf = (figures: any[]): number => figures.reduce((sum, { value, numerator }) => sum + (numerator ?? value), 0);
const sumOfSlices = (slices: any[]): number => sumOf(slices.map(({ figure }) => figure));

/** Every result about the same children: stored counts, and counts made during the request. */
async function answers() {
  const { data, errors, statements } = await api.ask(
    `{
      inCare: kpi(id: "cla-count") { ${parts} breakdown(by: "team", ${month}) { figure { value numerator } }
        byOrgUnit(orgUnit: "E10000032:S1", ${month}) { value numerator } }
      again: kpi(id: "re-referrals-12-months") { ${parts} breakdown(by: "source", ${month}) { figure { value numerator } } }
      waiting: kpi(id: "iha-pending-due") { ${parts} }
      requiredActions(kpis: ["iha-pending-due"], dueWithinDays: 100) { edges { node { subject state } } }
      childrenWeCareFor { count { value } breakdown(by: SEX) { figure { value numerator } }
        flow(from: "2025-06-01") { started { value } }
        children { total { value } edges { node { reference episodes { startedOn } actions { state kpi { id } } } } } }
    }`,
    {},
    manager,
  );
  expect(errors).toBeUndefined();
  const { inCare, again, waiting, requiredActions, childrenWeCareFor: children } = data;
  return {
    statements,
    inCare: {
      figure: inCare.figure.value,
      cases: inCare.cases.total.value,
      byTeam: sumOfSlices(inCare.breakdown),
      byOrgUnit: sumOf(inCare.byOrgUnit),
      onTheDay: children.count.value,
      bySex: sumOfSlices(children.breakdown),
      children: children.children.total.value,
    },
    references: children.children.edges.map(({ node }: any) => `${node.reference} ${node.episodes.length}`),
    again: [
      again.figure.numerator,
      casesOf(again.cases).filter((each) => each.endsWith(" MET")).length,
      sumOfSlices(again.breakdown),
    ],
    waiting: [waiting.figure.value, casesOf(waiting.cases), casesOf(requiredActions), actionsOf(children.children)],
  };
}

test("a child under two identifiers is one child in the figure and in every answer about who is behind it", async () => {
  const everywhere = (children: number) => ({
    figure: children,
    cases: children,
    byTeam: children,
    byOrgUnit: children,
    onTheDay: children,
    bySex: children,
    children,
  });
  const apart = await answers();
  expect(apart.inCare).toEqual(everywhere(3));
  expect(apart.references).toEqual(["P1 1", "P2 1", "P9 1"]);
  expect(apart.again).toEqual([0, 0, 0]);
  const both = ["P1 OVERDUE", "P2 DUE"];
  expect(apart.waiting).toEqual([2, both, both, both]);

  const links = await load(
    "ssd_linked_identifiers.csv",
    "link_table_id,link_person_id,link_identifier_type,link_identifier_value",
    "L1,P1,Case Number,P9",
  );
  const linked = await answers();
  expect(linked.inCare).toEqual(everywhere(2));
  expect(linked.references).toEqual(["P1 2", "P2 1"]);
  expect(linked.again).toEqual([1, 1, 1]);
  expect(linked.waiting).toEqual([1, ["P2 DUE"], ["P2 DUE"], ["P2 DUE"]]);
  // The facts with linked identifiers are read once for all results, whether there are any or not.
  expect(linked.statements - apart.statements).toBe(0);

  await api.etl("undo", String(links));
  expect(await answers()).toEqual(apart);
}, 120_000);
