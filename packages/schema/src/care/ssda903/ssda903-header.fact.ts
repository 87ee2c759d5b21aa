import { nationalEthnicity } from "../../declare/census-columns.ts";
import { defineFact } from "../../declare/fact.ts";
import { ssda903 } from "../../declare/sources.ts";
import { born, child, returnYear } from "./ssda903-columns.ts";

/**
 * The children of a return: one row for each child who was looked after in the year, or is reported as a care leaver.
 * Source: SSDA903 return, Header.
 */
export const ssda903Header = defineFact({
  source: ssda903,
  sourceTable: "Header",
  table: "ssda903_header",
  title: "SSDA903 Header",
  key: ["return_year", "CHILD"],
  child: "CHILD",
  columns: {
    return_year: returnYear,
    CHILD: child,
    SEX: { type: "code", label: "Sex", sensitivity: "child", required: true, codes: ["1", "2", "M", "F", "U"] },
    DOB: born,
    ETHNIC: {
      type: "code",
      label: "Ethnicity",
      sensitivity: "special",
      required: true,
      ...nationalEthnicity,
    },
    UPN: { type: "identifier", label: "Unique pupil number", sensitivity: "child" },
    MOTHER: { type: "integer", label: "Is a mother", sensitivity: "special", least: 0, greatest: 1 },
    MC_DOB: { type: "date", label: "Her child's date of birth", sensitivity: "child" },
  },
});
