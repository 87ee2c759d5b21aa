import { defineKpi, reportedByCouncil } from "../../declare/kpi.ts";
import { careLeaversCohort } from "./care-leavers.cohort.ts";

export const careLeaversPathwayPlanKpi = defineKpi({
  id: "care-leavers-pathway-plan",
  label: "Care leavers with an up-to-date pathway plan",
  definition:
    "Care leavers whose pathway plan was reviewed in the last 6 months, as a share of relevant and former relevant care leavers.",
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
