import { defineKpi } from "../../declare/kpi.ts";
import { contactsCohort } from "./contacts.cohort.ts";

export const contactVolumeKpi = defineKpi({
  id: "contact-volume",
  label: "Initial contacts",
  definition: "Contacts received in the period, by the day of the contact. Each contact about a child counts.",
  domain: "HELP_AND_PROTECTION",
  unit: "COUNT",
  better: "NEITHER",
  timing: "EVENTS_IN_PERIOD",
  source: "West Sussex, Children First report, March 2021, 3.2",
  counted: { cohort: contactsCohort },
});
