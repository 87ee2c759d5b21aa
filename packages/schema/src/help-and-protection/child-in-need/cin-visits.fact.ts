import { childAliases } from "../../declare/fact-aliases.ts";
import { defineFact } from "../../declare/fact.ts";
import { caseManagement } from "../../declare/sources.ts";

/** Child in need visits of the case-management system. Source: `ssd_cin_visits` of the Standard Safeguarding Dataset. */
export const cinVisits = defineFact({
  source: caseManagement,
  sourceTable: "ssd_cin_visits",
  table: "cin_visits",
  title: "Child in need visits",
  key: ["cinv_cin_visit_id"],
  child: "cinv_person_id",
  date: "cinv_cin_visit_date",
  columns: {
    cinv_cin_visit_id: { type: "identifier", required: true, label: "Visit ID", sensitivity: "internal" },
    cinv_person_id: {
      type: "identifier",
      required: true,
      label: "Person ID",
      sensitivity: "child",
      aliases: childAliases,
      references: "person",
    },
    cinv_cin_visit_date: { type: "date", required: true, label: "Visit date", sensitivity: "internal" },
    cinv_cin_visit_seen: { type: "yes-no", label: "Child seen", sensitivity: "internal" },
    cinv_cin_visit_seen_alone: { type: "yes-no", label: "Child seen alone", sensitivity: "internal" },
    cinv_cin_visit_bedroom: { type: "yes-no", label: "Child bedroom seen", sensitivity: "internal" },
  },
});
