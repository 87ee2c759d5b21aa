import { defineKpi } from "../../declare/kpi.ts";
import { overdueWords } from "../../declare/definition-words.ts";
import { complaintsAnsweredCohort } from "./complaints.cohort.ts";

export const complaintsTimelyKpi = defineKpi({
  id: "complaints-timely",
  label: "Complaints answered in time",
  definition: `Complaints answered by the day they were due, as a share of complaints answered in the period, at every stage. The source gives the day due. ${overdueWords}`,
  domain: "AUDITS",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "EVENTS_IN_PERIOD",
  source: "West Sussex, quality assurance framework, December 2021, 2.5",
  counted: { cohort: complaintsAnsweredCohort, met: "done_on <= due_on", pending: "is_pending", worklist: true },
});
