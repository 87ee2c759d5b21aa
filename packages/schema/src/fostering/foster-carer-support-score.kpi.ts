import { defineKpi } from "../declare/kpi.ts";
import { carerSurveyCohort } from "./carer-survey.cohort.ts";

export const fosterCarerSupportScoreKpi = defineKpi({
  id: "foster-carer-support-score",
  label: "Foster carers who score their support 8 or more",
  definition:
    "Answers to the foster carer survey that score support 8 or more of 10, as a share of all scores given in the twelve months. An answer without a score is left out.",
  domain: "FOSTERING",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "ROLLING_12_MONTHS",
  source: "West Sussex, Children we care for report, January 2022, 2.12",
  counted: { cohort: carerSurveyCohort, met: "support_score >= 8" },
});
