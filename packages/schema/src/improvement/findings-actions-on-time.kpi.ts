import { defineKpi } from "../declare/kpi.ts";
import { dueWords } from "../declare/definition-words.ts";
import { planActionsDueCohort } from "./plan-actions-due.cohort.ts";

export const findingsActionsOnTimeKpi = defineKpi({
  id: "findings-actions-on-time",
  label: "Actions of the improvement plan done on time",
  definition: `Actions of the practice improvement plan done by the day they were due, as a share of actions due in the period. An action without a due day is left out. ${dueWords}`,
  domain: "IMPROVEMENT",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "EVENTS_IN_PERIOD",
  source: "West Sussex, scrutiny report, September 2023, 3.8",
  counted: { cohort: planActionsDueCohort, met: "done_on <= due_on", pending: "is_pending", worklist: true },
});
