import { defineKpi, reportedByCouncil } from "../kpis/kpi.ts";

/** Personal education plan in timescale. Source: West Sussex, Children we care for report, January 2022, 2.18. */
export const pepTimelyKpi = defineKpi({
  id: "pep-timely",
  label: "Personal education plan in timescale",
  definition:
    "Children with a personal education plan completed this term, as a share of children of statutory school age we care for.",
  domain: "CARE",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "EVENTS_IN_PERIOD",
  source: "West Sussex, Children we care for report, January 2022, 2.18",
  published: [reportedByCouncil("pep-timely")],
});
