/** The grades of an audit, best first, in the audit tool's words. Source: Ofsted's four judgements. */
export const auditGrades = ["Outstanding", "Good", "Requires improvement", "Inadequate"] as const;

/** Why a case is audited, in the audit tool's words. */
export const auditKinds = ["Collaborative", "Thematic", "Dip sample", "Re-audit", "Learning"] as const;

/** The five practice areas that an audit grades, in the audit tool's words. */
export const auditPracticeAreas = [
  "Assessment",
  "Planning",
  "Intervention",
  "Review",
  "Supervision & Management Oversight",
] as const;
