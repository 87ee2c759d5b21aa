import { teamAliases } from "../declare/fact-aliases.ts";
import { defineFact } from "../declare/fact.ts";
import { caseManagement } from "../declare/sources.ts";

/** Teams of the case-management system. Source: `ssd_department` of the Standard Safeguarding Dataset. */
export const department = defineFact({
  source: caseManagement,
  sourceTable: "ssd_department",
  table: "department",
  title: "Teams",
  key: ["dept_team_id"],
  team: "dept_team_id",
  needed: ["dept_team_parent_id"],
  columns: {
    dept_team_id: {
      type: "identifier",
      required: true,
      label: "Team ID",
      sensitivity: "internal",
      aliases: teamAliases,
    },
    dept_team_name: { type: "text", required: true, label: "Team", sensitivity: "internal" },
    dept_team_parent_id: {
      type: "identifier",
      label: "Parent team ID",
      sensitivity: "internal",
      references: "department",
    },
    dept_team_parent_name: { type: "text", label: "Parent team", sensitivity: "internal" },
  },
});
