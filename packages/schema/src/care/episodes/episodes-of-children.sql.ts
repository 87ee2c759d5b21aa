import type { FactSql } from "../../declare/cohort.ts";
import { sql, type Sql } from "../../words/sql.ts";
import { careEpisodes, statusAndTeam } from "./care-episode.sql.ts";
import { placementGroupSql } from "./care-on-day.sql.ts";

/**
 * The episodes of care of some children, in no order: child, the source's id of the episode, days, legal status at the beginning (SSDA903 code), group
 * of the placement, reasons; empty or OTHER where nothing is recorded.
 *
 * @example
 * ofCurrentFacts(facts, (reads) => episodesOfChildren(reads, ["C1", "C2"]))
 */
export function episodesOfChildren(reads: FactSql, children: readonly string[]): Sql {
  return sql`
    with episodes as materialized (
      select e.*, e.started_on as day from ${careEpisodes(reads)} e where e.child = any (${children}::text[])
    ), ${statusAndTeam(reads, "episodes", "coalesce(r.ceased_on - 1, 'infinity'::date)")}
    select e.child, e.episode, e.started_on as "startedOn", e.recorded_end as "endedOn", coalesce(l.legal_status, e.legal_status, '') as "legalStatus",
      coalesce(${placementGroupSql("e.placement_type")}, 'OTHER') as "placementGroup", coalesce(e.start_reason, '') as "reasonStarted", e.end_reason as "reasonEnded"
    from episodes e left join legal_on_day l on l.day = e.day and l.child = e.child`;
}
