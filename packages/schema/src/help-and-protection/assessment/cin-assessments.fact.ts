import { childAliases, teamAliases, workerAliases } from "../../declare/fact-aliases.ts";
import { defineFact } from "../../declare/fact.ts";
import { caseManagement } from "../../declare/sources.ts";

/** Assessments of the case-management system. Source: `ssd_cin_assessments` of the Standard Safeguarding Dataset. */
export const cinAssessments = defineFact({
  source: caseManagement,
  sourceTable: "ssd_cin_assessments",
  table: "cin_assessments",
  title: "Assessments",
  key: ["cina_assessment_id"],
  child: "cina_person_id",
  worker: "cina_assessment_worker_id",
  team: "cina_assessment_team",
  date: "cina_assessment_start_date",
  columns: {
    cina_assessment_id: { type: "identifier", required: true, label: "Assessment ID", sensitivity: "internal" },
    cina_person_id: {
      type: "identifier",
      required: true,
      label: "Person ID",
      sensitivity: "child",
      aliases: childAliases,
      references: "person",
    },
    cina_referral_id: { type: "identifier", label: "Referral ID", sensitivity: "internal", references: "cin_episodes" },
    cina_assessment_start_date: {
      type: "date",
      required: true,
      label: "Assessment start date",
      sensitivity: "internal",
    },
    cina_assessment_child_seen: { type: "yes-no", label: "Child seen during assessment", sensitivity: "internal" },
    cina_assessment_auth_date: {
      type: "date",
      label: "Assessment authorised date",
      sensitivity: "internal",
      notBefore: "cina_assessment_start_date",
    },
    cina_assessment_outcome_json: { type: "text", label: "Assessment outcome", sensitivity: "special" },
    cina_assessment_outcome_nfa: { type: "yes-no", label: "No further action", sensitivity: "internal" },
    cina_assessment_team: {
      type: "identifier",
      label: "Team ID",
      sensitivity: "internal",
      aliases: teamAliases,
      references: "department",
    },
    cina_assessment_worker_id: {
      type: "identifier",
      label: "Worker ID",
      sensitivity: "internal",
      aliases: workerAliases,
      references: "professionals",
    },
  },
});
