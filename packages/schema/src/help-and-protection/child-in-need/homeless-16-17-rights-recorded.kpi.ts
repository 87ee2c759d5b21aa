import { defineKpi } from "../../declare/kpi.ts";
import { homelessYoungPeopleCohort } from "./homeless-young-people.cohort.ts";

export const homeless1617RightsRecordedKpi = defineKpi({
  id: "homeless-16-17-rights-recorded",
  label: "Homeless young people whose rights were recorded",
  definition:
    "Presentations as homeless with a recorded conversation about rights, as a share of all presentations in the period by young people aged 16 or 17. The conversation may be of any day. One whose age is not known counts.",
  domain: "HELP_AND_PROTECTION",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "EVENTS_IN_PERIOD",
  source: "West Sussex, scrutiny report, September 2023, 3.11",
  targets: [
    {
      from: "2023-09-01",
      value: 100,
      amberWithin: 5,
      minimumDenominator: 10,
      source:
        "Scrutiny report, September 2023, 3.11: meant for every young person. Tolerance and smallest base are this platform's own.",
    },
  ],
  counted: { cohort: homelessYoungPeopleCohort, met: "done_on is not null" },
});
