import { defineKpi } from "../../declare/kpi.ts";
import { placementMovesCohort } from "./placement-moves.cohort.ts";

export const placementMovesKpi = defineKpi({
  id: "placement-moves",
  label: "Moves between placements",
  definition:
    "Moves to another carer within a period of care in the period. Temporary stays and changes with the same carer are no moves; short-term respite placements (V3, V4) are not counted, nor moves from the 18th birthday on.",
  domain: "CARE",
  unit: "COUNT",
  better: "NEITHER",
  timing: "EVENTS_IN_PERIOD",
  source: "SSDA903 guidance, reason for new episode",
  counted: { cohort: placementMovesCohort },
});
