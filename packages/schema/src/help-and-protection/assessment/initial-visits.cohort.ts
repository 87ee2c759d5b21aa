import { defineCohort } from "../../declare/cohort.ts";
import { ownTeamWords } from "../../declare/definition-words.ts";
import { locallyDueSql } from "../../words/local-standards.ts";
import { sql } from "../../words/sql.ts";

/**
 * Children by the start of the first assessment of a referral, with the day they were first seen after the referral.
 *
 * A visit as a child in need counts, and so does one on a plan. An unborn child cannot be seen. Once the referral is
 * closed, the case is over. Source: West Sussex, scrutiny report, September 2023, 3.10.
 */
export const initialVisitsCohort = defineCohort({
  id: "initial-visits",
  title: "Children whose assessment started",
  subject: "child",
  kind: "EVENTS",
  needs: ["cin_assessments", "cin_episodes", "cin_visits"],
  uses: ["cp_visits", "person"],
  knownDayFacts: ["cin_assessments", "cin_visits"],
  isOverColumn: true,
  teamOf: ownTeamWords,
  cases: ({ fact, known }) => sql`
    with first as (
      select distinct on (a.cina_referral_id, a.cina_person_id) a.cina_assessment_id, a.cina_person_id as child, a.cina_assessment_team,
        a.cina_assessment_start_date, coalesce(r.cine_referral_date, a.cina_assessment_start_date) as referred_on,
        r.cine_close_date as closed_on
      from ${fact("cin_assessments")} a left join ${fact("cin_episodes")} r on r.cine_referral_id = a.cina_referral_id
      order by a.cina_referral_id, a.cina_person_id, a.cina_assessment_start_date, a.cina_assessment_id
    ), visit as (
      select cinv_person_id as child, cinv_cin_visit_date as day from ${fact("cin_visits")} v where cinv_cin_visit_seen
      union all select cppv_person_id, cppv_cp_visit_date from ${fact("cp_visits")} v where cppv_cp_visit_seen
    ), seen as (
      select f.cina_assessment_id, min(v.day) as seen_on from first f join visit v on v.child = f.child and v.day between f.referred_on and ${known}
      group by f.cina_assessment_id
    ), due as (
      select f.*, s.seen_on, ${locallyDueSql("initialVisit", "f.referred_on")} as due_on
      from first f left join seen s on s.cina_assessment_id = f.cina_assessment_id
    )
    select d.cina_assessment_id as case_id, d.child as subject, d.cina_assessment_team as team, d.cina_assessment_start_date as on_day,
      d.referred_on as started_on, d.due_on, d.seen_on as done_on, d.seen_on is null and d.due_on > ${known} as is_pending,
      d.closed_on <= ${known} as is_over,
      coalesce(p.pers_dob, p.pers_expected_dob) > d.due_on as is_unborn
    from due d left join ${fact("person")} p on p.pers_person_id = d.child`,
});
