import { defineFact } from "../../declare/fact.ts";
import { ssda903 } from "../../declare/sources.ts";
import { born, child, returnYear } from "./ssda903-columns.ts";

/**
 * Episodes of a child missing from placement, or away from it without authorisation. Source: SSDA903 return, Missing.
 */
export const ssda903Missing = defineFact({
  source: ssda903,
  sourceTable: "Missing",
  table: "ssda903_missing",
  title: "SSDA903 Missing",
  key: ["return_year", "CHILD", "MIS_START"],
  child: "CHILD",
  date: "MIS_START",
  columns: {
    return_year: returnYear,
    CHILD: child,
    DOB: born,
    MISSING: { type: "code", label: "Missing or away", sensitivity: "special", codes: ["M", "A"] },
    MIS_START: { type: "date", label: "Start", sensitivity: "child", required: true },
    MIS_END: { type: "date", label: "End", sensitivity: "child", notBefore: "MIS_START" },
  },
});
