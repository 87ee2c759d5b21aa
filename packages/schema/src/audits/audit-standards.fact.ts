import { defineFact } from "../declare/fact.ts";
import { auditTool } from "../declare/sources.ts";
import { auditPracticeAreas } from "./audit-words.ts";

/** The practice standards that audits ask about, and when each was asked. Source: the audit tool. */
export const auditStandards = defineFact({
  source: auditTool,
  everyMonths: null,
  table: "audit_standards",
  sheet: "Standards",
  title: "Practice standards",
  key: ["standard_id"],
  columns: {
    standard_id: { type: "identifier", required: true, label: "Standard", sensitivity: "public" },
    practice_area: {
      type: "code",
      required: true,
      label: "Practice area",
      sensitivity: "public",
      codes: auditPracticeAreas,
    },
    text: { type: "text", required: true, label: "Question", sensitivity: "public" },
    negative: { type: "yes-no", label: "Yes is the bad answer", sensitivity: "public" },
    asked_from: { type: "date", required: true, label: "Asked from", sensitivity: "public", mayBeFuture: true },
    asked_to: { type: "date", label: "Asked to", sensitivity: "public", mayBeFuture: true, notBefore: "asked_from" },
  },
});
