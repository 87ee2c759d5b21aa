import { childAliases } from "../declare/fact-aliases.ts";
import { defineFact } from "../declare/fact.ts";
import { caseManagement } from "../declare/sources.ts";

/**
 * The families that children belong to, in the case-management system. Source: `ssd_family` of the Standard
 * Safeguarding Dataset.
 */
export const family = defineFact({
  source: caseManagement,
  sourceTable: "ssd_family",
  table: "family",
  title: "Families",
  key: ["fami_table_id"],
  child: "fami_person_id",
  columns: {
    fami_table_id: { type: "identifier", required: true, label: "Row ID", sensitivity: "internal" },
    fami_family_id: { type: "identifier", required: true, label: "Family ID", sensitivity: "child" },
    fami_person_id: {
      type: "identifier",
      required: true,
      label: "Person ID",
      sensitivity: "child",
      aliases: childAliases,
      references: "person",
    },
  },
});
