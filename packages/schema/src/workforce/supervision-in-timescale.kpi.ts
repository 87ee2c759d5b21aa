import { practiceStandardTarget } from "../audits/practice-standard-target.ts";
import { defineKpi } from "../declare/kpi.ts";
import { dueWords } from "../declare/definition-words.ts";
import { supervisionDueCohort } from "./supervision-due.cohort.ts";

export const supervisionInTimescaleKpi = defineKpi({
  id: "supervision-in-timescale",
  label: "Supervision in timescale",
  definition: `Supervision of casework held by the day it was due, as a share of supervision due in the period. The source gives the day due. After the newest supervision of a child, the next is due 60 days later while that worker holds the case. That frequency is this platform's own. ${dueWords}`,
  domain: "WORKFORCE",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "EVENTS_IN_PERIOD",
  source: "West Sussex, quality assurance framework, December 2021, 3.4",
  targets: [practiceStandardTarget],
  counted: { cohort: supervisionDueCohort, met: "done_on <= due_on", pending: "is_pending", worklist: true },
});
