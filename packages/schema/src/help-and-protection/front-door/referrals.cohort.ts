import { defineCohort } from "../../declare/cohort.ts";
import { ownTeamWords } from "../../declare/definition-words.ts";
import { needNames, referralSourceNames } from "../../words/code-names.ts";
import { sql } from "../../words/sql.ts";

/** Referrals by the day they were received. Source: `ssd_cin_episodes` of the Standard Safeguarding Dataset. */
export const referralsCohort = defineCohort({
  id: "referrals",
  title: "Referrals received",
  subject: "child",
  kind: "EVENTS",
  needs: ["cin_episodes"],
  dimensions: [
    { id: "source", label: "Source of the referral", column: "source", values: referralSourceNames },
    { id: "primary-need", label: "Primary need", column: "primary_need", values: needNames },
  ],
  teamOf: ownTeamWords,
  cases: ({ fact }) => sql`
    select r.cine_referral_id as case_id, r.cine_person_id as subject, r.cine_referral_team as team, r.cine_referral_date as on_day,
      r.cine_referral_date as started_on, null::date as due_on, null::date as done_on,
      r.cine_referral_source_desc as source, r.cine_cin_primary_need_code as primary_need,
      r.cine_referral_date <= lag(r.cine_referral_date) over earlier + interval '12 months' as is_re_referral
    from ${fact("cin_episodes")} r
    window earlier as (partition by r.cine_person_id order by r.cine_referral_date, r.cine_referral_id)`,
});
