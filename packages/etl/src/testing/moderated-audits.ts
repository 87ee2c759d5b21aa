const lines = (...rows: string[]) => `${rows.join("\n")}\n`;

/** The file `audits.csv` of one audit, A1, by an auditor. */
export function auditsFile(auditor: string): string {
  return lines(
    "audit_id,Client ID,kind,cycle,service,team,auditor_id,allocated_on,completed_on,overall_grade",
    `A1,C1,Thematic,2026-10,Care,North,${auditor},2026-10-01,2026-10-20,Good`,
  );
}

/** The file `audit_moderations.csv`: W1 moderates A1 and A2, so the row of A1 is refused while W1 is its auditor. */
export const moderationsFile = lines(
  "audit_id,moderator_id,moderated_on,meeting,overall_grade,rationale",
  "A1,W1,2026-11-01,Group,Good,because",
  "A2,W1,2026-11-01,Group,Good,because",
);
