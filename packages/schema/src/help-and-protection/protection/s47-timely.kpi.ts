import { defineKpi } from "../../declare/kpi.ts";
import { overdueWords } from "../../declare/definition-words.ts";
import { section47EndedCohort } from "./section-47-enquiries.cohort.ts";

export const s47TimelyKpi = defineKpi({
  id: "s47-timely",
  label: "Section 47 enquiries completed in time",
  definition: `Section 47 enquiries that ended no more than 15 working days after they started, as a share of enquiries that ended in the period. ${overdueWords} The reports do not state the standard: 15 working days is this platform's own, by the conference that may follow.`,
  domain: "HELP_AND_PROTECTION",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "EVENTS_IN_PERIOD",
  source: "West Sussex, scrutiny report, September 2023, 3.9",
  counted: { cohort: section47EndedCohort, met: "done_on <= due_on", pending: "is_pending", worklist: true },
});
