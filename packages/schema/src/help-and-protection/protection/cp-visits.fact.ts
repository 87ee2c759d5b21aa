import { childAliases } from "../../declare/fact-aliases.ts";
import { defineFact } from "../../declare/fact.ts";
import { caseManagement } from "../../declare/sources.ts";

/** Child protection visits of the case-management system. Source: `ssd_cp_visits` of the Standard Safeguarding Dataset. */
export const cpVisits = defineFact({
  source: caseManagement,
  sourceTable: "ssd_cp_visits",
  table: "cp_visits",
  title: "Child protection visits",
  key: ["cppv_cp_visit_id"],
  child: "cppv_person_id",
  date: "cppv_cp_visit_date",
  columns: {
    cppv_cp_visit_id: { type: "identifier", required: true, label: "Visit ID", sensitivity: "internal" },
    cppv_person_id: {
      type: "identifier",
      required: true,
      label: "Person ID",
      sensitivity: "child",
      aliases: childAliases,
      references: "person",
    },
    cppv_cp_plan_id: { type: "identifier", label: "CP plan ID", sensitivity: "internal", references: "cp_plans" },
    cppv_cp_visit_date: { type: "date", required: true, label: "Date of visit", sensitivity: "internal" },
    cppv_cp_visit_seen: { type: "yes-no", label: "Child seen", sensitivity: "internal" },
    cppv_cp_visit_seen_alone: { type: "yes-no", label: "Child seen alone", sensitivity: "internal" },
    cppv_cp_visit_bedroom: { type: "yes-no", label: "Child bedroom seen", sensitivity: "internal" },
  },
});
