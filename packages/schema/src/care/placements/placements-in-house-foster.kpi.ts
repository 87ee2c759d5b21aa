import { defineKpi } from "../../declare/kpi.ts";
import { inCareWords } from "../../declare/definition-words.ts";
import { childrenWeCareForCohort } from "../episodes/children-we-care-for.cohort.ts";

export const placementsInHouseFosterKpi = defineKpi({
  id: "placements-in-house-foster",
  label: "Fostered children with the authority's own carers",
  definition: `Children placed with the authority's own foster carers (PR1), as a share of all children in foster placements (U1 to U6). ${inCareWords}`,
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
