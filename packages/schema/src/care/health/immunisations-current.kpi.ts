import { defineKpi } from "../../declare/kpi.ts";
import { yearlyHealthCohort } from "./yearly-health.cohort.ts";

export const immunisationsCurrentKpi = defineKpi({
  id: "immunisations-current",
  label: "Immunisations up to date",
  definition:
    "Children whose immunisations were up to date by the SSDA903 return (1), as a share of children in its OC2 module. Those have been looked after for at least 12 months on 31 March. A blank counts as not up to date.",
  domain: "CARE",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "DfE, Children looked after in England statistics; SSDA903 guidance, OC2",
  counted: {
    cohort: yearlyHealthCohort,
    met: "is_immunised",
  },
});
