import { defineKpi } from "../../declare/kpi.ts";
import { complaintsReceivedCohort } from "./complaints.cohort.ts";

export const complimentsReceivedKpi = defineKpi({
  id: "compliments-received",
  label: "Compliments received",
  definition: "Compliments received in the period, by the day of receipt.",
  domain: "AUDITS",
  unit: "COUNT",
  better: "NEITHER",
  timing: "EVENTS_IN_PERIOD",
  source: "West Sussex, quality assurance framework, December 2021, 2.5",
  counted: { cohort: complaintsReceivedCohort, met: "kind = 'Compliment'" },
});
