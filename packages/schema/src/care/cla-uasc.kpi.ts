import { defineKpi, reportedByCouncil } from "../kpis/kpi.ts";

/** Unaccompanied children. Source: West Sussex, Children we care for report, January 2022, 2.24. */
export const claUascKpi = defineKpi({
  id: "cla-uasc",
  label: "Unaccompanied children",
  definition: "Unaccompanied asylum-seeking children and care leavers open to the team at the end of the period.",
  domain: "CARE",
  unit: "COUNT",
  better: "NEITHER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "West Sussex, Children we care for report, January 2022, 2.24",
  published: [reportedByCouncil("cla-uasc")],
});
