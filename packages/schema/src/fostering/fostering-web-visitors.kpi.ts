import { defineKpi } from "../declare/kpi.ts";
import { websiteVisitsCohort } from "./website-visits.cohort.ts";

export const fosteringWebVisitorsKpi = defineKpi({
  id: "fostering-web-visitors",
  label: "Visitors to the fostering website",
  definition: "Visitors to the fostering pages in the period, as the web analytics count them, by month.",
  domain: "FOSTERING",
  unit: "COUNT",
  better: "HIGHER",
  timing: "EVENTS_IN_PERIOD",
  source: "Fostering register; West Sussex, Children we care for report, January 2022, 2.13",
  counted: { cohort: websiteVisitsCohort, amount: "visitors" },
});
