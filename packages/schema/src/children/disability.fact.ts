import { childAliases } from "../declare/fact-aliases.ts";
import { defineFact } from "../declare/fact.ts";
import { caseManagement } from "../declare/sources.ts";

/** Disabilities of the case-management system. Source: `ssd_disability` of the Standard Safeguarding Dataset. */
export const disability = defineFact({
  source: caseManagement,
  sourceTable: "ssd_disability",
  table: "disability",
  title: "Disabilities",
  key: ["disa_table_id"],
  child: "disa_person_id",
  columns: {
    disa_person_id: {
      type: "identifier",
      required: true,
      label: "Person ID",
      sensitivity: "child",
      aliases: childAliases,
      references: "person",
    },
    disa_table_id: { type: "identifier", required: true, label: "Row ID", sensitivity: "internal" },
    disa_disability_code: { type: "code", label: "Disability code", sensitivity: "special" },
  },
});
