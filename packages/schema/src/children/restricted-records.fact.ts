import { childAliases } from "../declare/fact-aliases.ts";
import { aliasesOf } from "../declare/national-words.ts";
import { defineFact } from "../declare/fact.ts";
import { casework } from "../declare/sources.ts";

/**
 * Children whose records few may open: those related to staff, and those with a sealed adoption record. They count in every
 * figure. Whoever reads records must break the glass to see one. Source: the access restrictions of the case-management
 * system.
 */
export const restrictedRecords = defineFact({
  source: casework,
  table: "restricted_records",
  title: "Restricted records",
  key: ["child_id", "restricted_from"],
  child: "child_id",
  date: "restricted_from",
  columns: {
    child_id: {
      type: "identifier",
      required: true,
      label: "Child",
      sensitivity: "child",
      aliases: childAliases,
      references: "person",
    },
    restricted_from: { type: "date", required: true, label: "Restricted from", sensitivity: "internal" },
    restricted_until: { type: "date", label: "Restricted until", sensitivity: "internal", mayBeFuture: true },
    reason: {
      type: "code",
      required: true,
      label: "Reason",
      sensitivity: "special",
      codes: ["Related to staff", "Sealed adoption", "Other"],
      codeAliases: aliasesOf({ "Related to staff": "staff( .*)?|employee.*", "Sealed adoption": "adopt.*|adm" }),
    },
  },
});
