import { defineCohort } from "../../declare/cohort.ts";
import { teamOnDayWords } from "../../declare/definition-words.ts";
import { withTeamOnDay } from "../../workforce/allocated-team.sql.ts";
import { needNames } from "../../words/code-names.ts";
import { sql } from "../../words/sql.ts";

/**
 * Children in need on the day: an episode of need is open, and its referral did not end in no further action.
 *
 * The day of closing does not count. Source: DfE, Children in need census.
 */
export const childrenInNeedCohort = defineCohort({
  id: "children-in-need",
  title: "Children in need on the day",
  subject: "child",
  kind: "SNAPSHOT",
  needs: ["cin_episodes"],
  uses: ["involvements"],
  dimensions: [{ id: "primary-need", label: "Primary need", column: "primary_need", values: needNames }],
  teamOf: teamOnDayWords,
  cases: (c) =>
    withTeamOnDay(
      c,
      sql`select distinct on (d.day, r.cine_person_id) r.cine_referral_id as case_id, r.cine_person_id as subject, d.day as on_day,
        r.cine_referral_date as started_on, null::date as due_on, null::date as done_on, r.cine_cin_primary_need_code as primary_need
      from ${c.days} d join ${c.fact("cin_episodes")} r on d.day >= r.cine_referral_date and d.day < coalesce(r.cine_close_date, 'infinity')
      where r.cine_referral_nfa is distinct from true
      order by d.day, r.cine_person_id, r.cine_referral_date, r.cine_referral_id`,
    ),
});
