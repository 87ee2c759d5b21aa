import { childAliases, teamAliases, workerAliases } from "../../declare/fact-aliases.ts";
import { defineFact } from "../../declare/fact.ts";
import { caseManagement } from "../../declare/sources.ts";

/** Referrals and children in need episodes of the case-management system. Source: `ssd_cin_episodes` of the Standard Safeguarding Dataset. */
export const cinEpisodes = defineFact({
  source: caseManagement,
  sourceTable: "ssd_cin_episodes",
  table: "cin_episodes",
  title: "Referrals and children in need episodes",
  key: ["cine_referral_id"],
  child: "cine_person_id",
  worker: "cine_referral_worker_id",
  team: "cine_referral_team",
  date: "cine_referral_date",
  columns: {
    cine_referral_id: { type: "identifier", required: true, label: "Referral ID", sensitivity: "internal" },
    cine_person_id: {
      type: "identifier",
      required: true,
      label: "Person ID",
      sensitivity: "child",
      aliases: childAliases,
      references: "person",
    },
    cine_referral_date: { type: "date", required: true, label: "Referral date", sensitivity: "internal" },
    cine_cin_primary_need_code: { type: "code", label: "Category of need", sensitivity: "special" },
    cine_referral_source_code: { type: "code", label: "Referral source code", sensitivity: "internal" },
    cine_referral_source_desc: { type: "text", label: "Referral source description", sensitivity: "internal" },
    cine_referral_outcome_json: { type: "text", label: "Referral outcome", sensitivity: "special" },
    cine_referral_nfa: { type: "yes-no", label: "No further action", sensitivity: "internal" },
    cine_close_reason: { type: "code", label: "Closure reason", sensitivity: "internal" },
    cine_close_date: { type: "date", label: "Closure date", sensitivity: "internal", notBefore: "cine_referral_date" },
    cine_referral_team: {
      type: "identifier",
      label: "Team ID",
      sensitivity: "internal",
      aliases: teamAliases,
      references: "department",
    },
    cine_referral_worker_id: {
      type: "identifier",
      label: "Worker ID",
      sensitivity: "internal",
      aliases: workerAliases,
      references: "professionals",
    },
  },
});
