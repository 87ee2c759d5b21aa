import { defineKpi, reportedByCouncil } from "../../declare/kpi.ts";
import { careHealthCohort } from "./care-health.cohort.ts";

export const rhaTimelyKpi = defineKpi({
  id: "rha-timely",
  label: "Review health assessments in time",
  definition:
    "Children whose last health assessment is within 6 months (under 5) or 12 months (5 and over), as a share of children looked after for at least 12 months. Children who declined a review in the last 12 months are left out, and shown as exempt.",
  domain: "CARE",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "Statutory guidance on promoting the health and wellbeing of looked-after children",
  published: [reportedByCouncil("rha-timely")],
  counted: {
    cohort: careHealthCohort,
    met: "assessed_on is not null and due_on > on_day",
    exempt: "has_declined and (assessed_on is null or due_on <= on_day)",
    worklist: true,
  },
});
