import { defineKpi, reportedByCouncil } from "../../declare/kpi.ts";
import { returnHomeInterviewsCohort } from "./return-home-interviews.cohort.ts";

export const rhi72HoursKpi = defineKpi({
  id: "rhi-72-hours",
  label: "Return home interviews within 72 hours",
  definition:
    "Return home interviews completed within 72 hours of the return, as a share of returns in the period from being missing. A return is a missing episode that ended, or a recorded interview; both of one child and day are one. Episodes count from the first recorded interview on. A child who declined is exempt, unless the record says that no interview was offered. A return without an offer, or without an interview, counts as late once the 72 hours are over. Until then it is pending. Absences recorded as Away are left out.",
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
    met: "is_timely",
    pending: "is_pending",
    exempt: "is_declined",
    worklist: true,
  },
});
