import { defineKpi } from "../declare/kpi.ts";
import { fosteringStepsCohort } from "./fostering-steps.cohort.ts";

export const fosteringApplicationsKpi = defineKpi({
  id: "fostering-applications",
  label: "Applications to foster",
  definition:
    "Applications to become a foster carer received in the period, by the day of the application. Ofsted rounds its yearly count to the nearest 5.",
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
        value:
          "Total number of applications received from prospective fostering households between 1 April and 31 March",
      },
    },
  ],
  counted: { cohort: fosteringStepsCohort, met: "step = 'application'" },
});
