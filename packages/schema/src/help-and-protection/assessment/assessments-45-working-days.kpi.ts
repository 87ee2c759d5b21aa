import { defineKpi, reportedByCouncil } from "../../declare/kpi.ts";
import { overdueWords, timedFromReferralWords } from "../../declare/definition-words.ts";
import { assessmentsCohort } from "./assessments.cohort.ts";

export const assessments45WorkingDaysKpi = defineKpi({
  id: "assessments-45-working-days",
  label: "Assessments completed within 45 working days",
  definition: `Child and family assessments authorised within 45 working days, as a share of assessments authorised in the period. ${timedFromReferralWords} ${overdueWords} The yearly figure is calculated from the published bands.`,
  domain: "HELP_AND_PROTECTION",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "EVENTS_IN_PERIOD",
  source: "DfE, Children in need statistics, table C2; Working Together to Safeguard Children",
  targets: [
    {
      from: "2018-04-01",
      value: 85,
      amberWithin: 5,
      minimumDenominator: 10,
      source: "West Sussex performance target of 2018. Tolerance and smallest base are this platform's own.",
    },
  ],
  published: [
    {
      series: "c2_children_in_need_assessments_duration",
      formula: {
        kind: "share",
        of: ["Same_day", "1-10_days", "11-20_days", "21-30_days", "31-40_days", "41-45_days"],
        over: "Assessments_completed",
      },
      yearEnds: "MARCH",
    },
    reportedByCouncil("assessments-45-working-days"),
  ],
  counted: { cohort: assessmentsCohort, met: "done_on <= due_on", pending: "is_pending", worklist: true },
});
