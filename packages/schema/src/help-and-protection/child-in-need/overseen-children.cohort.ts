import { defineCohort } from "../../declare/cohort.ts";
import { locallyDueSql } from "../../words/local-standards.ts";
import { sql } from "../../words/sql.ts";

/**
 * Children open to an assessment or family safeguarding team on the day, with the last management oversight since such
 * a team took the case on.
 *
 * The name of the team, or of its service, decides. Source: West Sussex, scrutiny report, September 2023, 3.10.
 */
export const overseenChildrenCohort = defineCohort({
  id: "overseen-children",
  title: "Children open to assessment and family safeguarding teams on the day",
  subject: "child",
  kind: "SNAPSHOT",
  needs: ["management_oversight", "involvements"],
  uses: ["department"],
  knownDayFacts: ["management_oversight", "involvements"],
  teamOf:
    "A child belongs to the assessment or family safeguarding team of its newest involvement with one that is open on the day of the count.",
  // The days begin when the first oversight in the source would have been due again: before that, none may have been kept.
  cases: ({ fact, days, lastBy }) => sql`
    with kept_from as (
      select ${locallyDueSql("managementOversight", "min(recorded_on)")} as day from ${fact("management_oversight")} m
    ), overseeing as (
      select i.team from (select distinct invo_professional_team as team from ${fact("involvements")} i) i left join ${fact("department")} t on t.dept_team_id = i.team
      where concat_ws(' ', i.team, t.dept_team_name, t.dept_team_parent_name) ~* 'assessment|family safeguarding'
    ), involved as (
      select i.invo_person_id as child, i.invo_professional_team as team, i.invo_involvement_start_date as starts, i.invo_involvement_end_date as ends,
        i.invo_involvements_id as id,
        min(i.invo_involvement_start_date) over (partition by i.invo_person_id, coalesce(i.invo_referral_id, i.invo_involvements_id)) as since
      from ${fact("involvements")} i join overseeing o on o.team = i.invo_professional_team
    ), open as materialized (
      select distinct on (d.day, i.child) d.day, i.* from involved i
      cross join lateral (select d.day from ${days} d where d.day >= i.starts and d.day < coalesce(i.ends, 'infinity') offset 0) d
      join kept_from k on d.day >= k.day or k.day is null
      order by d.day, i.child, i.starts desc, i.id
    ), overseen as (
      select o.day, o.child, m.last as overseen_on
      from open o join ${lastBy(sql`select child_id as child, recorded_on as held_on from ${fact("management_oversight")} m`)} m
        on m.child = o.child and o.day >= m.last and o.day < m.next and m.last >= o.since
    )
    select o.child as case_id, o.child as subject, o.team, o.day as on_day, o.since as started_on,
      ${locallyDueSql("managementOversight", "coalesce(s.overseen_on, o.since)")} as due_on, null::date as done_on, s.overseen_on
    from open o left join overseen s on s.day = o.day and s.child = o.child`,
});
