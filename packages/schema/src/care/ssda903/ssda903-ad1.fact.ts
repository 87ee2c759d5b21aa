import { defineFact } from "../../declare/fact.ts";
import { ssda903 } from "../../declare/sources.ts";
import { born, child, returnYear } from "./ssda903-columns.ts";

/** Children who were adopted in the year, and by whom. Source: SSDA903 return, AD1. */
export const ssda903Ad1 = defineFact({
  source: ssda903,
  sourceTable: "AD1",
  table: "ssda903_ad1",
  title: "SSDA903 AD1",
  key: ["return_year", "CHILD"],
  child: "CHILD",
  columns: {
    return_year: returnYear,
    CHILD: child,
    DOB: born,
    DATE_INT: { type: "date", label: "Date of decision", sensitivity: "child" },
    DATE_MATCH: { type: "date", label: "Date of match", sensitivity: "child" },
    FOSTER_CARE: {
      type: "integer",
      label: "Adopted by former foster carers",
      sensitivity: "special",
      least: 0,
      greatest: 1,
    },
    NB_ADOPTR: { type: "integer", label: "Number of adopters", sensitivity: "special", least: 1, greatest: 2 },
    SEX_ADOPTR: { type: "code", label: "Sex of adopters", sensitivity: "special" },
    LS_ADOPTR: { type: "code", label: "Legal status of adopters", sensitivity: "special" },
  },
});
