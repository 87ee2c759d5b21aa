import { childAliases, teamAliases, workerAliases } from "../../declare/fact-aliases.ts";
import { aliasesOf } from "../../declare/national-words.ts";
import { defineFact } from "../../declare/fact.ts";
import { caseManagement } from "../../declare/sources.ts";

/** Care leavers of the case-management system. Source: `ssd_care_leavers` of the Standard Safeguarding Dataset. */
export const careLeavers = defineFact({
  source: caseManagement,
  sourceTable: "ssd_care_leavers",
  table: "care_leavers",
  title: "Care leavers",
  key: ["clea_table_id"],
  child: "clea_person_id",
  worker: "clea_care_leaver_worker_id",
  team: "clea_care_leaver_allocated_team",
  date: "clea_care_leaver_latest_contact",
  columns: {
    clea_table_id: { type: "identifier", required: true, label: "Row ID", sensitivity: "internal" },
    clea_person_id: {
      type: "identifier",
      required: true,
      label: "Person ID",
      sensitivity: "child",
      aliases: childAliases,
      references: "person",
    },
    clea_care_leaver_eligibility: { type: "code", label: "Eligibility", sensitivity: "internal" },
    clea_care_leaver_in_touch: {
      type: "code",
      label: "In touch category",
      sensitivity: "internal",
      codes: ["YES", "NO", "DIED", "REFU", "NREQ", "RHOM"],
      // SSDA903 guide, young people who were looked after: in touch.
      codeAliases: aliasesOf({
        YES: "y|in touch",
        NO: "n|not in touch",
        DIED: "died .*",
        REFU: "refused( .*)?|refuses contact",
        NREQ: "(young person )?no longer requires? services|not required",
        RHOM: "returned home",
      }),
    },
    clea_care_leaver_latest_contact: { type: "date", label: "Latest date of contact", sensitivity: "internal" },
    clea_care_leaver_accommodation: { type: "code", label: "Accommodation", sensitivity: "internal" },
    clea_care_leaver_accom_suitable: { type: "code", label: "Suitability of accommodation", sensitivity: "internal" },
    clea_care_leaver_activity: { type: "code", label: "Activity status", sensitivity: "special" },
    clea_pathway_plan_review_date: {
      type: "date",
      label: "Latest pathway plan review date",
      sensitivity: "internal",
      mayBeFuture: true,
    },
    clea_care_leaver_personal_advisor: { type: "text", label: "Personal adviser", sensitivity: "child" },
    clea_care_leaver_allocated_team: {
      type: "identifier",
      label: "Team ID",
      sensitivity: "internal",
      aliases: teamAliases,
      references: "department",
    },
    clea_care_leaver_worker_id: {
      type: "identifier",
      label: "Worker ID",
      sensitivity: "internal",
      aliases: workerAliases,
      references: "professionals",
    },
  },
});
