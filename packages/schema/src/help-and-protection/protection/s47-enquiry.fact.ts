import { childAliases, teamAliases, workerAliases } from "../../declare/fact-aliases.ts";
import { defineFact } from "../../declare/fact.ts";
import { caseManagement } from "../../declare/sources.ts";

/** Section 47 enquiries of the case-management system. Source: `ssd_s47_enquiry` of the Standard Safeguarding Dataset. */
export const s47Enquiry = defineFact({
  source: caseManagement,
  sourceTable: "ssd_s47_enquiry",
  table: "s47_enquiry",
  title: "Section 47 enquiries",
  key: ["s47e_s47_enquiry_id"],
  child: "s47e_person_id",
  worker: "s47e_s47_completed_by_worker_id",
  team: "s47e_s47_completed_by_team",
  date: "s47e_s47_start_date",
  columns: {
    s47e_s47_enquiry_id: { type: "identifier", required: true, label: "S47 enquiry ID", sensitivity: "internal" },
    s47e_referral_id: { type: "identifier", label: "Referral ID", sensitivity: "internal", references: "cin_episodes" },
    s47e_person_id: {
      type: "identifier",
      required: true,
      label: "Person ID",
      sensitivity: "child",
      aliases: childAliases,
      references: "person",
    },
    s47e_s47_start_date: { type: "date", required: true, label: "S47 start date", sensitivity: "internal" },
    s47e_s47_end_date: {
      type: "date",
      label: "S47 end date",
      sensitivity: "internal",
      notBefore: "s47e_s47_start_date",
    },
    s47e_s47_nfa: { type: "yes-no", label: "No further action", sensitivity: "internal" },
    s47e_s47_outcome_json: { type: "text", label: "S47 outcome", sensitivity: "special" },
    s47e_s47_completed_by_worker_id: {
      type: "identifier",
      label: "Worker ID",
      sensitivity: "internal",
      aliases: workerAliases,
      references: "professionals",
    },
    s47e_s47_completed_by_team: {
      type: "identifier",
      label: "Team ID",
      sensitivity: "internal",
      aliases: teamAliases,
      references: "department",
    },
  },
});
