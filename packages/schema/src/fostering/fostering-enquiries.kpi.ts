import { defineKpi } from "../declare/kpi.ts";
import { fosterEnquiriesCohort } from "./foster-enquiries.cohort.ts";

export const fosteringEnquiriesKpi = defineKpi({
  id: "fostering-enquiries",
  label: "Fostering enquiries",
  definition:
    "Initial enquiries about fostering received in the period, by the day of the enquiry. Ofsted rounds its yearly count to the nearest 5.",
  domain: "FOSTERING",
  unit: "COUNT",
  better: "HIGHER",
  timing: "EVENTS_IN_PERIOD",
  source: "Fostering register; West Sussex, Children we care for report, January 2022, 2.13",
  published: [
    {
      series: "fostering_in_england",
      formula: {
        kind: "published",
        value: "Number of initial enquiries from new prospective fostering households",
      },
    },
  ],
  counted: { cohort: fosterEnquiriesCohort },
});
