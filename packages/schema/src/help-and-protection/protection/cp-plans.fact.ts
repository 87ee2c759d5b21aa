import { childAliases } from "../../declare/fact-aliases.ts";
import { defineFact } from "../../declare/fact.ts";
import { caseManagement } from "../../declare/sources.ts";

/** Child protection plans of the case-management system. Source: `ssd_cp_plans` of the Standard Safeguarding Dataset. */
export const cpPlans = defineFact({
  source: caseManagement,
  sourceTable: "ssd_cp_plans",
  table: "cp_plans",
  title: "Child protection plans",
  key: ["cppl_cp_plan_id"],
  child: "cppl_person_id",
  date: "cppl_cp_plan_start_date",
  columns: {
    cppl_cp_plan_id: { type: "identifier", required: true, label: "CP plan ID", sensitivity: "internal" },
    cppl_referral_id: { type: "identifier", label: "Referral ID", sensitivity: "internal", references: "cin_episodes" },
    cppl_icpc_id: {
      type: "identifier",
      label: "Initial CP conference ID",
      sensitivity: "internal",
      references: "initial_cp_conference",
    },
    cppl_person_id: {
      type: "identifier",
      required: true,
      label: "Person ID",
      sensitivity: "child",
      aliases: childAliases,
      references: "person",
    },
    cppl_cp_plan_start_date: { type: "date", required: true, label: "CP plan start date", sensitivity: "internal" },
    cppl_cp_plan_end_date: {
      type: "date",
      label: "CP plan end date",
      sensitivity: "internal",
      notBefore: "cppl_cp_plan_start_date",
    },
    cppl_cp_plan_initial_category: { type: "code", label: "CP plan initial category of abuse", sensitivity: "special" },
    cppl_cp_plan_ola: { type: "yes-no", label: "Plan of another authority", sensitivity: "internal" },
    cppl_cp_plan_latest_category: { type: "code", label: "CP plan latest category of abuse", sensitivity: "special" },
  },
});
