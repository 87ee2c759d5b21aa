import { defineKpi, reportedByCouncil } from "../../declare/kpi.ts";
import { initialVisitsCohort } from "./initial-visits.cohort.ts";

export const initialVisits5DaysKpi = defineKpi({
  id: "initial-visits-5-days",
  label: "Children visited within 5 days",
  definition:
    'Children seen within 5 working days of their referral, as a share of children whose assessment started in the period and whose visit was due. The assessment of a child under a referral that started first counts. Where the row of the referral is missing, the days run from the start of that assessment. A child is seen at a child in need or child protection visit that is recorded as seen. A blank "seen" does not count. Children who were not yet born then are exempt. A visit that is not due yet is pending.',
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
