import { childAliases, teamAliases, workerAliases } from "../../declare/fact-aliases.ts";
import { defineFact } from "../../declare/fact.ts";
import { caseManagement } from "../../declare/sources.ts";

/** Initial child protection conferences of the case-management system. Source: `ssd_initial_cp_conference` of the Standard Safeguarding Dataset. */
export const initialCpConference = defineFact({
  source: caseManagement,
  sourceTable: "ssd_initial_cp_conference",
  table: "initial_cp_conference",
  title: "Initial child protection conferences",
  key: ["icpc_icpc_id"],
  child: "icpc_person_id",
  worker: "icpc_icpc_worker_id",
  team: "icpc_icpc_team",
  date: "icpc_icpc_date",
  columns: {
    icpc_icpc_id: { type: "identifier", required: true, label: "Initial CP conference ID", sensitivity: "internal" },
    icpc_icpc_meeting_id: { type: "identifier", label: "Initial CP conference meeting ID", sensitivity: "internal" },
    icpc_s47_enquiry_id: {
      type: "identifier",
      label: "S47 enquiry ID",
      sensitivity: "internal",
      references: "s47_enquiry",
    },
    icpc_person_id: {
      type: "identifier",
      required: true,
      label: "Person ID",
      sensitivity: "child",
      aliases: childAliases,
      references: "person",
    },
    icpc_cp_plan_id: { type: "identifier", label: "CP plan ID", sensitivity: "internal" },
    icpc_referral_id: { type: "identifier", label: "Referral ID", sensitivity: "internal", references: "cin_episodes" },
    icpc_icpc_transfer_in: { type: "yes-no", label: "Transferred in", sensitivity: "internal" },
    icpc_icpc_target_date: { type: "date", label: "Target ICPC date", sensitivity: "internal", mayBeFuture: true },
    icpc_icpc_date: {
      type: "date",
      label: "Date of initial CP conference",
      sensitivity: "internal",
      mayBeFuture: true,
    },
    icpc_icpc_outcome_cp_flag: { type: "yes-no", label: "Ended in a plan", sensitivity: "internal" },
    icpc_icpc_outcome_json: { type: "text", label: "Outcome of initial CP conference", sensitivity: "special" },
    icpc_icpc_team: {
      type: "identifier",
      label: "Team ID",
      sensitivity: "internal",
      aliases: teamAliases,
      references: "department",
    },
    icpc_icpc_worker_id: {
      type: "identifier",
      label: "Worker ID",
      sensitivity: "internal",
      aliases: workerAliases,
      references: "professionals",
    },
  },
});
