import { defineKpi, reportedByCouncil } from "../../declare/kpi.ts";
import { openPlanWords } from "../../declare/definition-words.ts";
import { cpVisitsDueCohort } from "./cp-visits-due.cohort.ts";

export const cpVisitsTimelyKpi = defineKpi({
  id: "cp-visits-timely",
  label: "Child protection visits in timescale",
  definition: `Children seen at a visit within the last 10 working days, as a share of children on a child protection plan that day. Visits since the plan began count; a blank "seen" counts as seen. A child whose first visit is not due yet is pending. ${openPlanWords} The reports do not state the standard: 10 working days is this platform's own.`,
  domain: "HELP_AND_PROTECTION",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "West Sussex, Children First report, March 2021, 3.2",
  published: [reportedByCouncil("cp-visits-timely")],
  counted: {
    cohort: cpVisitsDueCohort,
    met: "last_visit_on is not null and due_on >= on_day",
    pending: "last_visit_on is null and due_on > on_day",
    worklist: true,
  },
});
