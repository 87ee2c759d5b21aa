import { defineCohort } from "../../declare/cohort.ts";
import { teamOnDayWords } from "../../declare/definition-words.ts";
import { careSources, careUses } from "./care-episode.sql.ts";
import { careColumns, careDimensions, careOnDay } from "./care-on-day.sql.ts";
import { sql } from "../../words/sql.ts";

/**
 * Children we care for on each day: under 18, with an open episode of care that is not a short-term placement (V3,
 * V4).
 *
 * The day of ceasing does not count. Source: SSDA903 guidance.
 */
export const childrenWeCareForCohort = defineCohort({
  id: "children-we-care-for",
  title: "Children we care for on the day",
  subject: "child",
  kind: "SNAPSHOT",
  needs: careSources,
  uses: careUses,
  dimensions: careDimensions,
  teamOf: teamOnDayWords,
  cases: (c) => sql`
    with ${careOnDay(c)}
    select ${careColumns}, null::date as due_on, null::date as done_on, c.placement_urn, c.distance, c.carer_since
    from in_care c`,
});
