import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestApi, testApi } from "../testing/api.ts";
import { signedInAs } from "../testing/test-issuer.ts";

let api: TestApi;

/** Loads a file with data as of the last day of May 2021. */
const load = (name: string, ...lines: string[]) => api.loaded(name, "2021-05-31", ...lines);

beforeAll(async () => {
  api = await testApi();
  const etl = path.resolve(import.meta.dirname, "../../../etl");
  await api.load(path.join(etl, "reference"), path.join(etl, "published/fostering_in_england_2018_19.csv"));
  await load(
    "foster_households.csv",
    "household_id,approval_kind,approved_on,approved_places,agency",
    "H1,Mainstream,2020-01-01,2,In house",
    "H2,Family and friends,2020-01-01,1,In house",
    "H3,Supported lodgings,2020-01-01,5,In house",
  );
  await load(
    "ssd_cla_placement.csv",
    "clap_cla_placement_id,clap_person_id,clap_cla_placement_start_date,clap_cla_placement_end_date,clap_cla_placement_type,clap_cla_placement_provider,clap_cla_placement_urn",
    "P1,C1,2020-06-01,,U6,PR1,H1",
    "P2,C2,2020-06-01,,U3,PR1,H2",
  );
});

afterAll(async () => {
  await api.close();
});

const kpi = "foster-place-occupancy";
async function series(args = "") {
  const { data, errors } = await api.ask(
    `{ kpi(id: "${kpi}") { series(grain: MONTH, from: "2021-02-01", to: "2021-05-31"${args}) {
       display definitionChanged provenance { kpiVersion definition } } } }`,
  );
  expect(errors).toBeUndefined();
  return data.kpi.series.map(
    ({ display, definitionChanged, provenance }: any) =>
      `${provenance.kpiVersion}: ${display}${definitionChanged ? " break" : ""}`,
  );
}

test("a series is made by the definition of its time and marks the break; either definition can be asked for alone", async () => {
  expect(await series()).toEqual(["1: 66.7%", "1: 66.7%", "2: 50.0% break", "2: 50.0%"]);
  expect(await series(", version: 1")).toEqual(["1: 66.7%", "1: 66.7%", "1: 66.7%", "1: 66.7%"]);
  expect(await series(", version: 2")).toEqual(["2: 50.0%", "2: 50.0%", "2: 50.0%", "2: 50.0%"]);
});

test("a change is measured like with like, and what was published is of the definition of its time", async () => {
  const { data, errors } = await api.ask(`{ kpi(id: "${kpi}") { version
    versions { version validFrom validUntil changed definition }
    april: figure(period: { grain: MONTH, start: "2021-04-01" }) { definitionChanged change { direction comparedWith { label } } benchmarks { value } }
    year: figure(period: { grain: FINANCIAL_YEAR, start: "2018-04-01" }) { value provenance { kpiVersion } benchmarks { kind } }
    none: figure(period: { grain: FINANCIAL_YEAR, start: "2018-04-01" }, version: 2) { value status } } }`);
  expect(errors).toBeUndefined();
  const { version, versions, april, year, none } = data.kpi;
  expect(version).toBe(2);
  expect(versions).toMatchObject([
    { version: 1, validFrom: null, validUntil: "2021-03-31", changed: null },
    { version: 2, validFrom: "2021-04-01", validUntil: null, changed: expect.stringContaining("31 March 2022") },
  ]);
  expect(versions[0].definition).toContain("family and friends and short breaks among them");
  expect(april).toEqual({
    definitionChanged: true,
    change: { direction: "SAME", comparedWith: { label: "March 2021" } },
    benchmarks: [],
  });
  expect(year).toMatchObject({ value: expect.any(Number), provenance: { kpiVersion: 1 } });
  expect(year.benchmarks).not.toEqual([]);
  expect(none).toEqual({ value: null, status: "NOT_AVAILABLE" });
});

test("the cases behind a figure are those of its definition", async () => {
  const subjects = async (start: string) => {
    const { data, errors } = await api.ask(
      `{ kpi(id: "${kpi}") { cases(period: { grain: MONTH, start: "${start}" }) { edges { node { subject } } } } }`,
      {},
      { ...signedInAs("team-manager"), "x-purpose": "Case review" },
    );
    expect(errors).toBeUndefined();
    return data.kpi.cases.edges.map(({ node }: any) => node.subject);
  };
  expect(await subjects("2021-03-01")).toEqual(["H1", "H2"]);
  expect(await subjects("2021-04-01")).toEqual(["H1"]);
});

test.each([
  [kpi, 3, "one of 1, 2; see versions."],
  [kpi, 0, "one of 1, 2; see versions."],
  ["cla-count", 2, "1; see versions."],
])("of %s there is no version %i", async (id, version, allowed) => {
  for (const field of [
    `figure(version: ${version})`,
    `series(version: ${version}, grain: MONTH, from: "2021-01-01", to: "2021-02-01")`,
  ]) {
    const { errors } = await api.ask(`{ kpi(id: "${id}") { ${field} { value } } }`);
    expect(errors).toMatchObject([{ message: `version: ${allowed}`, extensions: { code: "BAD_USER_INPUT" } }]);
  }
});
