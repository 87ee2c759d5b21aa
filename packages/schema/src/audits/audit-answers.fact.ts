import { defineFact } from "../declare/fact.ts";
import { auditTool } from "../declare/sources.ts";

/** How an audit answered each practice standard. Source: the audit tool. */
export const auditAnswers = defineFact({
  source: auditTool,
  table: "audit_answers",
  sheet: "Answers",
  title: "Answers to practice standards",
  key: ["audit_id", "standard_id"],
  columns: {
    audit_id: { type: "identifier", required: true, label: "Audit", sensitivity: "internal", references: "audits" },
    standard_id: {
      type: "identifier",
      required: true,
      label: "Standard",
      sensitivity: "internal",
      references: "audit_standards",
    },
    answer: {
      type: "code",
      required: true,
      label: "Answer",
      sensitivity: "internal",
      codes: ["Yes", "No", "Not applicable"],
    },
    evidence: { type: "text", label: "Evidence", sensitivity: "special" },
  },
});
