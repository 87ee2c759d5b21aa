import { defineFact } from "../../declare/fact.ts";
import { childColumns, coded, count, day, teamColumns } from "./annex-a-columns.ts";
import { contactSources, yesOrNo } from "./annex-a-words.ts";

/** Referrals of the six months before an inspection. Source: list 3 of Ofsted's Annex A. */
export const annexAReferrals = defineFact({
  table: "annex_a_referrals",
  sheet: "List 3",
  title: "Annex A list 3: referrals",
  source: "Ofsted Annex A, list 3",
  key: ["child_unique_id", "date_of_referral"],
  child: "child_unique_id",
  team: "allocated_team",
  worker: "allocated_worker",
  date: "date_of_referral",
  columns: {
    ...childColumns,
    date_of_referral: day("Date of referral", { required: true }),
    referral_source: coded("Referral Source", contactSources),
    referral_nfa: coded("Referral NFA?", yesOrNo),
    referrals_in_last_12_months: count("Number of Referrals in Last 12 Months"),
    ...teamColumns,
  },
});
