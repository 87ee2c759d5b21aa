import { defineFact } from "../../declare/fact.ts";
import { ssda903 } from "../../declare/sources.ts";
import { born, child, returnYear } from "./ssda903-columns.ts";

/**
 * Children who came to the country alone to seek asylum, and the day that status ends, which may be a future birthday.
 * Source: SSDA903 return, UASC.
 */
export const ssda903Uasc = defineFact({
  source: ssda903,
  sourceTable: "UASC",
  table: "ssda903_uasc",
  title: "SSDA903 UASC",
  key: ["return_year", "CHILD"],
  child: "CHILD",
  columns: {
    return_year: returnYear,
    CHILD: child,
    SEX: { type: "code", label: "Sex", sensitivity: "child", codes: ["1", "2", "M", "F", "U"] },
    DOB: born,
    DUC: { type: "date", label: "Date UASC status ceases", sensitivity: "special", mayBeFuture: true },
  },
});
