import { defineKpi, reportedByCouncil } from "../../declare/kpi.ts";
import { contactDecisionsCohort } from "./contact-decisions.cohort.ts";

export const contactsCompleted3DaysKpi = defineKpi({
  id: "contacts-completed-3-days",
  label: "Contacts completed in 3 days",
  definition:
    "Contacts with a decision within 3 days of being received, as a share of contacts closed in the period. A contact without a decision counts as late on its third day.",
  domain: "HELP_AND_PROTECTION",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "EVENTS_IN_PERIOD",
  source: "West Sussex, Children First report, March 2021, 3.3",
  published: [reportedByCouncil("contacts-completed-3-days")],
  counted: { cohort: contactDecisionsCohort, met: "done_on <= due_on", pending: "is_pending", worklist: true },
});
