import { defineFact } from "../../declare/fact.ts";
import { ssda903 } from "../../declare/sources.ts";
import { born, child, returnYear } from "./ssda903-columns.ts";

/**
 * Decisions that a child should be placed for adoption, and that a child no longer should. Source: SSDA903 return,
 * PlacedAdoption.
 */
export const ssda903PlacedAdoption = defineFact({
  source: ssda903,
  sourceTable: "PlacedAdoption",
  table: "ssda903_placed_adoption",
  title: "SSDA903 PlacedAdoption",
  key: ["return_year", "CHILD", "DATE_PLACED"],
  child: "CHILD",
  date: "DATE_PLACED",
  columns: {
    return_year: returnYear,
    CHILD: child,
    DOB: born,
    DATE_PLACED: { type: "date", label: "Date of decision to place", sensitivity: "child", required: true },
    DATE_PLACED_CEASED: {
      type: "date",
      label: "Date of decision not to",
      sensitivity: "child",
      notBefore: "DATE_PLACED",
    },
    REASON_PLACED_CEASED: { type: "code", label: "Reason no longer to be placed", sensitivity: "special" },
  },
});
