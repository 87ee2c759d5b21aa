import { auditGrades, auditKinds, auditPracticeAreas } from "@children-first/schema";
import { registerEnumType } from "type-graphql";

/** The enum value for a word of the audit tool: REQUIRES_IMPROVEMENT for "Requires improvement". */
export function enumWord(text: string): string {
  return text
    .toUpperCase()
    .replace("&", "AND")
    .replaceAll(/[^A-Z]+/g, "_");
}

/** Registers words of the audit tool as a GraphQL enum. Queries use the enum's values, and resolvers the tool's words. */
function enumOf<const Word extends string>(
  name: string,
  words: readonly Word[],
  description: string,
  wordDescriptions: Record<Word, string>,
): Record<string, string> {
  const entries = Object.fromEntries(words.map((word) => [enumWord(word), word]));
  const valuesConfig = Object.fromEntries(
    words.map((word) => [enumWord(word), { description: wordDescriptions[word] }]),
  );
  registerEnumType(entries, { name, description, valuesConfig });
  return entries;
}

export const AuditGradeEnum = enumOf("AuditGrade", auditGrades, "A grade of an audit: Ofsted's four judgements.", {
  Outstanding: "Outstanding, the best grade.",
  Good: "Good.",
  "Requires improvement": "Requires improvement to be good.",
  Inadequate: "Inadequate, the worst grade.",
});
export const AuditKindEnum = enumOf("AuditKind", auditKinds, "The kind of an audit, as the audit tool records it.", {
  Collaborative: "A collaborative audit.",
  Thematic: "An audit on one theme.",
  "Dip sample": "A dip sample.",
  "Re-audit": "A further audit of a case that was audited before.",
  Learning: "A learning audit.",
});
export const AuditPracticeAreaEnum = enumOf(
  "AuditPracticeArea",
  auditPracticeAreas,
  "One of the five areas of practice that an audit grades.",
  {
    Assessment: "Assessment.",
    Planning: "Planning.",
    Intervention: "Intervention: the work with the child and family.",
    Review: "Review.",
    "Supervision & Management Oversight": "Supervision of the worker, and oversight by managers.",
  },
);

/** Which grade of an audit counts. */
export type AuditGradeBasis = "RECORD" | "AUDITOR" | "MODERATED";

export const AuditGradeBasisEnum: Record<AuditGradeBasis, AuditGradeBasis> = {
  RECORD: "RECORD",
  AUDITOR: "AUDITOR",
  MODERATED: "MODERATED",
};
registerEnumType(AuditGradeBasisEnum, {
  name: "AuditGradeBasis",
  description: "Which grade of an audit counts: the auditor's, or the one after moderation.",
  valuesConfig: {
    RECORD: {
      description: "The grade of record: the moderated grade if there is one, or else the auditor's. Over all audits.",
    },
    AUDITOR: { description: "The auditor's own grade. Over all audits." },
    MODERATED: {
      description: "The moderated grade. Over moderated audits only, as in the council's reports.",
    },
  },
});
