import { defineFact } from "../../declare/fact.ts";
import { annexA } from "../../declare/sources.ts";
import { listedChildColumns, codeColumn, dateColumn, hasDisability, teamColumns } from "./annex-a-columns.ts";
import { yesNoOrUnknown, yesOrNo } from "./annex-a-words.ts";

/** Assessments open, or authorised in the six months before an inspection. Source: list 4 of Ofsted's Annex A. */
export const annexAAssessments = defineFact({
  source: annexA,
  sourceTable: "list 4",
  table: "annex_a_assessments",
  sheet: "List 4",
  title: "Annex A list 4: assessments",
  key: ["child_unique_id", "assessment_start_date"],
  child: "child_unique_id",
  team: "allocated_team",
  worker: "allocated_worker",
  date: "assessment_start_date",
  columns: {
    ...listedChildColumns,
    disability: hasDisability,
    assessment_start_date: dateColumn("Continuous Assessment Start Date", { required: true }),
    child_seen: codeColumn("Child Seen During Continuous Assessment", yesNoOrUnknown),
    authorisation_date: {
      ...dateColumn("Continuous Assessment Date of Authorisation"),
      notBefore: "assessment_start_date",
    },
    requires_support: codeColumn("Was the child assessed as requiring LA children's social care support?", yesOrNo),
    ...teamColumns,
  },
});
