import { defineCohort } from "../../declare/cohort.ts";
import { teamOnDayWords } from "../../declare/definition-words.ts";
import { careSources, careUses } from "../episodes/care-episode.sql.ts";
import { careColumns, careDimensions, careOnDay } from "../episodes/care-on-day.sql.ts";
import { schoolAgeSql } from "../../words/school-age.sql.ts";
import { sql } from "../../words/sql.ts";

/**
 * Children we care for of statutory school age on the day, with their school sessions in the school year so far: how
 * many were possible and how many they attended.
 *
 * A child without a recorded session is left out. Source: school attendance; DfE, pupil absence in schools in England.
 */
export const schoolAbsenceCohort = defineCohort({
  id: "school-absence",
  title: "Children we care for on the day, and their school year so far",
  subject: "child",
  kind: "SNAPSHOT",
  needs: [...careSources, "school_attendance"],
  uses: careUses,
  dimensions: careDimensions,
  teamOf: teamOnDayWords,
  cases: (c) => sql`
    with ${careOnDay(c)}, month as (
      select child_id as child, date_trunc('month', week_starting::timestamp)::date as month, sum(sessions_possible) as possible, sum(sessions_attended) as attended
      from ${c.fact("school_attendance")} a where week_starting <= (select max(day) from ${c.days} d) group by 1, 2
    ), attended as (
      select c.on_day, c.subject, sum(m.possible) as possible, sum(m.attended) as attended
      from in_care c join month m on m.child = c.subject and m.month <= c.on_day
        and m.month >= make_date(extract(year from c.on_day - interval '8 months')::integer, 9, 1)
      where (${schoolAgeSql(sql`c.born`, sql`c.on_day`)}) = 'STATUTORY' group by c.on_day, c.subject
    )
    select ${careColumns}, null::date as due_on, null::date as done_on, a.possible, a.attended
    from in_care c join attended a on a.on_day = c.on_day and a.subject = c.subject and a.possible > 0`,
});
