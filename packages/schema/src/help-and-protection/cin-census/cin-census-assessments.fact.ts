import { defineFact } from "../../declare/fact.ts";
import { cinCensus } from "../../declare/sources.ts";
import { referralColumns } from "../../declare/census-columns.ts";

/** Assessments of each children in need census. Source: `Assessments` of the census. */
export const cinCensusAssessments = defineFact({
  source: cinCensus,
  sourceTable: "Assessments",
  table: "cin_census_assessments",
  title: "Children in need census: assessments",
  key: ["ReferenceDate", "LAchildID", "CINreferralDate", "AssessmentActualStartDate"],
  child: "LAchildID",
  date: "AssessmentActualStartDate",
  columns: {
    ...referralColumns,
    AssessmentActualStartDate: { type: "date", required: true, label: "Assessment start", sensitivity: "internal" },
    AssessmentInternalReviewDate: { type: "date", label: "Internal review", sensitivity: "internal" },
    AssessmentAuthorisationDate: {
      type: "date",
      label: "Assessment authorised",
      sensitivity: "internal",
      notBefore: "AssessmentActualStartDate",
    },
  },
});
