import { defineKpi } from "../../declare/kpi.ts";
import { dueWords } from "../../declare/definition-words.ts";
import { preBirthAssessmentsCohort } from "./pre-birth-assessments.cohort.ts";

export const prebirthAssessmentsTimelyKpi = defineKpi({
  id: "prebirth-assessments-timely",
  label: "Pre-birth assessments completed in time",
  definition: `Pre-birth assessments completed by the day they were due, as a share of assessments due in the period. The source gives the day due. ${dueWords}`,
  domain: "HELP_AND_PROTECTION",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "EVENTS_IN_PERIOD",
  source: "West Sussex, children we care for report, January 2022, 2.11",
  counted: { cohort: preBirthAssessmentsCohort, met: "done_on <= due_on", pending: "is_pending", worklist: true },
});
