import { defineFact } from "../declare/fact.ts";
import { auditGrades, auditPracticeAreas } from "./audit-words.ts";

/** The auditor's grade for each practice area of an audit. Source: the audit tool. */
export const auditAreaGrades = defineFact({
  table: "audit_area_grades",
  sheet: "Area grades",
  title: "Grades by practice area",
  source: "Audit tool",
  key: ["audit_id", "practice_area"],
  columns: {
    audit_id: { type: "identifier", required: true, label: "Audit", sensitivity: "internal", references: "audits" },
    practice_area: {
      type: "code",
      required: true,
      label: "Practice area",
      sensitivity: "internal",
      codes: auditPracticeAreas,
    },
    grade: {
      type: "code",
      required: true,
      label: "Auditor's grade",
      sensitivity: "internal",
      codes: auditGrades,
    },
  },
});
