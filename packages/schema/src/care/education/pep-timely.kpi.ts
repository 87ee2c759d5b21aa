import { defineKpi, reportedByCouncil } from "../../declare/kpi.ts";
import { dueWords } from "../../declare/definition-words.ts";
import { educationPlansCohort } from "./education-plans.cohort.ts";

export const pepTimelyKpi = defineKpi({
  id: "pep-timely",
  label: "Personal education plan in timescale",
  definition: `Personal education plans completed by the day they were due, as a share of plans due in the period. They are of children in care, and of compulsory school age, on the day the plan is due. While that day is to come, care is judged on the last day of the data. A plan that nobody entered is due on the last day that plans of the term are due. No plan is owed where the child came into care less than 20 working days before. ${dueWords} Compulsory school age begins with the term after the fifth birthday. It ends on the last Friday of June of the school year in which the child becomes 16 (Education Act 1996, section 8). Children of unknown age and short breaks (V3, V4) are left out.`,
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
