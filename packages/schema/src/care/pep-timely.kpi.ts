import { defineKpi, reportedByCouncil } from "../kpis/kpi.ts";
import { educationPlansCohort } from "./education-plans.cohort.ts";

/** Personal education plan in timescale. Source: West Sussex, Children we care for report, January 2022, 2.18. */
export const pepTimelyKpi = defineKpi({
  id: "pep-timely",
  label: "Personal education plan in timescale",
  definition:
    "Personal education plans completed by their due date, as a share of those due in the period of children of statutory school age we care for.",
  domain: "CARE",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "EVENTS_IN_PERIOD",
  source: "West Sussex, Children we care for report, January 2022, 2.18",
  published: [reportedByCouncil("pep-timely")],
  counted: {
    cohort: educationPlansCohort,
    of: "school_age = 'STATUTORY'",
    met: "done_on <= due_on",
    pending: "is_pending",
    worklist: true,
  },
});
