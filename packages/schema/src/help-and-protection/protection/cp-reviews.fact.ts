import { childAliases } from "../../declare/fact-aliases.ts";
import { defineFact } from "../../declare/fact.ts";
import { caseManagement } from "../../declare/sources.ts";

/** Child protection review conferences of the case-management system. Source: `ssd_cp_reviews` of the Standard Safeguarding Dataset. */
export const cpReviews = defineFact({
  source: caseManagement,
  sourceTable: "ssd_cp_reviews",
  table: "cp_reviews",
  title: "Child protection review conferences",
  key: ["cppr_cp_review_id"],
  child: "cppr_person_id",
  date: "cppr_cp_review_date",
  columns: {
    cppr_cp_review_id: { type: "identifier", required: true, label: "Review ID", sensitivity: "internal" },
    cppr_person_id: {
      type: "identifier",
      required: true,
      label: "Person ID",
      sensitivity: "child",
      aliases: childAliases,
      references: "person",
    },
    cppr_cp_plan_id: {
      type: "identifier",
      required: true,
      label: "CP plan ID",
      sensitivity: "internal",
      references: "cp_plans",
    },
    cppr_cp_review_due: { type: "date", label: "Review due date", sensitivity: "internal", mayBeFuture: true },
    cppr_cp_review_date: { type: "date", label: "Date of review", sensitivity: "internal", mayBeFuture: true },
    cppr_cp_review_meeting_id: { type: "identifier", label: "CP review meeting ID", sensitivity: "internal" },
    cppr_cp_review_outcome_continue_cp: { type: "yes-no", label: "Plan to continue", sensitivity: "internal" },
    cppr_cp_review_quorate: { type: "yes-no", label: "Quorate", sensitivity: "internal" },
    cppr_cp_review_participation: { type: "code", label: "Child participation at review", sensitivity: "internal" },
  },
});
