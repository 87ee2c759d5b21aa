import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestApi, testApi } from "../testing/api.ts";

let api: TestApi;

/** Loads a file with data as of the last day of October 2023. */
const load = (name: string, ...lines: string[]) => api.loaded(name, "2023-10-31", ...lines);

beforeAll(async () => {
  api = await testApi();
  await load(
    "establishment.csv",
    "as_at,post_id,post_title,org_role,service,team,fte_established,worker_id,employment_type,fte_worked,started_on,cases_held",
    "2023-10-31,P1,Social worker,5,Family Safeguarding,West,1,W1,Permanent,1,2015-01-01,18",
    "2023-10-31,P2,Social worker,5,Family Safeguarding,West,0.5,W2,Permanent,0.5,2023-01-01,6",
    "2023-10-31,P3,Social worker,5,Family Safeguarding,East,1,W3,Agency,1,2023-06-01,21",
    "2023-10-31,P4,Team manager,3,Family Safeguarding,East,1,,,,,",
  );
  await load(
    "ssd_cla_placement.csv",
    "clap_cla_placement_id,clap_person_id,clap_cla_placement_start_date,clap_cla_placement_end_date,clap_cla_placement_urn",
    "P1,C1,2022-01-01,,H1",
  );
  await load(
    "foster_households.csv",
    "household_id,approval_kind,approved_on,approved_places,deregistered_on,deregistration_reason,agency",
    "H1,Mainstream,2020-01-01,2,,,In house",
    "H2,Mainstream,2022-10-05,1,,,In house",
    "H3,Mainstream,2023-10-05,1,,,In house",
  );
  await load(
    "fostering_for_adoption.csv",
    "child_id,decided_on,placed_on,placement_order_on,matched_on,adopted_on,ended_on,end_reason",
    "C1,2023-10-02,2023-10-09,,,,,",
  );
});

afterAll(async () => {
  await api.close();
});

test("the workforce of the newest establishment, as a whole and broken down", async () => {
  const { data, errors, statements } = await api.ask(`{ workforce {
    on fte { display } vacancyRate { display numerator denominator } agencyRate { display } turnoverRate { value status }
    averageCaseload { display } newlyQualified { display }
    breakdown(by: LENGTH_OF_SERVICE) { key label figure { display } } caseloads { label figure { display } }
  } }`);
  expect(errors).toBeUndefined();
  expect(data.workforce).toMatchObject({
    on: "2023-10-31",
    fte: { display: "1.5" },
    vacancyRate: { display: "40.0%", numerator: 1, denominator: null },
    agencyRate: { display: "40.0%" },
    // Only one of the twelve months was loaded.
    turnoverRate: { value: null, status: "NOT_AVAILABLE" },
    averageCaseload: { display: "18.0" },
    newlyQualified: { display: "0" },
    breakdown: [
      { key: "UNDER_1", label: "Under 1 year", figure: { display: "1.5" } },
      { key: "FROM_5_TO_10", figure: { display: "1.0" } },
      { key: "", label: "Not recorded", figure: { display: "0.0" } },
    ],
    caseloads: [
      { label: "None", figure: { display: "0" } },
      { label: "1 to 10", figure: { display: "1" } },
      { label: "16 to 20", figure: { display: "1" } },
      { label: "21 to 25", figure: { display: "1" } },
    ],
  });
  expect(statements).toBe(6);
});

test("fostering: utilisation is not occupancy, and each step stands beside the same months a year before", async () => {
  const { data, errors, statements } = await api.ask(`{ fostering {
    period { label } utilisation { display } occupancy { display } households { display } approvedPlaces { display }
    pipeline { stage figure { display status } samePeriodLastYear { display } } fosteringForAdoption { key figure { display } }
  } }`);
  expect(errors).toBeUndefined();
  expect(data.fostering).toMatchObject({
    period: { label: "October 2023" },
    utilisation: { display: "33.3%" },
    occupancy: { display: "25.0%" },
    households: { display: "3" },
    approvedPlaces: { display: "4" },
    fosteringForAdoption: [{ key: "AWAITING_ORDER", figure: { display: "1" } }],
  });
  const stages = Object.fromEntries(data.fostering.pipeline.map((each: { stage: string }) => [each.stage, each]));
  expect(stages["APPROVAL"]).toMatchObject({ figure: { display: "1" }, samePeriodLastYear: { display: "1" } });
  // The register of enquiries was not loaded, so the number is unknown, not zero.
  expect(stages["ENQUIRY"]).toMatchObject({ figure: { status: "NOT_AVAILABLE" } });
  // One of the statements checks for linked identifiers.
  expect(statements).toBe(6);
});
