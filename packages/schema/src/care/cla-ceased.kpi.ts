import { defineKpi } from "../kpis/kpi.ts";

/** Children ceasing to be cared for. Source: DfE, Children looked after in England statistics. */
export const claCeasedKpi = defineKpi({
  id: "cla-ceased",
  label: "Children ceasing to be cared for",
  definition: "Children who ceased to be looked after in the twelve months, each counted once.",
  domain: "CARE",
  unit: "COUNT",
  better: "NEITHER",
  timing: "EVENTS_IN_PERIOD",
  source: "DfE, Children looked after in England statistics",
  published: [
    {
      series: "cla_number_and_rate_per_10k_children",
      filters: { population_type: "Children ceasing to be looked after each year" },
      formula: { kind: "published", value: "children_count" },
      yearEnds: "MARCH",
    },
  ],
});
