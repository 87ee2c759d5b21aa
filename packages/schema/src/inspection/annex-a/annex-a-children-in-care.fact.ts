import { defineFact } from "../../declare/fact.ts";
import { annexA } from "../../declare/sources.ts";
import {
  listedChildColumns,
  codeColumn,
  countColumn,
  dateColumn,
  hasDisability,
  teamColumns,
  textColumn,
} from "./annex-a-columns.ts";
import {
  legalStatuses,
  needs,
  permanencePlans,
  placementLocations,
  placementProviders,
  placementTypes,
  reasonsCeased,
  yesOrNo,
} from "./annex-a-words.ts";

/** Children we care for, now or in the six months before an inspection. Source: list 8 of Ofsted's Annex A. */
export const annexAChildrenInCare = defineFact({
  source: annexA,
  sourceTable: "list 8",
  table: "annex_a_children_in_care",
  sheet: "List 8",
  title: "Annex A list 8: children we care for",
  key: ["child_unique_id", "started_date"],
  child: "child_unique_id",
  team: "allocated_team",
  worker: "allocated_worker",
  date: "started_date",
  columns: {
    ...listedChildColumns,
    uasc: codeColumn("Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)", yesOrNo, {
      sensitivity: "special",
    }),
    disability: hasDisability,
    started_date: { ...dateColumn("Date Started to be Looked After", { required: true }), notBefore: "date_of_birth" },
    category_of_need: codeColumn("Child's Category of Need", needs, { sensitivity: "special" }),
    subsequent_period: codeColumn(
      "Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)",
      yesOrNo,
    ),
    legal_status_date: dateColumn("Start date of current legal status"),
    legal_status: codeColumn("Child's Legal Status", legalStatuses, { sensitivity: "special" }),
    latest_review_date: dateColumn("Date of Latest Statutory Review"),
    last_visit_date: dateColumn("Date of Last Social Work Visit"),
    permanence_plan: codeColumn("What is the permanence plan for this child?", permanencePlans),
    last_iro_contact_date: dateColumn("Date of Last IRO Visit / Contact to the Child"),
    last_health_assessment_date: dateColumn("Date of Last Health Assessment"),
    last_dental_check_date: dateColumn("Date of Last Dental Check"),
    placements_in_last_12_months: countColumn("Number of Placements in the Last 12 months"),
    ceased_date: { ...dateColumn("Date Ceased to be Looked After"), notBefore: "started_date" },
    reason_ceased: codeColumn("Reason Ceased to be Looked After", reasonsCeased),
    placement_start_date: dateColumn("Start Date of Most Recent Placement"),
    placement_type: codeColumn("Placement Type", placementTypes),
    placement_provider: codeColumn("Placement Provider", placementProviders),
    placement_postcode: textColumn("Placement postcode", { sensitivity: "child" }),
    placement_urn: textColumn("URN of Placement"),
    placement_location: codeColumn("Placement Location", placementLocations),
    placement_la: textColumn("LA of Placement"),
    missing_in_last_12_months: countColumn(
      "Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months",
    ),
    absent_in_last_12_months: countColumn(
      "Number of Episodes the Child has been 'Absent' from their Placement in the last 12 months",
    ),
    return_interview_offered: codeColumn(
      "Was the child offered a Return Interview after their last missing episode (Y/N)?",
      yesOrNo,
    ),
    return_interview_accepted: codeColumn(
      "Did the child accept a Return Interview after their last missing episode (Y/N)?",
      yesOrNo,
    ),
    ...teamColumns,
  },
});
