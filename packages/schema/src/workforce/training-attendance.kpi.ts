import { defineKpi } from "../declare/kpi.ts";
import { dueWords } from "../declare/definition-words.ts";
import { trainingDueCohort } from "./training-due.cohort.ts";

export const trainingAttendanceKpi = defineKpi({
  id: "training-attendance",
  label: "Mandatory training attended",
  definition: `Mandatory training attended by the day it was due, as a share of mandatory training due in the period. Training that is not yet due, or due on the last known day, is pending. ${dueWords}`,
  domain: "WORKFORCE",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "EVENTS_IN_PERIOD",
  source: "West Sussex, ILACS response, September 2023, 3.7",
  counted: {
    cohort: trainingDueCohort,
    of: "mandatory",
    met: "done_on <= due_on",
    pending: "is_pending",
    worklist: true,
  },
});
