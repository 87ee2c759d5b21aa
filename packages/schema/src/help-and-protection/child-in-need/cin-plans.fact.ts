import { childAliases, teamAliases, workerAliases } from "../../declare/fact-aliases.ts";
import { defineFact } from "../../declare/fact.ts";
import { caseManagement } from "../../declare/sources.ts";

/** Child in need plans of the case-management system. Source: `ssd_cin_plans` of the Standard Safeguarding Dataset. */
export const cinPlans = defineFact({
  source: caseManagement,
  sourceTable: "ssd_cin_plans",
  table: "cin_plans",
  title: "Child in need plans",
  key: ["cinp_cin_plan_id"],
  child: "cinp_person_id",
  worker: "cinp_cin_plan_worker_id",
  team: "cinp_cin_plan_team",
  date: "cinp_cin_plan_start_date",
  columns: {
    cinp_cin_plan_id: { type: "identifier", required: true, label: "Plan ID", sensitivity: "internal" },
    cinp_referral_id: { type: "identifier", label: "Referral ID", sensitivity: "internal", references: "cin_episodes" },
    cinp_person_id: {
      type: "identifier",
      required: true,
      label: "Person ID",
      sensitivity: "child",
      aliases: childAliases,
      references: "person",
    },
    cinp_cin_plan_start_date: { type: "date", required: true, label: "Plan start date", sensitivity: "internal" },
    cinp_cin_plan_end_date: {
      type: "date",
      label: "Plan end date",
      sensitivity: "internal",
      notBefore: "cinp_cin_plan_start_date",
    },
    cinp_cin_plan_team: {
      type: "identifier",
      label: "Team ID",
      sensitivity: "internal",
      aliases: teamAliases,
      references: "department",
    },
    cinp_cin_plan_worker_id: {
      type: "identifier",
      label: "Worker ID",
      sensitivity: "internal",
      aliases: workerAliases,
      references: "professionals",
    },
  },
});
