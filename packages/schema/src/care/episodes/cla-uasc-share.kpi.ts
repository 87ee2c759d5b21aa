import { defineKpi } from "../../declare/kpi.ts";
import { inCareWords } from "../../declare/definition-words.ts";
import { childrenWeCareForCohort } from "./children-we-care-for.cohort.ts";

export const claUascShareKpi = defineKpi({
  id: "cla-uasc-share",
  label: "Unaccompanied children as a share of children we care for",
  definition: `Unaccompanied asylum-seeking children, as a share of the children we care for at the end of the period. A child is unaccompanied while an immigration status that begins with "Unaccompanied" is open; in returns, until the day of DUC. ${inCareWords}`,
  domain: "CARE",
  unit: "PERCENT",
  better: "NEITHER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "West Sussex, Children we care for report, January 2022, 2.24",
  counted: {
    cohort: childrenWeCareForCohort,
    met: "unaccompanied",
  },
});
