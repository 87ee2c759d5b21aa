import { defineKpi } from "../../declare/kpi.ts";
import { yearlyHealthCohort } from "./yearly-health.cohort.ts";

export const immunisationsCurrentKpi = defineKpi({
  id: "immunisations-current",
  label: "Immunisations up to date",
  definition:
    "Children whose immunisations were up to date, as a share of children looked after for at least 12 months on 31 March.",
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
