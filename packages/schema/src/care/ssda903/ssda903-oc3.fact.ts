import { defineFact } from "../../declare/fact.ts";
import { ssda903 } from "../../declare/sources.ts";
import { born, child, returnYear } from "./ssda903-columns.ts";

/** Whether care leavers of 17 to 21 are in touch, what they do and where they live. Source: SSDA903 return, OC3. */
export const ssda903Oc3 = defineFact({
  source: ssda903,
  sourceTable: "OC3",
  table: "ssda903_oc3",
  title: "SSDA903 OC3",
  key: ["return_year", "CHILD"],
  child: "CHILD",
  columns: {
    return_year: returnYear,
    CHILD: child,
    DOB: born,
    IN_TOUCH: {
      type: "code",
      label: "In touch",
      sensitivity: "special",
      codes: ["YES", "NO", "DIED", "REFU", "NREQ", "RHOM"],
    },
    ACTIV: { type: "code", label: "Activity", sensitivity: "special" },
    ACCOM: { type: "code", label: "Accommodation", sensitivity: "special" },
  },
});
