import { defineFact } from "../../declare/fact.ts";
import { annexA } from "../../declare/sources.ts";
import {
  adopterColumns,
  adopterIdentifier,
  codeColumn,
  countColumn,
  dateColumn,
  familyIdentifier,
} from "./annex-a-columns.ts";
import { reasonsLeft, yesNoOrUnknown, yesOrNo } from "./annex-a-words.ts";

/** Prospective adopters of the twelve months before an inspection. Source: list 11 of Ofsted's Annex A. */
export const annexAAdopters = defineFact({
  source: annexA,
  sourceTable: "list 11",
  table: "annex_a_adopters",
  sheet: "List 11",
  title: "Annex A list 11: prospective adopters",
  key: ["adopter_identifier", "enquiry_date"],
  date: "enquiry_date",
  columns: {
    adopter_identifier: adopterIdentifier,
    family_identifier: familyIdentifier,
    ...adopterColumns,
    disability: codeColumn("Disability", yesNoOrUnknown, { sensitivity: "special" }),
    fostering_for_adoption: codeColumn("Is the (prospective) adopter fostering for adoption?", yesOrNo),
    enquiry_date: dateColumn("Date enquiry received", { required: true }),
    stage_1_started_date: dateColumn("Date Stage 1 started"),
    stage_1_ended_date: { ...dateColumn("Date Stage 1 ended"), notBefore: "stage_1_started_date" },
    stage_2_started_date: dateColumn("Date Stage 2 started"),
    stage_2_ended_date: { ...dateColumn("Date Stage 2 ended"), notBefore: "stage_2_started_date" },
    application_submitted_date: dateColumn("Date application submitted"),
    application_approved_date: dateColumn("Date application approved"),
    matched_date: dateColumn("Date adopter matched with child(ren)"),
    placed_date: dateColumn("Date child/children placed with adopter(s)"),
    children_placed: countColumn("No. of children placed"),
    adoption_order_date: dateColumn("Date of Adoption Order"),
    left_date: { ...dateColumn("Date of leaving adoption process"), notBefore: "enquiry_date" },
    reason_left: codeColumn("Reason for leaving adoption process", reasonsLeft),
  },
});
