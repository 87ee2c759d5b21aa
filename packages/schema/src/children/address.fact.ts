import { childAliases } from "../declare/fact-aliases.ts";
import { defineFact } from "../declare/fact.ts";
import { caseManagement } from "../declare/sources.ts";

/** Addresses of the case-management system. Source: `ssd_address` of the Standard Safeguarding Dataset. */
export const address = defineFact({
  source: caseManagement,
  sourceTable: "ssd_address",
  table: "address",
  title: "Addresses",
  key: ["addr_table_id"],
  child: "addr_person_id",
  date: "addr_address_start_date",
  columns: {
    addr_table_id: { type: "identifier", required: true, label: "Row ID", sensitivity: "internal" },
    addr_address_json: { type: "text", label: "Address", sensitivity: "child" },
    addr_person_id: {
      type: "identifier",
      required: true,
      label: "Person ID",
      sensitivity: "child",
      aliases: childAliases,
      references: "person",
    },
    addr_address_type: { type: "code", label: "Address type", sensitivity: "internal" },
    addr_address_start_date: { type: "date", label: "Lived there from", sensitivity: "internal" },
    addr_address_end_date: {
      type: "date",
      label: "Lived there to",
      sensitivity: "internal",
      notBefore: "addr_address_start_date",
    },
    addr_address_postcode: { type: "text", label: "Address postcode", sensitivity: "child" },
  },
});
