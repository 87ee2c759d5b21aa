import { defineKpi } from "../../declare/kpi.ts";
import { overdueWords } from "../../declare/definition-words.ts";
import { strategyDiscussionsCohort } from "./strategy-discussions.cohort.ts";

export const strategyDiscussionTimelyKpi = defineKpi({
  id: "strategy-discussion-timely",
  label: "Strategy discussions held in time",
  definition: `Strategy discussions held by the end of the working day after they were asked for, as a share of discussions held in the period. ${overdueWords} The reports do not state the local standard: one working day is this platform's own.`,
  domain: "HELP_AND_PROTECTION",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "EVENTS_IN_PERIOD",
  source: "West Sussex, scrutiny report, September 2023, 3.9",
  counted: { cohort: strategyDiscussionsCohort, met: "done_on <= due_on", pending: "is_pending", worklist: true },
});
