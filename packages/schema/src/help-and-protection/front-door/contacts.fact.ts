import { childAliases } from "../../declare/fact-aliases.ts";
import { defineFact } from "../../declare/fact.ts";
import { caseManagement } from "../../declare/sources.ts";

/** Contacts of the case-management system. Source: `ssd_contacts` of the Standard Safeguarding Dataset. */
export const contacts = defineFact({
  source: caseManagement,
  sourceTable: "ssd_contacts",
  table: "contacts",
  title: "Contacts",
  key: ["cont_contact_id"],
  child: "cont_person_id",
  date: "cont_contact_date",
  columns: {
    cont_contact_id: { type: "identifier", required: true, label: "Contact ID", sensitivity: "internal" },
    cont_person_id: {
      type: "identifier",
      required: true,
      label: "Person ID",
      sensitivity: "child",
      aliases: childAliases,
      references: "person",
    },
    cont_contact_date: { type: "date", required: true, label: "Date of contact", sensitivity: "internal" },
    cont_contact_source_code: { type: "code", label: "Contact source code", sensitivity: "internal" },
    cont_contact_source_desc: { type: "text", label: "Contact source description", sensitivity: "internal" },
    cont_contact_outcome_json: { type: "text", label: "Contact outcome", sensitivity: "special" },
  },
});
