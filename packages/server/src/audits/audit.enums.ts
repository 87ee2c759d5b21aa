import { auditGrades, auditKinds, auditPracticeAreas } from "@children-first/schema";
import { registerEnumType } from "type-graphql";

/** A word of the audit tool as a value of an enum: "Requires improvement" is REQUIRES_IMPROVEMENT. */
export function enumWord(text: string): string {
  return text
    .toUpperCase()
    .replace("&", "AND")
    .replaceAll(/[^A-Z]+/g, "_");
}

/** Registers words of the audit tool as a GraphQL enum: the API has the enum's words, resolvers the audit tool's. */
function enumOf(name: string, words: readonly string[], description: string): Record<string, string> {
  const entries = Object.fromEntries(words.map((word) => [enumWord(word), word]));
  registerEnumType(entries, { name, description });
  return entries;
}

export const AuditGradeEnum = enumOf("AuditGrade", auditGrades, "The four judgements, best first.");
export const AuditKindEnum = enumOf("AuditKind", auditKinds, "Why a case was audited.");
export const AuditPracticeAreaEnum = enumOf(
  "AuditPracticeArea",
  auditPracticeAreas,
  "One of the five areas that an audit grades.",
);

/** Whose grade is counted. */
export type AuditGradeBasis = "RECORD" | "AUDITOR" | "MODERATED";

export const AuditGradeBasisEnum: Record<AuditGradeBasis, AuditGradeBasis> = {
  RECORD: "RECORD",
  AUDITOR: "AUDITOR",
  MODERATED: "MODERATED",
};
registerEnumType(AuditGradeBasisEnum, {
  name: "AuditGradeBasis",
  description: "Whose grade is counted.",
  valuesConfig: {
    RECORD: {
      description: "The grade of record: the moderated grade where there is one, else the auditor's. Over all audits.",
    },
    AUDITOR: { description: "The auditor's own grade. Over all audits." },
    MODERATED: {
      description: "The moderated grade. Over the audits that were moderated, as the council's reports have it.",
    },
  },
});
