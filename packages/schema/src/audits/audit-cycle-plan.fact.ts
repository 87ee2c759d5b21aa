import { teamAliases } from "../declare/fact-aliases.ts";
import { defineFact } from "../declare/fact.ts";
import { auditTool } from "../declare/sources.ts";

/** How many audits each service and team planned for a cycle. Source: the audit tool. */
export const auditCyclePlan = defineFact({
  source: auditTool,
  everyMonths: null,
  table: "audit_cycle_plan",
  sheet: "Cycle plan",
  title: "Audits planned",
  key: ["cycle", "service", "team"],
  team: "team",
  service: "service",
  columns: {
    cycle: { type: "month", required: true, label: "Cycle", sensitivity: "internal" },
    service: { type: "text", required: true, label: "Service", sensitivity: "internal" },
    team: { type: "text", label: "Team", sensitivity: "internal", aliases: teamAliases },
    planned_audits: { type: "integer", required: true, label: "Planned audits", sensitivity: "internal", least: 0 },
  },
});
