import { defineKpi } from "../../declare/kpi.ts";
import { inCareWords } from "../../declare/definition-words.ts";
import { schoolAbsenceCohort } from "./school-absence.cohort.ts";

export const claPersistentAbsenceKpi = defineKpi({
  id: "cla-persistent-absence",
  label: "Children persistently absent from school",
  definition: `Children who missed 10 per cent or more of their school sessions, as a share of those with sessions recorded. Sessions count from 1 September of the school year to the end of the period, by the week they are in. Children count who are of compulsory school age and have been looked after for 12 months, as the DfE counts them. An absence of any kind counts. ${inCareWords}`,
  domain: "CARE",
  unit: "PERCENT",
  better: "LOWER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "DfE, Pupil absence in schools in England; West Sussex, Children we care for report, January 2022, 2.17",
  counted: {
    cohort: schoolAbsenceCohort,
    of: "started_on + interval '12 months' <= on_day",
    met: "possible - attended >= 0.1 * possible",
  },
});
