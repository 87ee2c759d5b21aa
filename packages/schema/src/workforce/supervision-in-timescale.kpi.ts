import { defineKpi } from "../kpis/kpi.ts";
import { supervisionDueCohort } from "./supervision-due.cohort.ts";

/** Supervision in timescale. Source: West Sussex, quality assurance framework, December 2021, 3.4. */
export const supervisionInTimescaleKpi = defineKpi({
  id: "supervision-in-timescale",
  label: "Supervision in timescale",
  definition:
    "Supervision of casework held by the day it was due, as a share of supervision due in the period. Where the worker who was supervised last still holds the case, the next is due 60 days later: that frequency is this platform's own.",
  domain: "WORKFORCE",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "EVENTS_IN_PERIOD",
  source: "West Sussex, quality assurance framework, December 2021, 3.4",
  targets: [
    {
      from: "2021-12-01",
      value: 90,
      amberWithin: 5,
      minimumDenominator: 10,
      source:
        "Quality assurance framework, 3.3: compliance of 90% is the standard. Tolerance and smallest base are this platform's own.",
    },
  ],
  counted: { cohort: supervisionDueCohort, met: "done_on <= due_on", pending: "is_pending", worklist: true },
});
