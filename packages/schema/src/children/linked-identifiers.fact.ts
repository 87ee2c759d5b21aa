import { childAliases } from "../declare/fact-aliases.ts";
import { defineFact } from "../declare/fact.ts";
import { caseManagement } from "../declare/sources.ts";

/** Identifiers of other systems of the case-management system. Source: `ssd_linked_identifiers` of the Standard Safeguarding Dataset. */
export const linkedIdentifiers = defineFact({
  source: caseManagement,
  sourceTable: "ssd_linked_identifiers",
  table: "linked_identifiers",
  title: "Identifiers of other systems",
  key: ["link_table_id"],
  child: "link_person_id",
  date: "link_valid_from_date",
  needed: ["link_valid_from_date", "link_valid_to_date"],
  columns: {
    link_table_id: { type: "identifier", required: true, label: "Row ID", sensitivity: "internal" },
    link_person_id: {
      type: "identifier",
      required: true,
      label: "Person ID",
      sensitivity: "child",
      aliases: childAliases,
      references: "person",
    },
    link_identifier_type: { type: "code", required: true, label: "Kind of identifier", sensitivity: "internal" },
    link_identifier_value: { type: "identifier", required: true, label: "Identifier", sensitivity: "child" },
    link_valid_from_date: { type: "date", label: "Valid from", sensitivity: "internal" },
    link_valid_to_date: {
      type: "date",
      label: "Valid to",
      sensitivity: "internal",
      mayBeFuture: true,
      notBefore: "link_valid_from_date",
    },
  },
});
