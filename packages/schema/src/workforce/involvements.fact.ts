import { childAliases, teamAliases, workerAliases } from "../declare/fact-aliases.ts";
import { defineFact } from "../declare/fact.ts";
import { caseManagement } from "../declare/sources.ts";

/** Involvements of workers with children of the case-management system. Source: `ssd_involvements` of the Standard Safeguarding Dataset. */
export const involvements = defineFact({
  source: caseManagement,
  sourceTable: "ssd_involvements",
  table: "involvements",
  title: "Involvements of workers with children",
  key: ["invo_involvements_id"],
  child: "invo_person_id",
  worker: "invo_professional_id",
  team: "invo_professional_team",
  date: "invo_involvement_start_date",
  columns: {
    invo_involvements_id: { type: "identifier", required: true, label: "Involvement ID", sensitivity: "internal" },
    invo_professional_id: {
      type: "identifier",
      label: "Worker ID",
      sensitivity: "internal",
      aliases: workerAliases,
      references: "professionals",
    },
    invo_professional_role_id: { type: "text", label: "Role", sensitivity: "internal" },
    invo_professional_team: { type: "identifier", label: "Team ID", sensitivity: "internal", aliases: teamAliases },
    invo_involvement_start_date: { type: "date", required: true, label: "Start date", sensitivity: "internal" },
    invo_involvement_end_date: {
      type: "date",
      label: "End date",
      sensitivity: "internal",
      notBefore: "invo_involvement_start_date",
    },
    invo_worker_change_reason: { type: "code", label: "Reason for worker change", sensitivity: "internal" },
    invo_person_id: {
      type: "identifier",
      required: true,
      label: "Person ID",
      sensitivity: "child",
      aliases: childAliases,
      references: "person",
    },
    invo_referral_id: { type: "identifier", label: "Referral ID", sensitivity: "internal", references: "cin_episodes" },
  },
});
