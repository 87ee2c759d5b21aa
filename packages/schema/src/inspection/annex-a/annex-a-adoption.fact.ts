import { defineFact } from "../../declare/fact.ts";
import { annexA } from "../../declare/sources.ts";
import { listedChildColumns, codeColumn, dateColumn, hasDisability, familyIdentifier } from "./annex-a-columns.ts";
import { reasonsNotPlaced } from "./annex-a-words.ts";

/** Children with a plan of adoption in the twelve months before an inspection. Source: list 10 of Ofsted's Annex A. */
export const annexAAdoption = defineFact({
  source: annexA,
  sourceTable: "list 10",
  table: "annex_a_adoption",
  sheet: "List 10",
  title: "Annex A list 10: adoption",
  key: ["child_unique_id", "decision_date"],
  child: "child_unique_id",
  date: "decision_date",
  columns: {
    child_unique_id: listedChildColumns.child_unique_id,
    family_identifier: familyIdentifier,
    gender: listedChildColumns.gender,
    ethnicity: listedChildColumns.ethnicity,
    date_of_birth: listedChildColumns.date_of_birth,
    age_of_child: listedChildColumns.age_of_child,
    disability: hasDisability,
    entered_care_date: { ...dateColumn("Date the Child Entered Care"), notBefore: "date_of_birth" },
    decision_date: dateColumn("Date of Decision that Child Should be Placed for Adoption", { required: true }),
    placement_order_date: dateColumn("Date of Placement Order"),
    matched_date: dateColumn("Date of Matching Child and Prospective Adopters"),
    placed_date: dateColumn("Date Placed for Adoption"),
    adoption_order_date: { ...dateColumn("Date of Adoption Order"), notBefore: "placed_date" },
    no_longer_date: {
      ...dateColumn("Date of Decision that Child Should No Longer be Placed for Adoption"),
      notBefore: "decision_date",
    },
    reason_no_longer: codeColumn("Reason Why Child No Longer Placed for Adoption", reasonsNotPlaced),
    fostering_for_adoption_date: dateColumn(
      "Date the child was placed for fostering in FFA or concurrent planning placement",
    ),
  },
});
