import { childAliases } from "../../declare/fact-aliases.ts";
import { defineFact } from "../../declare/fact.ts";
import { caseManagement } from "../../declare/sources.ts";

/** Legal statuses of the case-management system. Source: `ssd_legal_status` of the Standard Safeguarding Dataset. */
export const legalStatus = defineFact({
  source: caseManagement,
  sourceTable: "ssd_legal_status",
  table: "legal_status",
  title: "Legal statuses",
  key: ["lega_legal_status_id"],
  child: "lega_person_id",
  date: "lega_legal_status_start_date",
  columns: {
    lega_legal_status_id: { type: "identifier", required: true, label: "Legal status ID", sensitivity: "internal" },
    lega_person_id: {
      type: "identifier",
      required: true,
      label: "Person ID",
      sensitivity: "child",
      aliases: childAliases,
      references: "person",
    },
    lega_legal_status: { type: "code", required: true, label: "Legal status", sensitivity: "internal" },
    lega_legal_status_start_date: {
      type: "date",
      required: true,
      label: "Legal status start date",
      sensitivity: "internal",
      notBeforeBirth: true,
    },
    lega_legal_status_end_date: {
      type: "date",
      label: "Legal status end date",
      sensitivity: "internal",
      mayBeFuture: true,
      notBefore: "lega_legal_status_start_date",
    },
  },
});
