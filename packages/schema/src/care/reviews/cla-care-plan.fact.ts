import { childAliases } from "../../declare/fact-aliases.ts";
import { defineFact } from "../../declare/fact.ts";
import { caseManagement } from "../../declare/sources.ts";

/** Care plans of the case-management system. Source: `ssd_cla_care_plan` of the Standard Safeguarding Dataset. */
export const claCarePlan = defineFact({
  source: caseManagement,
  sourceTable: "ssd_cla_care_plan",
  table: "cla_care_plan",
  title: "Care plans",
  key: ["lacp_table_id"],
  child: "lacp_person_id",
  date: "lacp_cla_care_plan_start_date",
  columns: {
    lacp_table_id: { type: "identifier", required: true, label: "Care plan ID", sensitivity: "internal" },
    lacp_person_id: {
      type: "identifier",
      required: true,
      label: "Person ID",
      sensitivity: "child",
      aliases: childAliases,
      references: "person",
    },
    lacp_cla_care_plan_start_date: { type: "date", label: "Care plan start date", sensitivity: "internal" },
    lacp_cla_care_plan_end_date: {
      type: "date",
      label: "Care plan end date",
      sensitivity: "internal",
      mayBeFuture: true,
      notBefore: "lacp_cla_care_plan_start_date",
    },
    lacp_cla_care_plan_json: { type: "text", label: "Permanence plan", sensitivity: "special" },
  },
});
