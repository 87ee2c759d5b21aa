import { defineKpi } from "../../declare/kpi.ts";
import { schoolAbsenceCohort } from "./school-absence.cohort.ts";

export const claPersistentAbsenceKpi = defineKpi({
  id: "cla-persistent-absence",
  label: "Children persistently absent from school",
  definition:
    "Children of compulsory school age we care for who missed 10 per cent or more of their sessions in the school year so far, as a share of those with sessions recorded.",
  domain: "CARE",
  unit: "PERCENT",
  better: "LOWER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "DfE, Pupil absence in schools in England; West Sussex, Children we care for report, January 2022, 2.17",
  counted: {
    cohort: schoolAbsenceCohort,
    met: "possible - attended >= 0.1 * possible",
  },
});
