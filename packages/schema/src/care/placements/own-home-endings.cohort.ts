import { defineCohort } from "../../declare/cohort.ts";
import { teamOn } from "../../declare/definition-words.ts";
import { countsAsCare, statusAndTeam } from "../episodes/care-episode.sql.ts";
import { placementChangeNames } from "../../words/code-names.ts";
import { sql } from "../../words/sql.ts";

/**
 * Placements in the authority's own children's homes (K2 with the provider PR1), by the day they ended, with the
 * reason.
 *
 * Short breaks (V3, V4) are left out, as are endings after the 18th birthday. Source: SSDA903 guidance, PLACE,
 * PLACE_PROVIDER and REASON_PLACE_CHANGE.
 */
export const ownHomeEndingsCohort = defineCohort({
  id: "own-home-endings",
  title: "Placements in own children's homes that ended",
  subject: "child",
  kind: "EVENTS",
  needs: ["cla_placement", "person"],
  uses: ["legal_status", "involvements"],
  dimensions: [{ id: "reason", label: "Reason", column: "reason", values: placementChangeNames }],
  teamOf: teamOn("the last day of the placement"),
  cases: (c) => sql`
    with ended as (
      select m.*, m.clap_person_id as child, p.pers_dob as born,
        greatest(m.clap_cla_placement_end_date - 1, m.clap_cla_placement_start_date) as day
      from ${c.fact("cla_placement")} m left join ${c.fact("person")} p on p.pers_person_id = m.clap_person_id
      where m.clap_cla_placement_type = 'K2' and m.clap_cla_placement_provider = 'PR1' and m.clap_cla_placement_end_date is not null
    ), ${statusAndTeam(c, "ended")}
    select m.clap_cla_placement_id as case_id, m.child as subject, t.team, m.clap_cla_placement_end_date as on_day,
      m.clap_cla_placement_start_date as started_on, null::date as due_on, m.clap_cla_placement_end_date as done_on,
      m.clap_cla_placement_change_reason as reason
    from ended m left join legal_on_day l on l.day = m.day and l.child = m.child left join team_on_day t on t.day = m.day and t.child = m.child
    where ${countsAsCare({ legalStatus: "l.legal_status", born: "m.born", day: "m.day" })}`,
});
