import { defineFact } from "../../declare/fact.ts";
import { annexA } from "../../declare/sources.ts";
import { listedChildColumns, codeColumn, dateColumn } from "./annex-a-columns.ts";
import { contactSources } from "./annex-a-words.ts";

/** Contacts of the six months before an inspection. Source: list 1 of Ofsted's Annex A. */
export const annexAContacts = defineFact({
  source: annexA,
  sourceTable: "list 1",
  table: "annex_a_contacts",
  sheet: "List 1",
  title: "Annex A list 1: contacts",
  key: ["child_unique_id", "date_of_contact", "contact_source"],
  child: "child_unique_id",
  date: "date_of_contact",
  columns: {
    ...listedChildColumns,
    date_of_contact: dateColumn("Date of Contact", { required: true }),
    contact_source: codeColumn("Contact Source", contactSources, { required: true }),
  },
});
