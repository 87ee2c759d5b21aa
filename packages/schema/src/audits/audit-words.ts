/** The grades of an audit, best first, as the audit tool writes them. Source: Ofsted's four judgements. */
export const auditGrades = ["Outstanding", "Good", "Requires improvement", "Inadequate"] as const;

/** Why a case is audited, as the audit tool writes it. */
export const auditKinds = ["Collaborative", "Thematic", "Dip sample", "Re-audit", "Learning"] as const;

/** The five practice areas that an audit grades, as the audit tool writes them. */
export const auditPracticeAreas = [
  "Assessment",
  "Planning",
  "Intervention",
  "Review",
  "Supervision & Management Oversight",
] as const;
