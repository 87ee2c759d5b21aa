import { defineFact } from "../../declare/fact.ts";
import { ssda903 } from "../../declare/sources.ts";
import { born, child, returnYear } from "./ssda903-columns.ts";

/** Whether children had left care for a permanent home before they came into care again. Source: SSDA903 return, PrevPerm. */
export const ssda903PreviousPermanence = defineFact({
  source: ssda903,
  sourceTable: "PrevPerm",
  table: "ssda903_previous_permanence",
  title: "SSDA903 PrevPerm",
  key: ["return_year", "CHILD"],
  child: "CHILD",
  columns: {
    return_year: returnYear,
    CHILD: child,
    DOB: born,
    PREV_PERM: { type: "code", label: "Previous permanence option", sensitivity: "special" },
    LA_PERM: { type: "code", label: "Authority of the order", sensitivity: "internal" },
    DATE_PERM: { type: "text", label: "Date of the order", sensitivity: "child" },
  },
});
