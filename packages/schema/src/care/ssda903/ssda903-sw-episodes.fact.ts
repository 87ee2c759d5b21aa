import { defineFact } from "../../declare/fact.ts";
import { ssda903 } from "../../declare/sources.ts";
import { born, child, returnYear } from "./ssda903-columns.ts";

/**
 * The social workers of a child, each with the days; part of the return since 2023/24. Source: SSDA903 return,
 * SWEpisodes.
 */
export const ssda903SwEpisodes = defineFact({
  source: ssda903,
  sourceTable: "SWEpisodes",
  table: "ssda903_sw_episodes",
  title: "SSDA903 SWEpisodes",
  key: ["return_year", "CHILD", "SW_ID", "SW_DECOM"],
  child: "CHILD",
  date: "SW_DECOM",
  columns: {
    return_year: returnYear,
    CHILD: child,
    DOB: born,
    SW_ID: { type: "identifier", label: "Social worker", sensitivity: "internal", required: true },
    SW_DECOM: { type: "date", label: "Start", sensitivity: "internal", required: true },
    SW_DEC: { type: "date", label: "End", sensitivity: "internal", notBefore: "SW_DECOM" },
    SW_REASON: {
      type: "code",
      label: "Reason for change of social worker",
      sensitivity: "internal",
      codes: ["MANAGE", "FCONTA", "LEFTRL", "ORGRST", "TSPROC", "ABSENC", "CHCHAN", "PCCHAN", "SWDIED", "OTHERS"],
    },
  },
});
