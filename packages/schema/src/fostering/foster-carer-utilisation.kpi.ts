import { defineKpi, reportedByCouncil } from "../declare/kpi.ts";
import { fosterHouseholdsCohort } from "./foster-households.cohort.ts";

export const fosterCarerUtilisationKpi = defineKpi({
  id: "foster-carer-utilisation",
  label: "Foster carers caring for a child for at least 75% of the year",
  definition:
    "Mainstream households with a child for at least three quarters of their approved days in twelve months, as a share of those approved then. A placement belongs to a household by its number (URN). A household approved during the year is judged from its approval on. This is not the share of places filled: that is occupancy.",
  domain: "FOSTERING",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "West Sussex, Children we care for report, January 2022, 2.12",
  published: [reportedByCouncil("foster-carer-utilisation")],
  counted: { cohort: fosterHouseholdsCohort, of: "is_mainstream", met: "cared_three_quarters" },
});
