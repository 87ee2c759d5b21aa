import { workingDaysBetweenSql } from "../../words/working-days.sql.ts";
import { clockedColumns } from "../../words/clocked-case.sql.ts";
import { defineCohort } from "../../declare/cohort.ts";
import { ownTeamWords } from "../../declare/definition-words.ts";
import { dueSql } from "../../words/statutory-clocks.ts";
import { sql } from "../../words/sql.ts";

/**
 * Child and family assessments, by the day they were authorised.
 *
 * The first assessment of a referral is timed from the referral, a later one from its own start. Source: Working
 * Together to Safeguard Children.
 */
export const assessmentsCohort = defineCohort({
  id: "assessments",
  title: "Assessments authorised",
  subject: "child",
  kind: "EVENTS",
  needs: ["cin_assessments", "cin_episodes"],
  knownDayFacts: ["cin_assessments"],
  dimensions: [
    { id: "child-seen", label: "Child seen", column: "child_seen", values: { true: "Seen", false: "Not seen" } },
  ],
  countedWhenDone: true,
  teamOf: ownTeamWords,
  cases: ({ fact, known }) => sql`
    with assessment as (
      select a.*, case when row_number() over (partition by a.cina_referral_id, a.cina_person_id order by a.cina_assessment_start_date, a.cina_assessment_id) = 1
        then coalesce(r.cine_referral_date, a.cina_assessment_start_date) else a.cina_assessment_start_date end as timed_from
      from ${fact("cin_assessments")} a left join ${fact("cin_episodes")} r on r.cine_referral_id = a.cina_referral_id
    )
    select a.cina_assessment_id as case_id, a.cina_person_id as subject, a.cina_assessment_team as team, a.timed_from as started_on,
      ${clockedColumns({ due: dueSql("child-and-family-assessment", "a.timed_from"), done: "a.cina_assessment_auth_date", known })},
      ${workingDaysBetweenSql("a.timed_from", "a.cina_assessment_auth_date")} as working_days, a.cina_assessment_child_seen::text as child_seen
    from assessment a`,
});
