import { defineKpi, reportedByCouncil } from "../../declare/kpi.ts";
import { overdueWords } from "../../declare/definition-words.ts";
import { contactDecisionsCohort } from "./contact-decisions.cohort.ts";

export const contactsCompleted3DaysKpi = defineKpi({
  id: "contacts-completed-3-days",
  label: "Contacts completed in 3 days",
  definition: `Contacts decided within 3 days of being received, as a share of contacts decided in the period. The day of receipt is day 0. ${overdueWords}`,
  domain: "HELP_AND_PROTECTION",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "EVENTS_IN_PERIOD",
  source: "West Sussex, Children First report, March 2021, 3.3",
  published: [reportedByCouncil("contacts-completed-3-days")],
  counted: { cohort: contactDecisionsCohort, met: "done_on <= due_on", pending: "is_pending", worklist: true },
});
