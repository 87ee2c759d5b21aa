import { defineCohort } from "../../declare/cohort.ts";
import { teamOnDayWords } from "../../declare/definition-words.ts";
import { sql } from "../../words/sql.ts";
import { careEpisodes, careSources, careUses, sinceCarer } from "../episodes/care-episode.sql.ts";
import { careColumns, careDimensions, careOnDay } from "../episodes/care-on-day.sql.ts";

/**
 * Children we care for on the day, with the day since when each is settled: since it came to the present carer. A child
 * placed for adoption is settled since it came to the carer before.
 *
 * Source: DfE, Children looked after in England statistics: an adoptive placement counts together with the one before.
 */
export const placementStabilityCohort = defineCohort({
  id: "placement-stability",
  title: "Children we care for on the day, and how long they are settled",
  subject: "child",
  kind: "SNAPSHOT",
  needs: careSources,
  uses: careUses,
  dimensions: careDimensions,
  teamOf: teamOnDayWords,
  cases: (c) => sql`
    with ${careOnDay(c)}, adoptive as (
      select i.on_day, i.subject, i.period_of_care, i.carer_since from in_care i where i.placement_group = 'PLACED_FOR_ADOPTION'
    ), before as (
      select a.on_day, a.subject, max(e.carer_since) as carer_since
      from adoptive a join ${careEpisodes(c, sql`select subject from adoptive`)} e
        on e.child = a.subject and e.period_of_care = a.period_of_care and e.carer_since < a.carer_since
      group by a.on_day, a.subject
    )
    select ${careColumns}, null::date as due_on, null::date as done_on, ${sinceCarer(sql`coalesce(b.carer_since, c.carer_since)`)} as settled_since
    from in_care c left join before b on b.on_day = c.on_day and b.subject = c.subject`,
});
