import { childAliases } from "../../declare/fact-aliases.ts";
import { defineFact } from "../../declare/fact.ts";
import { casework } from "../../declare/sources.ts";

/** Half days at school, possible and attended, by week. Source: the virtual school. */
export const schoolAttendance = defineFact({
  source: casework,
  owner: "Virtual school",
  disposition: { replacePeriod: "week_starting" },
  table: "school_attendance",
  title: "School attendance",
  key: ["child_id", "week_starting"],
  child: "child_id",
  date: "week_starting",
  columns: {
    child_id: {
      type: "identifier",
      required: true,
      label: "Child",
      sensitivity: "child",
      aliases: childAliases,
      references: "person",
    },
    week_starting: {
      type: "date",
      required: true,
      label: "Week starting",
      sensitivity: "internal",
      notBeforeBirth: true,
    },
    sessions_possible: {
      type: "integer",
      required: true,
      label: "Sessions possible",
      sensitivity: "internal",
      least: 0,
    },
    sessions_attended: {
      type: "integer",
      required: true,
      label: "Sessions attended",
      sensitivity: "internal",
      least: 0,
    },
  },
});
