import { type NestedTable, nestedTable, type XmlLevel } from "../../readers/xml/nested-table.ts";
import { defineXmlLayout } from "../../readers/xml/xml-layout.ts";

const child: XmlLevel = { at: "", cells: ["ChildIdentifiers/LAchildID"] };
const referral: XmlLevel = { at: "CINdetails", cells: ["CINreferralDate"] };
const assessment: XmlLevel = { at: "Assessments", cells: ["AssessmentActualStartDate"] };
const plan: XmlLevel = { at: "ChildProtectionPlans", cells: ["CPPstartDate"] };

const more = ({ at, cells }: XmlLevel, ...others: string[]): XmlLevel => ({ at, cells: [...cells, ...others] });

const tables: Readonly<Record<string, readonly XmlLevel[]>> = {
  children: [
    {
      at: "",
      cells: [
        "ChildIdentifiers/LAchildID",
        "ChildIdentifiers/UPN",
        "ChildIdentifiers/FormerUPN",
        "ChildIdentifiers/UPNunknown",
        "ChildIdentifiers/PersonBirthDate",
        "ChildIdentifiers/ExpectedPersonBirthDate",
        "ChildIdentifiers/Sex",
        "ChildIdentifiers/PersonDeathDate",
        "ChildCharacteristics/Ethnicity",
      ],
    },
  ],
  disabilities: [child, { at: "ChildCharacteristics/Disabilities/Disability", cells: [""] }],
  referrals: [
    child,
    more(
      referral,
      "ReferralSource",
      "PrimaryNeedCode",
      "CINclosureDate",
      "ReasonForClosure",
      "DateOfInitialCPC",
      "ReferralNFA",
    ),
  ],
  assessments: [child, referral, more(assessment, "AssessmentInternalReviewDate", "AssessmentAuthorisationDate")],
  assessment_factors: [
    child,
    referral,
    assessment,
    { at: "FactorsIdentifiedAtAssessment/AssessmentFactors", cells: [""] },
  ],
  plans: [child, referral, { at: "CINPlanDates", cells: ["CINPlanStartDate", "CINPlanEndDate"] }],
  section_47: [
    child,
    referral,
    { at: "Section47", cells: ["S47ActualStartDate", "InitialCPCtarget", "DateOfInitialCPC", "ICPCnotRequired"] },
  ],
  protection_plans: [
    child,
    referral,
    more(plan, "CPPendDate", "InitialCategoryOfAbuse", "LatestCategoryOfAbuse", "NumberOfPreviousCPP"),
  ],
  plan_reviews: [child, referral, plan, { at: "Reviews", cells: ["CPPreviewDate"] }],
};

/** The tables of the census, with the places of their rows. */
export const cinCensusTables: readonly NestedTable[] = Object.entries(tables).map(([name, levels]) => ({
  name: `cin_census_${name}`,
  record: "Message/Children/Child",
  head: ["CollectionDetails/ReferenceDate"],
  levels,
  differences: [{ column: "Sex", called: "GenderCurrent", to: 2023 }],
}));

/**
 * The layout of the children in need census: one record a child, with its referrals inside, and their work inside
 * those.
 */
export const cinCensusLayout = defineXmlLayout({
  id: "cin-census",
  title: "children in need census",
  marks: ["Message/Children"],
  head: "Message/Header",
  authority: "Message/Header/Source/LEA",
  records: ["Message/Children/Child"],
  repeats: [
    "Disability",
    "CINdetails",
    "Assessments",
    "AssessmentFactors",
    "CINPlanDates",
    "Section47",
    "ChildProtectionPlans",
    "Reviews",
  ],
  tables: cinCensusTables.map(nestedTable),
});
