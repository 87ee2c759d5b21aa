import { defineCohort } from "../../declare/cohort.ts";
import { teamOn } from "../../declare/definition-words.ts";
import { careChildren, careEpisodes, careSources, careUses, countsAsCare, statusAndTeam } from "./care-episode.sql.ts";
import { legalStatusNames, needNames, placementNames } from "../../words/code-names.ts";
import { sql } from "../../words/sql.ts";

/**
 * Starts to be looked after: episodes that begin with the reason S.
 *
 * A short-term placement (V3, V4) is not a start, nor is one of a child of 18. Source: SSDA903 guidance, RNE and
 * DECOM.
 */
export const careStartsCohort = defineCohort({
  id: "care-starts",
  title: "Children starting to be cared for",
  subject: "child",
  kind: "EVENTS",
  needs: careSources,
  uses: careUses,
  dimensions: [
    { id: "category-of-need", label: "Category of need", column: "category_of_need", values: needNames },
    { id: "legal-status", label: "Legal status", column: "legal_status", values: legalStatusNames },
    { id: "placement-type", label: "Placement", column: "placement_type", values: placementNames },
  ],
  teamOf: teamOn("the day care began"),
  cases: (c) => sql`
    with start as (
      select e.*, e.started_on as day, p.born from ${careEpisodes(c)} e left join ${careChildren(c)} p on p.child = e.child
      where e.start_reason = 'S' or (e.start_reason is null and e.started_on = e.entered_on)
    ), ${statusAndTeam(c, "start", "coalesce(r.ceased_on, 'infinity')")}
    select s.episode as case_id, s.child as subject, t.team, s.day as on_day, s.day as started_on, null::date as due_on, null::date as done_on,
      s.category_of_need, coalesce(l.legal_status, s.legal_status) as legal_status, s.placement_type
    from start s left join legal_on_day l on l.day = s.day and l.child = s.child left join team_on_day t on t.day = s.day and t.child = s.child
    where ${countsAsCare({ legalStatus: "coalesce(l.legal_status, s.legal_status)", born: "s.born", day: "s.day" })}`,
});
