import { defineKpi, reportedByCouncil } from "../../declare/kpi.ts";
import { careLeaversCohort } from "./care-leavers.cohort.ts";

export const careLeaversPathwayPlanKpi = defineKpi({
  id: "care-leavers-pathway-plan",
  label: "Care leavers with an up-to-date pathway plan",
  definition:
    "Care leavers whose pathway plan was reviewed less than 6 months before, as a share of relevant and former relevant care leavers of any age. The newest extract of the month counts. Without a date of a review the plan is not up to date. The SSDA903 return has no such dates, so nothing is counted from it.",
  domain: "CARE",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "West Sussex, scrutiny report, September 2023, 3.15",
  published: [reportedByCouncil("care-leavers-pathway-plan")],
  counted: {
    cohort: careLeaversCohort,
    of: "has_plan_date",
    met: "plan_reviewed_on + interval '6 months' > on_day",
  },
});
