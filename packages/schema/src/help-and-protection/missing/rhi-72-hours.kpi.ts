import { defineKpi, reportedByCouncil } from "../../declare/kpi.ts";
import { returnHomeInterviewsCohort } from "./return-home-interviews.cohort.ts";

export const rhi72HoursKpi = defineKpi({
  id: "rhi-72-hours",
  label: "Return home interviews within 72 hours",
  definition:
    "Return home interviews completed within 72 hours of the return, as a share of missing episodes that ended with an interview accepted. Declined interviews are exempt, and counted separately.",
  domain: "HELP_AND_PROTECTION",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "EVENTS_IN_PERIOD",
  source: "Statutory guidance on children who run away or go missing from home or care",
  targets: [
    {
      from: "2014-04-01",
      value: 100,
      amberWithin: 10,
      minimumDenominator: 10,
      source: "Statutory timescale, meant for every child. Tolerance and smallest base are this platform's own.",
    },
  ],
  published: [reportedByCouncil("rhi-72-hours")],
  counted: {
    cohort: returnHomeInterviewsCohort,
    of: "is_accepted or is_declined",
    met: "is_timely",
    pending: "is_pending",
    exempt: "is_declined",
    worklist: true,
  },
});
