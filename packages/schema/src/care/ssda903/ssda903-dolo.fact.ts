import { defineFact } from "../../declare/fact.ts";
import { ssda903 } from "../../declare/sources.ts";
import { born, child, returnYear } from "./ssda903-columns.ts";

/** Orders of the High Court under which a child is deprived of liberty; part of the return from 2026/27. Source: SSDA903 return, DoLo. */
export const ssda903Dolo = defineFact({
  source: ssda903,
  sourceTable: "DoLo",
  table: "ssda903_dolo",
  title: "SSDA903 DoLo",
  key: ["return_year", "CHILD", "DOLO_START"],
  child: "CHILD",
  date: "DOLO_START",
  columns: {
    return_year: returnYear,
    CHILD: child,
    DOB: born,
    DOLO_START: { type: "date", label: "Start", sensitivity: "special", required: true },
    DOLO_END: { type: "date", label: "End", sensitivity: "special", notBefore: "DOLO_START" },
  },
});
