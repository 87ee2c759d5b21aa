import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestApi, testApi } from "../testing/api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(async () => {
  await api.close();
});

/** The files that a figure of a month names, oldest load first, each with the day of its data. */
async function filesBehind(kpi: string, start: string): Promise<string[]> {
  const { data, errors } = await api.ask(
    `query ($kpi: ID!, $start: Date!) { kpi(id: $kpi) { figure(period: { grain: MONTH, start: $start }) { provenance { loads { file asAt } } } } }`,
    { kpi, start },
  );
  expect(errors).toBeUndefined();
  const { loads } = data.kpi.figure.provenance;
  return loads.map(({ file, asAt }: any) => `${file} ${String(asAt).slice(0, 10)}`).toReversed();
}

const complaints = "complaint_id,received_on,service,team,due_on,responded_on,stage,kind";
const received = (id: string, day: string) => `${id},${day},Duty,Duty,2024-12-01,,1,Complaint`;

test("a file of another month's complaints is not behind a month's figure", async () => {
  await api.loaded("complaints.csv", "2024-01-31", complaints, received("C1", "2024-01-10"));
  await api.loaded("complaints.csv", "2024-02-29", complaints, received("C2", "2024-02-10"));
  await api.loaded("complaints.csv", "2024-03-31", complaints, received("C3", "2024-03-10"));
  expect(await filesBehind("complaints-received", "2024-02-01")).toEqual(["complaints.csv 2024-02-29"]);
});

const posts = "as_at,post_id,post_title,org_role,service,team,fte_established,worker_id,employment_type,fte_worked";
const post = (id: string, day: string) => `${day},${id},Social worker,5,Assessment,Duty,1,W1,Permanent,1`;

test("an establishment is behind the figure of its own month alone", async () => {
  await api.loaded("establishment.csv", "2024-01-31", posts, post("P1", "2024-01-31"));
  await api.loaded("establishment.csv", "2024-02-29", posts, post("P1", "2024-02-29"));
  expect(await filesBehind("sw-fte", "2024-01-01")).toEqual(["establishment.csv 2024-01-31"]);
});

const episodes =
  "clae_cla_episode_id,clae_person_id,clae_cla_episode_start_date,clae_cla_episode_start_reason,clae_cla_episode_ceased_date,clae_cla_episode_ceased_reason,clae_entered_care_date";
const [first, second] = ["E1,P1,2023-12-01,S,,,2023-12-01", "E2,P2,2024-02-05,S,,,2024-02-05"];

test("an extract that only added children of a later month is not behind an earlier snapshot; the newest one, which repeats it, is", async () => {
  await api.loaded("ssd_cla_episodes.csv", "2024-01-31", episodes, first);
  await api.loaded("ssd_person.csv", "2024-01-31", "pers_person_id,pers_dob", "P1,2015-01-01");
  await api.loaded("ssd_cla_episodes.csv", "2024-02-29", episodes, first, second);
  await api.loaded("ssd_cla_episodes.csv", "2024-03-31", episodes, first, second, "E3,P3,2024-03-05,S,,,2024-03-05");
  await api.loaded(
    "ssd_linked_identifiers.csv",
    "2024-03-31",
    "link_table_id,link_person_id,link_identifier_type,link_identifier_value",
    "L1,P1,UPN,A1",
  );
  expect(await filesBehind("cla-count", "2024-01-01")).toEqual([
    "ssd_cla_episodes.csv 2024-01-31",
    "ssd_person.csv 2024-01-31",
    "ssd_cla_episodes.csv 2024-03-31",
  ]);
});
