import { defineFact } from "../../declare/fact.ts";
import { ssda903 } from "../../declare/sources.ts";
import { born, child, returnYear } from "./ssda903-columns.ts";

/** Health, strengths and difficulties, convictions and substance misuse of children looked after for twelve months at 31 March. Source: SSDA903 return, OC2. */
export const ssda903Oc2 = defineFact({
  source: ssda903,
  sourceTable: "OC2",
  table: "ssda903_oc2",
  title: "SSDA903 OC2",
  key: ["return_year", "CHILD"],
  child: "CHILD",
  columns: {
    return_year: returnYear,
    CHILD: child,
    DOB: born,
    SDQ_SCORE: { type: "integer", label: "SDQ score", sensitivity: "special", least: 0, greatest: 40 },
    SDQ_REASON: {
      type: "code",
      label: "Reason for no SDQ score",
      sensitivity: "special",
      codes: ["SDQ1", "SDQ2", "SDQ3", "SDQ4", "SDQ5"],
    },
    CONVICTED: { type: "integer", label: "Convicted in the year", sensitivity: "special", least: 0, greatest: 1 },
    HEALTH_CHECK: {
      type: "integer",
      label: "Health surveillance checks up to date",
      sensitivity: "special",
      least: 0,
      greatest: 1,
    },
    IMMUNISATIONS: {
      type: "integer",
      label: "Immunisations up to date",
      sensitivity: "special",
      least: 0,
      greatest: 1,
    },
    TEETH_CHECK: { type: "integer", label: "Teeth checked in the year", sensitivity: "special", least: 0, greatest: 1 },
    HEALTH_ASSESSMENT: {
      type: "integer",
      label: "Health assessment in the year",
      sensitivity: "special",
      least: 0,
      greatest: 1,
    },
    SUBSTANCE_MISUSE: {
      type: "integer",
      label: "Identified as misusing substances",
      sensitivity: "special",
      least: 0,
      greatest: 1,
    },
    INTERVENTION_RECEIVED: {
      type: "integer",
      label: "Received intervention for it",
      sensitivity: "special",
      least: 0,
      greatest: 1,
    },
    INTERVENTION_OFFERED: {
      type: "integer",
      label: "Was offered intervention for it",
      sensitivity: "special",
      least: 0,
      greatest: 1,
    },
  },
});
