import { defineKpi } from "../../declare/kpi.ts";
import { timedFromReferralWords } from "../../declare/definition-words.ts";
import { assessmentsCohort } from "./assessments.cohort.ts";

export const assessments20WorkingDaysKpi = defineKpi({
  id: "assessments-20-working-days",
  label: "Assessments completed within 20 working days",
  definition: `Child and family assessments authorised within 20 working days, as a share of assessments authorised in the period. ${timedFromReferralWords} Context only: a quick assessment is not always a good one.`,
  domain: "HELP_AND_PROTECTION",
  unit: "PERCENT",
  better: "NEITHER",
  timing: "EVENTS_IN_PERIOD",
  source: "DfE, Children in need statistics, table C2",
  published: [
    {
      series: "c2_children_in_need_assessments_duration",
      formula: { kind: "share", of: ["Same_day", "1-10_days", "11-20_days"], over: "Assessments_completed" },
      yearEnds: "MARCH",
    },
  ],
  counted: { cohort: assessmentsCohort, of: "done_on is not null", met: "working_days <= 20" },
});
