import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestApi, testApi } from "../testing/api.ts";

let api: TestApi;

/** Loads a file with data as of the last day of October 2023. */
const load = (name: string, ...lines: string[]) => api.loaded(name, "2023-10-31", ...lines);

// Into care in October: three of one family, one of another and one of none. One more came in August, and one a year before.
const came = {
  C1: "2023-10-02",
  C2: "2023-10-02",
  C3: "2023-10-31",
  C4: "2023-10-05",
  C5: "2023-10-06",
  C6: "2023-08-07",
  C7: "2022-10-03",
};

beforeAll(async () => {
  api = await testApi();
  const children = Object.entries(came);
  await load(
    "ssd_person.csv",
    "pers_person_id,pers_sex,pers_dob",
    ...children.map(([id], index) => `${id},${index % 2 === 0 ? "F" : "M"},2015-01-01`),
  );
  await load(
    "ssd_cla_episodes.csv",
    "clae_cla_episode_id,clae_person_id,clae_cla_episode_start_date,clae_cla_episode_start_reason,clae_cla_id,clae_entered_care_date",
    ...children.map(([id, day]) => `E${id},${id},${day},S,P${id},${day}`),
  );
});
afterAll(() => api.close());

const asked = (kpi: string, month: string) =>
  `{ kpi(id: "${kpi}") { siblingGroups(period: { grain: MONTH, start: "${month}" }) { children families largest recorded } } }`;
const groups = async (kpi: string, month: string) => (await api.ask(asked(kpi, month))).data.kpi.siblingGroups;

test("how many families the children of a figure are of: none before an extract says so, then each child once", async () => {
  expect(await groups("cla-started", "2023-10-01")).toBeNull();
  await load(
    "ssd_family.csv",
    "fami_table_id,fami_family_id,fami_person_id",
    "1,F1,C1",
    "2,F1,C2",
    "3,F1,C3",
    "4,F2,C4",
    "5,F1,C6",
  );
  expect(await groups("cla-started", "2023-10-01")).toEqual({ children: 5, families: 3, largest: 3, recorded: 4 });
  expect(await groups("cla-started", "2023-09-01"), "nobody came").toBeNull();
  expect(await groups("sw-vacancy-rate", "2023-10-01"), "not about children").toBeNull();
});

test("a rolling year is taken apart over its twelve months, so that its parts add up to it", async () => {
  expect(await groups("cla-started-rate-10k", "2023-10-01")).toMatchObject({ children: 6, families: 3, largest: 4 });
  const { data } = await api.ask(`{ kpi(id: "cla-started-rate-10k") {
    figure(period: { grain: MONTH, start: "2023-10-01" }) { numerator }
    breakdown(by: "category-of-need", period: { grain: MONTH, start: "2023-10-01" }) { figure { numerator } } } }`);
  const parts = data.kpi.breakdown.map(({ figure }: any) => figure.numerator as number);
  expect(parts.reduce((sum: number, part: number) => sum + part, 0)).toBe(6);
  expect(data.kpi.figure.numerator).toBe(6);
});
