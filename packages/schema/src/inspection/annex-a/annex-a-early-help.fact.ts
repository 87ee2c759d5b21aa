import { defineFact } from "../../declare/fact.ts";
import { annexA } from "../../declare/sources.ts";
import { listedChildColumns, dateColumn, textColumn } from "./annex-a-columns.ts";

/** Early help assessments of the six months before an inspection. Source: list 2 of Ofsted's Annex A. */
export const annexAEarlyHelp = defineFact({
  source: annexA,
  sourceTable: "list 2",
  table: "annex_a_early_help",
  sheet: "List 2",
  title: "Annex A list 2: early help",
  key: ["child_unique_id", "assessment_start_date", "organisation_completing_assessment"],
  child: "child_unique_id",
  date: "assessment_start_date",
  columns: {
    ...listedChildColumns,
    assessment_start_date: dateColumn("Assessment start date", { required: true }),
    assessment_completion_date: { ...dateColumn("Assessment completion date"), notBefore: "assessment_start_date" },
    organisation_completing_assessment: textColumn("Organisation completing assessment"),
  },
});
