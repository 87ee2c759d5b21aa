import { defineFact } from "../../declare/fact.ts";
import { referralColumns } from "../../declare/census-columns.ts";

/** Child in need plans of each census. Source: `CINPlanDates` of the census. */
export const cinCensusPlans = defineFact({
  table: "cin_census_plans",
  title: "Children in need census: child in need plans",
  source: "Children in need census, CINPlanDates",
  key: ["ReferenceDate", "LAchildID", "CINreferralDate", "CINPlanStartDate"],
  child: "LAchildID",
  date: "CINPlanStartDate",
  columns: {
    ...referralColumns,
    CINPlanStartDate: { type: "date", required: true, label: "Plan start", sensitivity: "internal" },
    CINPlanEndDate: { type: "date", label: "Plan end", sensitivity: "internal", notBefore: "CINPlanStartDate" },
  },
});
