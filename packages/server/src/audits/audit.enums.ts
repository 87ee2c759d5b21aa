import type { auditGrades, auditKinds, auditPracticeAreas } from "@children-first/schema";
import { enumOf } from "../graphql/enum-of.ts";

/** The enum value for a word of the audit tool: REQUIRES_IMPROVEMENT for "Requires improvement". */
export function enumWord(text: string): string {
  return text
    .toUpperCase()
    .replace("&", "AND")
    .replaceAll(/[^A-Z]+/g, "_");
}

export const AuditGradeEnum = enumOf<(typeof auditGrades)[number]>(
  "AuditGrade",
  "A grade of an audit: Ofsted's four judgements.",
  {
    Outstanding: "Outstanding, the best grade.",
    Good: "Good.",
    "Requires improvement": "Requires improvement to be good.",
    Inadequate: "Inadequate, the worst grade.",
  },
  enumWord,
);
export const AuditKindEnum = enumOf<(typeof auditKinds)[number]>(
  "AuditKind",
  "The kind of an audit, as the audit tool records it.",
  {
    Collaborative: "A collaborative audit.",
    Thematic: "An audit on one theme.",
    "Dip sample": "A dip sample.",
    "Re-audit": "A further audit of a case that was audited before.",
    Learning: "A learning audit.",
  },
  enumWord,
);
export const AuditPracticeAreaEnum = enumOf<(typeof auditPracticeAreas)[number]>(
  "AuditPracticeArea",
  "One of the five areas of practice that an audit grades.",
  {
    Assessment: "Assessment.",
    Planning: "Planning.",
    Intervention: "Intervention: the work with the child and family.",
    Review: "Review.",
    "Supervision & Management Oversight": "Supervision of the worker, and oversight by managers.",
  },
  enumWord,
);

/** Which grade of an audit counts. */
export type AuditGradeBasis = "RECORD" | "AUDITOR" | "MODERATED";

export const AuditGradeBasisEnum = enumOf<AuditGradeBasis>(
  "AuditGradeBasis",
  "Which grade of an audit counts: the auditor's, or the one after moderation.",
  {
    RECORD: "The grade of record: the moderated grade if there is one, or else the auditor's. Over all audits.",
    AUDITOR: "The auditor's own grade. Over all audits.",
    MODERATED: "The moderated grade. Over moderated audits only, as in the council's reports.",
  },
);
