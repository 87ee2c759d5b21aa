import { defineCohort } from "../../declare/cohort.ts";
import { teamOn } from "../../declare/definition-words.ts";
import {
  careChildren,
  careEpisodes,
  careSources,
  careUses,
  countsAsCare,
  sinceCarer,
  statusAndTeam,
} from "../episodes/care-episode.sql.ts";
import { placementNames } from "../../words/code-names.ts";
import { sql } from "../../words/sql.ts";

/**
 * Moves to another carer within a period of care, by the day of the move.
 *
 * A temporary stay is not a move, nor is a new legal status or placement with the same carer. Short-term placements
 * (V3, V4) and moves from the 18th birthday on do not count. Source: SSDA903 guidance, RNE.
 */
export const placementMovesCohort = defineCohort({
  id: "placement-moves",
  title: "Moves between placements",
  subject: "child",
  kind: "EVENTS",
  needs: careSources,
  uses: careUses,
  dimensions: [{ id: "placement-type", label: "Placement moved to", column: "placement_type", values: placementNames }],
  teamOf: teamOn("the day of the move"),
  cases: (c) => sql`
    with moved as (
      select e.*, e.started_on as day, p.born from ${careEpisodes(c)} e left join ${careChildren(c)} p on p.child = e.child
      where ${sinceCarer(sql`e.carer_since = e.started_on`)} and e.started_on > e.entered_on
        and e.start_reason is distinct from 'S'
    ), ${statusAndTeam(c, "moved")}
    select m.episode as case_id, m.child as subject, t.team, m.day as on_day, m.entered_on as started_on, null::date as due_on, null::date as done_on,
      m.placement_type
    from moved m left join legal_on_day l on l.day = m.day and l.child = m.child left join team_on_day t on t.day = m.day and t.child = m.child
    where ${countsAsCare({ legalStatus: "coalesce(l.legal_status, m.legal_status)", born: "m.born", day: "m.day" })}`,
});
