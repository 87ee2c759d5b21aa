import { defineFact } from "../../declare/fact.ts";
import { cinCensus } from "../../declare/sources.ts";
import { abuseCodes, referralColumns } from "../../declare/census-columns.ts";

/** Child protection plans of each children in need census. Source: `ChildProtectionPlans` of the census. */
export const cinCensusProtectionPlans = defineFact({
  source: cinCensus,
  sourceTable: "ChildProtectionPlans",
  table: "cin_census_protection_plans",
  title: "Children in need census: child protection plans",
  key: ["ReferenceDate", "LAchildID", "CINreferralDate", "CPPstartDate"],
  child: "LAchildID",
  date: "CPPstartDate",
  columns: {
    ...referralColumns,
    CPPstartDate: { type: "date", required: true, label: "Plan start", sensitivity: "internal" },
    CPPendDate: { type: "date", label: "Plan end", sensitivity: "internal", notBefore: "CPPstartDate" },
    InitialCategoryOfAbuse: {
      type: "code",
      label: "Initial category of abuse",
      sensitivity: "special",
      codes: abuseCodes,
    },
    LatestCategoryOfAbuse: {
      type: "code",
      label: "Latest category of abuse",
      sensitivity: "special",
      codes: abuseCodes,
    },
    NumberOfPreviousCPP: { type: "integer", label: "Plans before", sensitivity: "internal", least: 0, greatest: 99 },
  },
});
