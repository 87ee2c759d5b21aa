import { defineFact } from "../../declare/fact.ts";
import { cinCensus } from "../../declare/sources.ts";
import { referralColumns } from "../../declare/census-columns.ts";

/** Factors found at the end of the assessments of each census. Source: `AssessmentFactors` of the census. */
export const cinCensusAssessmentFactors = defineFact({
  source: cinCensus,
  sourceTable: "AssessmentFactors",
  table: "cin_census_assessment_factors",
  title: "Children in need census: factors at the end of assessment",
  key: ["ReferenceDate", "LAchildID", "CINreferralDate", "AssessmentActualStartDate", "AssessmentFactors"],
  child: "LAchildID",
  date: "AssessmentActualStartDate",
  columns: {
    ...referralColumns,
    AssessmentActualStartDate: { type: "date", required: true, label: "Assessment start", sensitivity: "internal" },
    AssessmentFactors: { type: "code", required: true, label: "Factor", sensitivity: "special" },
  },
});
