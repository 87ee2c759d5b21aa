import { defineKpi } from "../../declare/kpi.ts";
import { periodOfCareWords, sameCarerWords } from "../../declare/definition-words.ts";
import { placementMovesCohort } from "./placement-moves.cohort.ts";

export const placementMovesKpi = defineKpi({
  id: "placement-moves",
  label: "Moves between placements",
  definition: `Moves to another carer in the period, within a period of care, by the day of the move. ${sameCarerWords} ${periodOfCareWords} Short breaks (V3, V4) and moves from the 18th birthday on are left out.`,
  domain: "CARE",
  unit: "COUNT",
  better: "NEITHER",
  timing: "EVENTS_IN_PERIOD",
  source: "SSDA903 guidance, reason for new episode",
  counted: { cohort: placementMovesCohort },
});
