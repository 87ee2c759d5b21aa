import { defineFact } from "../../declare/fact.ts";
import { ssda903 } from "../../declare/sources.ts";
import { born, child, returnYear } from "./ssda903-columns.ts";

/** Reviews of the care plans of children, and how each child took part. Source: SSDA903 return, Reviews. */
export const ssda903Reviews = defineFact({
  source: ssda903,
  sourceTable: "Reviews",
  table: "ssda903_reviews",
  title: "SSDA903 Reviews",
  key: ["return_year", "CHILD", "REVIEW"],
  child: "CHILD",
  date: "REVIEW",
  columns: {
    return_year: returnYear,
    CHILD: child,
    DOB: born,
    REVIEW: { type: "date", label: "Date of review", sensitivity: "internal", required: true, mayBeFuture: true },
    REVIEW_CODE: {
      type: "code",
      label: "Participation",
      sensitivity: "internal",
      required: true,
      codes: ["PN0", "PN1", "PN2", "PN3", "PN4", "PN5", "PN6", "PN7"],
    },
  },
});
