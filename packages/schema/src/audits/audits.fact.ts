import { childAliases, teamAliases } from "../declare/fact-aliases.ts";
import { defineFact } from "../declare/fact.ts";
import { auditTool } from "../declare/sources.ts";
import { auditGrades, auditKinds } from "./audit-words.ts";

/**
 * Audits, each of one child's case. While `completed_on` is blank, an audit is allocated and not done. Source: the
 * audit tool.
 */
export const audits = defineFact({
  source: auditTool,
  checks: [
    {
      id: "completed-without-grade",
      severity: "WARNING",
      finds: "s.completed_on is not null and s.overall_grade is null",
      message: "An audit that is completed has a grade, and counts in no figure of grades without one. Record it.",
    },
  ],
  table: "audits",
  sheet: "Audits",
  title: "Audits",
  key: ["audit_id"],
  child: "child_id",
  worker: "auditor_id",
  team: "team",
  service: "service",
  date: "completed_on",
  columns: {
    audit_id: { type: "identifier", required: true, label: "Audit", sensitivity: "internal" },
    child_id: {
      type: "identifier",
      required: true,
      label: "Child",
      sensitivity: "child",
      aliases: childAliases,
      references: "person",
    },
    kind: {
      type: "code",
      required: true,
      label: "Kind of audit",
      sensitivity: "internal",
      codes: auditKinds,
    },
    theme: { type: "text", label: "Theme", sensitivity: "internal" },
    cycle: {
      type: "month",
      required: true,
      label: "Cycle",
      sensitivity: "internal",
      aliases: [/^audit (cycle|month)$/],
    },
    service: { type: "text", required: true, label: "Service", sensitivity: "internal" },
    team: { type: "text", required: true, label: "Team", sensitivity: "internal", aliases: teamAliases },
    auditor_id: {
      type: "identifier",
      required: true,
      label: "Auditor",
      sensitivity: "internal",
      aliases: [/^auditor( worker)?( id)?$/],
    },
    auditor_role: { type: "text", label: "Auditor's role", sensitivity: "internal" },
    allocated_on: {
      type: "date",
      required: true,
      label: "Allocated on",
      sensitivity: "internal",
      aliases: [/^(date allocated|allocated date)$/],
    },
    completed_on: {
      type: "date",
      label: "Completed on",
      sensitivity: "internal",
      aliases: [/^(date completed|completed date)$/],
      notBefore: "allocated_on",
    },
    overall_grade: {
      type: "code",
      label: "Auditor's grade",
      sensitivity: "internal",
      codes: auditGrades,
      aliases: [/^(overall|audit) (grade|judgement)$/],
    },
    reflective_meeting_on: { type: "date", label: "Reflective meeting on", sensitivity: "internal", mayBeFuture: true },
    re_audit_of: { type: "identifier", label: "Re-audit of", sensitivity: "internal", references: "audits" },
  },
});
