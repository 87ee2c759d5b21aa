import { defineKpi } from "../../declare/kpi.ts";
import { complaintsReceivedCohort } from "./complaints.cohort.ts";

export const complaintsReceivedKpi = defineKpi({
  id: "complaints-received",
  label: "Complaints received",
  definition: "Complaints received in the period, at every stage, by the day of receipt.",
  domain: "AUDITS",
  unit: "COUNT",
  better: "LOWER",
  timing: "EVENTS_IN_PERIOD",
  source: "West Sussex, quality assurance framework, December 2021, 2.5",
  counted: { cohort: complaintsReceivedCohort, met: "kind = 'Complaint'" },
});
