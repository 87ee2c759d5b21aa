import { defineKpi } from "../../declare/kpi.ts";
import { childrenWeCareForCohort } from "../episodes/children-we-care-for.cohort.ts";

export const placementsInHouseFosterKpi = defineKpi({
  id: "placements-in-house-foster",
  label: "Fostered children with the authority's own carers",
  definition:
    "Children placed with the authority's own foster carers, as a share of all children in foster placements at the end of the period.",
  domain: "CARE",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "West Sussex, Children we care for report, January 2022, 2.12; scrutiny report, September 2023, 3.14",
  counted: {
    cohort: childrenWeCareForCohort,
    of: "placement_type like 'U%'",
    met: "placement_provider = 'PR1'",
  },
});
