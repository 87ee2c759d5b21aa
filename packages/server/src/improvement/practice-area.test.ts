import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestApi, testApi } from "../testing/api.ts";

let api: TestApi;

/** Loads a file with data as of 30 September 2023. */
async function load(name: string, lines: readonly string[]) {
  await api.extract(name, "2023-09-30", lines);
}

beforeAll(async () => {
  api = await testApi();
  await load("practice_areas.csv", [
    "area_id,plan,title,owner,kpi_ids",
    "P1,PIP 2019,Front door,,re-referrals-12-months;s47-timely",
    "C1,CPIP 2023,Assessment,Assistant director,assessments-45-working-days; re-referrals-12-months;no-such-kpi",
  ]);
  await load("plan_actions.csv", [
    "action_id,area_id,text,sponsor,lead,due_on,done_on,status",
    "A1,C1,Due that day,,,2023-09-30,,In progress",
    "A2,C1,Due the day after,,,2023-10-01,,In progress",
    "A3,C1,Done late,,,2023-08-01,2023-09-01,Done",
    "A4,C1,Without a day,,,,,Not started",
  ]);
});

afterAll(async () => {
  await api.close();
});

test("practice areas: the newest plan first, with its KPIs, and what is overdue on the last known day", async () => {
  const { data } = await api.ask("{ practiceAreas { id kpis { id } actions { id status } } }");
  expect(data.practiceAreas).toEqual([
    {
      id: "C1",
      kpis: [{ id: "assessments-45-working-days" }, { id: "re-referrals-12-months" }],
      actions: [
        { id: "A3", status: "DONE" },
        { id: "A1", status: "OVERDUE" },
        { id: "A2", status: "IN_PROGRESS" },
        { id: "A4", status: "NOT_STARTED" },
      ],
    },
    { id: "P1", kpis: [{ id: "re-referrals-12-months" }, { id: "s47-timely" }], actions: [] },
  ]);
});

test("a KPI's area is that of the newest plan that names it; a plan and an area can be asked for", async () => {
  const { data } = await api.ask(
    `{ both: kpi(id: "re-referrals-12-months") { practiceArea { id } } none: kpi(id: "cp-rate-10k") { practiceArea { id } }
       practiceAreas(plan: "PIP 2019") { title } kpis(practiceArea: "P1") { id } }`,
  );
  expect(data).toEqual({
    both: { practiceArea: { id: "C1" } },
    none: { practiceArea: null },
    practiceAreas: [{ title: "Front door" }],
    kpis: [{ id: "re-referrals-12-months" }, { id: "s47-timely" }],
  });
});
