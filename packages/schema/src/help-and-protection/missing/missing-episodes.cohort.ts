import { defineCohort } from "../../declare/cohort.ts";
import { teamOn } from "../../declare/definition-words.ts";
import { withAllocatedTeam } from "../../workforce/allocated-team.sql.ts";
import { sql } from "../../words/sql.ts";

/**
 * Episodes of going missing, by the day they started. Absence without authorisation is not one.
 *
 * Source: `ssd_missing` of the Standard Safeguarding Dataset.
 */
export const missingEpisodesCohort = defineCohort({
  id: "missing-episodes",
  title: "Missing episodes",
  subject: "child",
  kind: "EVENTS",
  needs: ["missing"],
  uses: ["involvements"],
  teamOf: teamOn("the day the episode started"),
  cases: (c) =>
    withAllocatedTeam(
      c,
      sql`select m.miss_table_id as case_id, m.miss_person_id as subject, m.miss_missing_episode_start_date as on_day,
        m.miss_missing_episode_start_date as started_on, null::date as due_on, m.miss_missing_episode_end_date as done_on
      from ${c.fact("missing")} m where coalesce(m.miss_missing_episode_type, 'M') !~* '^a'`,
    ),
});
