import { childAliases, teamAliases } from "../../declare/fact-aliases.ts";
import { defineFact } from "../../declare/fact.ts";
import { casework } from "../../declare/sources.ts";

/** A manager's oversight recorded on a child's file. Source: the case-management system. */
export const managementOversight = defineFact({
  source: casework,
  table: "management_oversight",
  title: "Management oversight",
  key: ["child_id", "recorded_on"],
  child: "child_id",
  team: "team_id",
  date: "recorded_on",
  columns: {
    child_id: {
      type: "identifier",
      required: true,
      label: "Child",
      sensitivity: "child",
      aliases: childAliases,
      references: "person",
    },
    recorded_on: { type: "date", required: true, label: "Recorded on", sensitivity: "internal" },
    due_on: { type: "date", label: "Due on", sensitivity: "internal", mayBeFuture: true },
    team_id: { type: "identifier", required: true, label: "Team", sensitivity: "internal", aliases: teamAliases },
  },
});
