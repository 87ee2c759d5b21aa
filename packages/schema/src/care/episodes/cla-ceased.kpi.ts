import { defineKpi } from "../../declare/kpi.ts";
import { careEndsCohort } from "./care-ends.cohort.ts";
import { publishedCareNumber } from "./published-care-numbers.ts";

export const claCeasedKpi = defineKpi({
  id: "cla-ceased",
  label: "Children ceasing to be cared for",
  definition:
    "Children who ceased to be looked after in the period: each time counts on its day. An episode ends care where its reason is not X1, or where it has none and no other follows on the day. A child who turns 18 in care ceases on that day, whenever it was recorded. The published yearly figure counts a child once in its year. Short breaks (V3, V4) are left out.",
  domain: "CARE",
  unit: "COUNT",
  better: "NEITHER",
  timing: "EVENTS_IN_PERIOD",
  source: "DfE, Children looked after in England statistics",
  published: [publishedCareNumber("Children ceasing to be looked after each year")],
  counted: {
    cohort: careEndsCohort,
  },
});
