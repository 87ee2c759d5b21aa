import { defineKpi, reportedByCouncil } from "../../declare/kpi.ts";
import { educationPlansCohort } from "./education-plans.cohort.ts";

export const pepTimelyKpi = defineKpi({
  id: "pep-timely",
  label: "Personal education plan in timescale",
  definition:
    "Children of compulsory school age we care for whose personal education plan of the term was completed by its due date, as a share of those whose plan was due in the period. A plan that was not entered counts as late on the last day that plans of the term are due, unless the child came into care less than 20 working days before. Compulsory school age runs from the term after the fifth birthday to the last Friday of June of the school year in which a child becomes 16 (Education Act 1996, section 8).",
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
