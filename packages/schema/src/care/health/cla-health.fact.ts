import { childAliases } from "../../declare/fact-aliases.ts";
import { defineFact } from "../../declare/fact.ts";
import { caseManagement } from "../../declare/sources.ts";

/** Health assessments and checks of the case-management system. Source: `ssd_cla_health` of the Standard Safeguarding Dataset. */
export const claHealth = defineFact({
  source: caseManagement,
  sourceTable: "ssd_cla_health",
  table: "cla_health",
  title: "Health assessments and checks",
  key: ["clah_health_check_id"],
  child: "clah_person_id",
  date: "clah_health_check_date",
  columns: {
    clah_health_check_id: { type: "identifier", required: true, label: "Health check ID", sensitivity: "internal" },
    clah_person_id: {
      type: "identifier",
      required: true,
      label: "Person ID",
      sensitivity: "child",
      aliases: childAliases,
      references: "person",
    },
    clah_health_check_type: { type: "code", label: "Kind of check", sensitivity: "special" },
    clah_health_check_date: {
      type: "date",
      label: "Date of check",
      sensitivity: "internal",
      mayBeFuture: true,
      notBeforeBirth: true,
    },
    clah_health_check_status: { type: "code", label: "Status of check", sensitivity: "special" },
  },
});
