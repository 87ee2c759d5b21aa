import { defineFact } from "../../declare/fact.ts";
import { caseManagement } from "../../declare/sources.ts";

/** Reviews of children we care for of the case-management system. Source: `ssd_cla_reviews` of the Standard Safeguarding Dataset. */
export const claReviews = defineFact({
  source: caseManagement,
  sourceTable: "ssd_cla_reviews",
  table: "cla_reviews",
  title: "Reviews of children we care for",
  key: ["clar_cla_review_id"],
  date: "clar_cla_review_date",
  columns: {
    clar_cla_review_id: { type: "identifier", required: true, label: "Review ID", sensitivity: "internal" },
    clar_cla_id: { type: "identifier", required: true, label: "Period of care ID", sensitivity: "internal" },
    clar_cla_review_due_date: { type: "date", label: "Review due date", sensitivity: "internal", mayBeFuture: true },
    clar_cla_review_date: { type: "date", label: "Review date", sensitivity: "internal", mayBeFuture: true },
    clar_cla_review_cancelled: { type: "yes-no", label: "Review cancelled", sensitivity: "internal" },
    clar_cla_review_participation: { type: "code", label: "Participation code", sensitivity: "internal" },
  },
});
