import { defineKpi, reportedByCouncil } from "../kpis/kpi.ts";

/** Foster carers caring for a child for at least 75% of the year. Source: West Sussex, Children we care for report, January 2022, 2.12. */
export const fosterCarerUtilisationKpi = defineKpi({
  id: "foster-carer-utilisation",
  label: "Foster carers caring for a child for at least 75% of the year",
  definition:
    "Foster carer households with a child for at least three quarters of their approved days, as a share of approved mainstream households. Not the share of places filled: that is occupancy.",
  domain: "FOSTERING",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "ROLLING_12_MONTHS",
  source: "West Sussex, Children we care for report, January 2022, 2.12",
  published: [reportedByCouncil("foster-carer-utilisation")],
});
