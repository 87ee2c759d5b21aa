import { defineKpi, reportedByCouncil } from "../../declare/kpi.ts";
import { initialVisitsCohort } from "./initial-visits.cohort.ts";

export const initialVisits5DaysKpi = defineKpi({
  id: "initial-visits-5-days",
  label: "Children visited within 5 days",
  definition:
    "Children seen within 5 working days of their referral, as a share of children whose assessment started in the period and whose visit was due. Children who were not yet born then are exempt.",
  domain: "HELP_AND_PROTECTION",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "EVENTS_IN_PERIOD",
  source: "West Sussex, scrutiny report, September 2023, 3.10",
  published: [reportedByCouncil("initial-visits-5-days")],
  counted: {
    cohort: initialVisitsCohort,
    met: "done_on <= due_on",
    pending: "is_pending",
    exempt: "is_unborn",
    worklist: true,
  },
});
