import { defineKpi } from "../../declare/kpi.ts";
import { complaintsAnsweredCohort } from "./complaints.cohort.ts";

export const complaintsTimelyKpi = defineKpi({
  id: "complaints-timely",
  label: "Complaints answered in time",
  definition:
    "Complaints answered by the day they were due, as a share of complaints closed in the period. One that is not answered by then counts as late on that day.",
  domain: "AUDITS",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "EVENTS_IN_PERIOD",
  source: "West Sussex, quality assurance framework, December 2021, 2.5",
  counted: { cohort: complaintsAnsweredCohort, met: "done_on <= due_on", pending: "is_pending", worklist: true },
});
