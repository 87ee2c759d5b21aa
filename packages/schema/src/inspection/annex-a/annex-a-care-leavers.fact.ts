import { defineFact } from "../../declare/fact.ts";
import { annexA } from "../../declare/sources.ts";
import {
  listedChildColumns,
  codeColumn,
  dateColumn,
  hasDisability,
  teamColumns,
  textColumn,
} from "./annex-a-columns.ts";
import { accommodations, activities, eligibilities, inTouch, suitabilities, yesOrNo } from "./annex-a-words.ts";

/** Care leavers who are entitled to support now. Source: list 9 of Ofsted's Annex A. */
export const annexACareLeavers = defineFact({
  source: annexA,
  sourceTable: "list 9",
  table: "annex_a_care_leavers",
  sheet: "List 9",
  title: "Annex A list 9: care leavers",
  key: ["child_unique_id"],
  child: "child_unique_id",
  team: "allocated_team",
  worker: "allocated_worker",
  columns: {
    ...listedChildColumns,
    uasc: codeColumn("Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)", yesOrNo, {
      sensitivity: "special",
      also: [/^uasc or formerly uasc if 18 or over( y n)?$/],
    }),
    disability: hasDisability,
    ...teamColumns,
    personal_advisor: textColumn("Allocated Personal Advisor", { also: [/^(allocated )?personal advis[eo]r$/] }),
    eligibility_category: codeColumn("Eligibility Category", eligibilities),
    pathway_plan_review_date: dateColumn("Latest Pathway Plan Review Date"),
    in_touch: codeColumn("LA in Touch", inTouch),
    latest_contact_date: dateColumn("Latest Date of Contact"),
    accommodation: codeColumn("Type of Accommodation", accommodations),
    suitability: codeColumn("Suitability of Accommodation", suitabilities),
    activity: codeColumn("Activity Status", activities),
  },
});
