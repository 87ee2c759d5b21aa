import { defineFact } from "../../declare/fact.ts";
import { annexA } from "../../declare/sources.ts";
import { listedChildColumns, codeColumn, countColumn, dateColumn, teamColumns } from "./annex-a-columns.ts";
import { contactSources, yesOrNo } from "./annex-a-words.ts";

/** Referrals of the six months before an inspection. Source: list 3 of Ofsted's Annex A. */
export const annexAReferrals = defineFact({
  source: annexA,
  sourceTable: "list 3",
  table: "annex_a_referrals",
  sheet: "List 3",
  title: "Annex A list 3: referrals",
  key: ["child_unique_id", "date_of_referral"],
  child: "child_unique_id",
  team: "allocated_team",
  worker: "allocated_worker",
  date: "date_of_referral",
  columns: {
    ...listedChildColumns,
    date_of_referral: dateColumn("Date of referral", { required: true }),
    referral_source: codeColumn("Referral Source", contactSources),
    referral_nfa: codeColumn("Referral NFA?", yesOrNo),
    referrals_in_last_12_months: countColumn("Number of Referrals in Last 12 Months"),
    ...teamColumns,
  },
});
