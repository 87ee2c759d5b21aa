import { defineFact } from "../../declare/fact.ts";
import { annexA } from "../../declare/sources.ts";
import {
  listedChildColumns,
  codeColumn,
  countColumn,
  dateColumn,
  hasDisability,
  teamColumns,
} from "./annex-a-columns.ts";
import { abuseCategories, yesNoOrUnknown, yesOrNo } from "./annex-a-words.ts";

/** Child protection plans that are current or ended in the six months before. Source: list 7 of Ofsted's Annex A. */
export const annexAChildProtection = defineFact({
  source: annexA,
  sourceTable: "list 7",
  table: "annex_a_child_protection",
  sheet: "List 7",
  title: "Annex A list 7: child protection",
  key: ["child_unique_id", "plan_start_date"],
  child: "child_unique_id",
  team: "allocated_team",
  worker: "allocated_worker",
  date: "plan_start_date",
  columns: {
    ...listedChildColumns,
    disability: hasDisability,
    plan_start_date: dateColumn("Child Protection Plan Start Date", { required: true }),
    initial_category_of_abuse: codeColumn("Initial Category of Abuse", abuseCategories, { sensitivity: "special" }),
    latest_category_of_abuse: codeColumn("Latest Category of Abuse", abuseCategories, { sensitivity: "special" }),
    last_statutory_visit_date: dateColumn("Date of the Last Statutory Visit"),
    seen_alone: codeColumn("Was the Child Seen Alone?", yesNoOrUnknown),
    latest_review_conference_date: dateColumn("Date of latest review conference"),
    plan_end_date: { ...dateColumn("Child Protection Plan End Date"), notBefore: "plan_start_date" },
    emergency_protection: codeColumn(
      "Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)",
      yesOrNo,
    ),
    previous_plans: countColumn("Number of Previous Child Protection Plans"),
    ...teamColumns,
  },
});
