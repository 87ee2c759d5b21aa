import { defineCohort } from "../../declare/cohort.ts";
import { teamOn } from "../../declare/definition-words.ts";
import {
  adultFrom,
  careChildren,
  careEpisodes,
  careSources,
  careUses,
  countsAsCare,
  statusAndTeam,
} from "./care-episode.sql.ts";
import { careEndNames, legalStatusNames } from "../../words/code-names.ts";
import { sql } from "../../words/sql.ts";

/**
 * Children ceasing to be looked after, by the day. A child ceases once on a day.
 *
 * Short-term placements (V3, V4) are not counted. Source: SSDA903 guidance, REC and DEC; Children Act 1989, section
 * 105.
 */
export const careEndsCohort = defineCohort({
  id: "care-ends",
  title: "Children ceasing to be cared for",
  subject: "child",
  kind: "EVENTS",
  needs: careSources,
  uses: careUses,
  dimensions: [
    { id: "reason", label: "Reason", column: "end_reason", values: careEndNames },
    { id: "legal-status", label: "Legal status", column: "legal_status", values: legalStatusNames },
  ],
  teamOf: teamOn("the day before care ended"),
  // An episode ends care where its reason is not X1 (care continues), or where it has no reason and no other follows on the
  // day. A child who turns 18 in care ceases on the birthday, even if the end was recorded late or never.
  cases: (c) => sql`
    with history as (
      select e.*, p.born, ${adultFrom("p.born")} as adult_from,
        lead(e.started_on) over (partition by e.child order by e.started_on, e.episode) as next_start
      from ${careEpisodes(c)} e left join ${careChildren(c)} p on p.child = e.child
    ), ended as (
      select distinct on (h.child, left_on) h.*, left_on, left_on - 1 as day
      from history h cross join lateral (select least(h.ceased_on, h.adult_from) as left_on) l
      where h.started_on < h.adult_from and (left_on = h.adult_from or h.end_reason <> 'X1'
        or (h.end_reason is null and h.next_start is distinct from h.ceased_on))
      order by h.child, left_on, h.started_on desc, h.episode
    ), ${statusAndTeam(c, "ended")}
    select e.episode as case_id, e.child as subject, t.team, e.left_on as on_day, e.entered_on as started_on, null::date as due_on, null::date as done_on,
      nullif(e.end_reason, 'X1') as end_reason, coalesce(l.legal_status, e.legal_status) as legal_status
    from ended e left join legal_on_day l on l.day = e.day and l.child = e.child left join team_on_day t on t.day = e.day and t.child = e.child
    where ${countsAsCare({ legalStatus: "coalesce(l.legal_status, e.legal_status)", born: "e.born", day: "e.day" })}`,
});
