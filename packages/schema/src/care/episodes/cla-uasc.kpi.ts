import { defineKpi, reportedByCouncil } from "../../declare/kpi.ts";
import { inCareWords } from "../../declare/definition-words.ts";
import { childrenWeCareForCohort } from "./children-we-care-for.cohort.ts";

export const claUascKpi = defineKpi({
  id: "cla-uasc",
  label: "Unaccompanied children",
  definition: `Unaccompanied asylum-seeking children we care for at the end of the period. A child is unaccompanied while an immigration status that begins with "Unaccompanied" is open; in returns, until the day of DUC. ${inCareWords} The council's reports also count the care leavers who are open to the team.`,
  domain: "CARE",
  unit: "COUNT",
  better: "NEITHER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "West Sussex, Children we care for report, January 2022, 2.24",
  published: [reportedByCouncil("cla-uasc")],
  counted: {
    cohort: childrenWeCareForCohort,
    met: "unaccompanied",
  },
});
