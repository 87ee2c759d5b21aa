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
import { yesNoOrUnknown, yesOrNo } from "./annex-a-words.ts";

/** Section 47 enquiries and initial child protection conferences. Source: list 5 of Ofsted's Annex A. */
export const annexASection47 = defineFact({
  source: annexA,
  sourceTable: "list 5",
  table: "annex_a_section_47",
  sheet: "List 5",
  title: "Annex A list 5: section 47 enquiries and initial conferences",
  key: ["child_unique_id", "strategy_discussion_date"],
  child: "child_unique_id",
  team: "allocated_team",
  worker: "allocated_worker",
  date: "strategy_discussion_date",
  columns: {
    ...listedChildColumns,
    disability: hasDisability,
    strategy_discussion_date: dateColumn("Strategy discussion initiating Section 47 Enquiry Start Date", {
      required: true,
    }),
    conference_unnecessary: codeColumn("Was an Initial Child Protection Conference deemed unnecessary?", yesOrNo),
    conference_date: {
      ...dateColumn("Date of Initial Child Protection Conference"),
      notBefore: "strategy_discussion_date",
    },
    conference_led_to_plan: codeColumn(
      "Did the Initial Child Protection Conference Result in a Child Protection Plan",
      yesNoOrUnknown,
    ),
    enquiries_in_last_12_months: countColumn("Number of Section 47 Enquiries in the last 12 months"),
    conferences_in_last_12_months: countColumn("Number of ICPCs in the last 12 months"),
    ...teamColumns,
  },
});
