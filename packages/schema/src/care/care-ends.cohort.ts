import { defineCohort } from "../kpis/cohort.ts";
import { careChildren, careEpisodes, careSources, careUses, statusAndTeam } from "./care-episode.sql.ts";

/**
 * Children ceasing to be looked after: an episode that ends with another reason than X1, which says that care continues;
 * without a reason, one that no other episode follows on the day. Short-term placements (V3, V4) are not counted. Source:
 * SSDA903 guidance, REC and DEC.
 */
export const careEndsCohort = defineCohort({
  id: "care-ends",
  title: "Children ceasing to be cared for",
  subject: "child",
  takes: "EVENTS",
  needs: careSources,
  uses: careUses,
  dimensions: [
    { id: "reason", label: "Reason", column: "end_reason" },
    { id: "legal-status", label: "Legal status", column: "legal_status" },
  ],
  cases: (sql) => `
    with history as (
      select e.*, lead(e.started_on) over (partition by e.child order by e.started_on, e.episode) as next_start from ${careEpisodes(sql)} e
    ), ended as (
      select h.*, h.ceased_on - 1 as day from history h join ${careChildren(sql)} p on p.child = h.child
      where h.ceased_on is not null and (h.end_reason <> 'X1' or (h.end_reason is null and h.next_start is distinct from h.ceased_on))
    ), ${statusAndTeam(sql, "ended")}
    select e.episode as case_id, e.child as subject, t.team, e.ceased_on as on_day, e.entered_on as started_on, null::date as due_on, null::date as done_on,
      e.end_reason, coalesce(l.legal_status, e.legal_status) as legal_status
    from ended e left join legal_on_day l on l.day = e.day and l.child = e.child left join team_on_day t on t.day = e.day and t.child = e.child
    where coalesce(l.legal_status, e.legal_status, '') not in ('V3', 'V4')`,
});
