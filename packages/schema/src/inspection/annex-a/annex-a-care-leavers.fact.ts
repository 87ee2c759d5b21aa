import { defineFact } from "../../declare/fact.ts";
import { childColumns, coded, day, disability, teamColumns, words } from "./annex-a-columns.ts";
import { accommodations, activities, eligibilities, inTouch, suitabilities, yesOrNo } from "./annex-a-words.ts";

/** Care leavers who are entitled to support now. Source: list 9 of Ofsted's Annex A. */
export const annexACareLeavers = defineFact({
  table: "annex_a_care_leavers",
  sheet: "List 9",
  title: "Annex A list 9: care leavers",
  source: "Ofsted Annex A, list 9",
  key: ["child_unique_id"],
  child: "child_unique_id",
  team: "allocated_team",
  worker: "allocated_worker",
  columns: {
    ...childColumns,
    uasc: coded("Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)", yesOrNo, {
      sensitivity: "special",
      also: [/^uasc or formerly uasc if 18 or over( y n)?$/],
    }),
    disability,
    ...teamColumns,
    personal_advisor: words("Allocated Personal Advisor", { also: [/^(allocated )?personal advis[eo]r$/] }),
    eligibility_category: coded("Eligibility Category", eligibilities),
    pathway_plan_review_date: day("Latest Pathway Plan Review Date"),
    in_touch: coded("LA in Touch", inTouch),
    latest_contact_date: day("Latest Date of Contact"),
    accommodation: coded("Type of Accommodation", accommodations),
    suitability: coded("Suitability of Accommodation", suitabilities),
    activity: coded("Activity Status", activities),
  },
});
