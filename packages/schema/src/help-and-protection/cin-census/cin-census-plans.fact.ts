import { defineFact } from "../../declare/fact.ts";
import { cinCensus } from "../../declare/sources.ts";
import { referralColumns } from "../../declare/census-columns.ts";

/** Child in need plans of each census. Source: `CINPlanDates` of the census. */
export const cinCensusPlans = defineFact({
  source: cinCensus,
  sourceTable: "CINPlanDates",
  table: "cin_census_plans",
  title: "Children in need census: child in need plans",
  key: ["ReferenceDate", "LAchildID", "CINreferralDate", "CINPlanStartDate"],
  child: "LAchildID",
  date: "CINPlanStartDate",
  columns: {
    ...referralColumns,
    CINPlanStartDate: { type: "date", required: true, label: "Plan start", sensitivity: "internal" },
    CINPlanEndDate: { type: "date", label: "Plan end", sensitivity: "internal", notBefore: "CINPlanStartDate" },
  },
});
