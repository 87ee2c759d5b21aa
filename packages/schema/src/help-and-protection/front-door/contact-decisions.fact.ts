import { defineFact } from "../../declare/fact.ts";
import { casework } from "../../declare/sources.ts";

/** When each contact was received and decided. Source: the case-management system. */
export const contactDecisions = defineFact({
  source: casework,
  table: "contact_decisions",
  title: "Decisions on contacts",
  key: ["contact_id"],
  date: "received_at",
  columns: {
    contact_id: {
      type: "identifier",
      required: true,
      label: "Contact",
      sensitivity: "internal",
      references: "contacts",
    },
    received_at: { type: "instant", required: true, label: "Received at", sensitivity: "internal" },
    decided_at: { type: "instant", label: "Decided at", sensitivity: "internal", notBefore: "received_at" },
    outcome: { type: "text", label: "Outcome", sensitivity: "internal" },
  },
});
