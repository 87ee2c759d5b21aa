import { defineFact } from "../../declare/fact.ts";
import { cinCensus } from "../../declare/sources.ts";
import { referralColumns } from "../../declare/census-columns.ts";

/** Reviews of the child protection plans of each census. Source: `Reviews` of the census. */
export const cinCensusPlanReviews = defineFact({
  source: cinCensus,
  sourceTable: "Reviews",
  table: "cin_census_plan_reviews",
  title: "Children in need census: reviews of child protection plans",
  key: ["ReferenceDate", "LAchildID", "CINreferralDate", "CPPstartDate", "CPPreviewDate"],
  child: "LAchildID",
  date: "CPPreviewDate",
  columns: {
    ...referralColumns,
    CPPstartDate: { type: "date", required: true, label: "Plan start", sensitivity: "internal" },
    CPPreviewDate: {
      type: "date",
      required: true,
      label: "Review",
      sensitivity: "internal",
      notBefore: "CPPstartDate",
    },
  },
});
