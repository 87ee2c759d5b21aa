import { auditGrades, auditPracticeAreas } from "./audit-words.ts";

/**
 * The columns of a fact with one grade for each practice area of an audit.
 *
 * @param grade - whose grade it is, as the label of the column: "Auditor's grade"
 * @returns the columns `audit_id`, `practice_area` and `grade`
 */
export function areaGradeColumns(grade: string) {
  return {
    audit_id: { type: "identifier", required: true, label: "Audit", sensitivity: "internal", references: "audits" },
    practice_area: {
      type: "code",
      required: true,
      label: "Practice area",
      sensitivity: "internal",
      codes: auditPracticeAreas,
    },
    grade: { type: "code", required: true, label: grade, sensitivity: "internal", codes: auditGrades },
  } as const;
}
