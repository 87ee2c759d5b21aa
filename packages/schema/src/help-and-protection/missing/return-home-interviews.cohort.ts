import { dayInEnglandSql } from "../../words/clocked-case.sql.ts";
import { type CohortSql, defineCohort } from "../../declare/cohort.ts";
import { teamOn } from "../../declare/definition-words.ts";
import { dueSql } from "../../words/statutory-clocks.ts";
import { withAllocatedTeam } from "../../workforce/allocated-team.sql.ts";
import { sql, type Sql } from "../../words/sql.ts";

const due = dueSql("return-home-interview", "r.ended_at");

/**
 * Returns from being missing, by the day the child came back, with the interview due by the statutory clock.
 *
 * A declined interview is exempt. The end of an absence without authorisation ("Away") is not a return. Source: Statutory
 * guidance on children who run away or go missing from home or care.
 */
export const returnHomeInterviewsCohort = defineCohort({
  id: "return-home-interviews",
  title: "Returns from being missing",
  subject: "child",
  kind: "EVENTS",
  needs: ["return_home_interviews"],
  uses: ["involvements", "missing"],
  teamOf: teamOn("the day of the return"),
  // The guidance asks for an offer after every missing episode, so a return without one is not exempt.
  cases: (c) =>
    withAllocatedTeam(
      c,
      sql`select r.child_id || ' ' || r.key as case_id, r.child_id as subject, ${dayInEnglandSql("r.ended_at")} as on_day,
        ${dayInEnglandSql("r.ended_at")} as started_on, ${dayInEnglandSql(due)} as due_on, ${dayInEnglandSql("r.completed_at")} as done_on,
        r.completed_at <= ${due} as is_timely, r.completed_at is null and ${dayInEnglandSql(due)} > ${c.known} as is_pending,
        coalesce(r.accepted = false and r.offered is distinct from false, false) as is_declined
      from (${returns(c)}) r`,
    ),
});

/**
 * Missing episodes that ended, and interviews; both of one child and day are one return. Episodes count from the first
 * recorded interview on. Without an interview the time is not known, and is taken as the end of the day.
 */
function returns({ fact }: CohortSql): Sql {
  return sql`
    with interview as (
      select i.*, ${dayInEnglandSql("i.missing_ended_at")} as day from ${fact("return_home_interviews")} i
    ), episode as (
      select m.miss_person_id as child_id, m.miss_missing_episode_end_date as day, bool_and(coalesce(m.miss_missing_episode_type ~* '^a', false)) as is_away,
        bool_or(m.miss_missing_rhi_offered = 'Y') as offered, bool_or(m.miss_missing_rhi_accepted = 'Y') as accepted
      from ${fact("missing")} m where m.miss_missing_episode_end_date is not null group by 1, 2
    )
    select i.child_id, i.missing_ended_at::text as key, i.missing_ended_at as ended_at, i.offered, i.accepted, i.completed_at
    from interview i left join episode e on e.child_id = i.child_id and e.day = i.day where e.is_away is not true
    union all
    select e.child_id, e.day::text, (e.day + time '23:59') at time zone 'Europe/London', e.offered, e.accepted, null
    from episode e left join interview i on i.child_id = e.child_id and i.day = e.day
    where i.child_id is null and not e.is_away and e.day >= (select min(day) from interview)`;
}
