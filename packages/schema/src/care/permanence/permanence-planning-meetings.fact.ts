import { childAliases } from "../../declare/fact-aliases.ts";
import { defineFact } from "../../declare/fact.ts";
import { casework } from "../../declare/sources.ts";

/** Meetings that plan for a child's permanence. Source: the case-management system. */
export const permanencePlanningMeetings = defineFact({
  source: casework,
  table: "permanence_planning_meetings",
  title: "Permanence planning meetings",
  key: ["child_id", "held_on"],
  child: "child_id",
  date: "held_on",
  columns: {
    child_id: {
      type: "identifier",
      required: true,
      label: "Child",
      sensitivity: "child",
      aliases: childAliases,
      references: "person",
    },
    held_on: { type: "date", required: true, label: "Held on", sensitivity: "internal" },
  },
});
