import { defineFact } from "../declare/fact.ts";
import { auditTool } from "../declare/sources.ts";
import { auditGrades } from "./audit-words.ts";

/** The moderation of an audit. Its grade is the grade of record. Source: the audit tool. */
export const auditModerations = defineFact({
  source: auditTool,
  table: "audit_moderations",
  sheet: "Moderation",
  title: "Moderation of audits",
  key: ["audit_id"],
  worker: "moderator_id",
  date: "moderated_on",
  columns: {
    audit_id: { type: "identifier", required: true, label: "Audit", sensitivity: "internal", references: "audits" },
    moderator_id: {
      type: "identifier",
      required: true,
      label: "Moderator",
      sensitivity: "internal",
      aliases: [/^moderator( worker)?( id)?$/],
    },
    moderated_on: {
      type: "date",
      required: true,
      label: "Moderated on",
      sensitivity: "internal",
      aliases: [/^(date moderated|moderation date)$/],
    },
    meeting: { type: "code", label: "Meeting", sensitivity: "internal", codes: ["Individual", "Group"] },
    overall_grade: {
      type: "code",
      required: true,
      label: "Moderated grade",
      sensitivity: "internal",
      codes: auditGrades,
      aliases: [/^(overall |moderated )?grade$/],
    },
    rationale: {
      type: "text",
      label: "Rationale",
      sensitivity: "special",
      requiredWhere: { column: "overall_grade", is: ["Outstanding", "Good", "Inadequate"] },
    },
  },
  conflicts: [
    {
      with: "audits",
      on: { audit_id: "audit_id" },
      column: "moderator_id",
      is: "equal to",
      other: "auditor_id",
      code: "own-audit",
      message:
        "The moderator is the auditor of the same audit. Have somebody else moderate it, or correct the audit tool.",
    },
  ],
});
