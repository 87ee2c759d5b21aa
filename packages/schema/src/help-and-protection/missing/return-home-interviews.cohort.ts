import { dayInEnglandSql } from "../../words/clocked-case.sql.ts";
import { defineCohort } from "../../declare/cohort.ts";
import { dueSql } from "../../words/statutory-clocks.ts";
import { withAllocatedTeam } from "../../workforce/allocated-team.sql.ts";
import { sql } from "../../words/sql.ts";

const due = dueSql("return-home-interview", "r.missing_ended_at");

/**
 * Returns from being missing, by the day the child came back, with the interview due by the statutory clock.
 *
 * A declined interview is exempt. The end of an absence without authorisation ("Away") is not a return. Source:
 * Statutory guidance on children who run away or go missing from home or care.
 */
export const returnHomeInterviewsCohort = defineCohort({
  id: "return-home-interviews",
  title: "Returns from being missing",
  subject: "child",
  kind: "EVENTS",
  needs: ["return_home_interviews"],
  uses: ["involvements", "missing"],
  // The guidance asks for an offer after every missing episode, so a return without one is not exempt.
  cases: (c) =>
    withAllocatedTeam(
      c,
      sql`select r.child_id || ' ' || r.missing_ended_at as case_id, r.child_id as subject, ${dayInEnglandSql("r.missing_ended_at")} as on_day,
        ${dayInEnglandSql("r.missing_ended_at")} as started_on, ${dayInEnglandSql(due)} as due_on, ${dayInEnglandSql("r.completed_at")} as done_on,
        r.completed_at <= ${due} as is_timely, r.completed_at is null and ${dayInEnglandSql(due)} > ${c.known} as is_pending,
        coalesce(r.accepted = false and r.offered is distinct from false, false) as is_declined
      from ${c.fact("return_home_interviews")} r
      left join (
        select m.miss_person_id, m.miss_missing_episode_end_date, bool_and(m.miss_missing_episode_type ~* '^a') as is_away
        from ${c.fact("missing")} m group by 1, 2
      ) m on m.miss_person_id = r.child_id and m.miss_missing_episode_end_date = ${dayInEnglandSql("r.missing_ended_at")}
      where m.is_away is not true`,
    ),
});
