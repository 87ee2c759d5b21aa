import { defineFact } from "../declare/fact.ts";

/** How an audit answered each practice standard. Source: the audit tool. */
export const auditAnswers = defineFact({
  table: "audit_answers",
  sheet: "Answers",
  title: "Answers to practice standards",
  source: "Audit tool",
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
