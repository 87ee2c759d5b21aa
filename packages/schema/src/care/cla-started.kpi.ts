import { defineKpi } from "../kpis/kpi.ts";

/** Children starting to be cared for. Source: DfE, Children looked after in England statistics. */
export const claStartedKpi = defineKpi({
  id: "cla-started",
  label: "Children starting to be cared for",
  definition: "Children who started to be looked after in the twelve months, each counted once.",
  domain: "CARE",
  unit: "COUNT",
  better: "NEITHER",
  timing: "EVENTS_IN_PERIOD",
  source: "DfE, Children looked after in England statistics",
  published: [
    {
      series: "cla_number_and_rate_per_10k_children",
      filters: { population_type: "Children starting to be looked after each year" },
      formula: { kind: "published", value: "children_count" },
      yearEnds: "MARCH",
    },
  ],
});
