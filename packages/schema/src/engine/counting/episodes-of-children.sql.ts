import { monthlySql, withLinksResolved } from "./tally-sql.ts";
import { careEpisodes, statusAndTeam } from "../../care/episodes/care-episode.sql.ts";
import { placementGroupSql } from "../../care/episodes/care-on-day.sql.ts";

/**
 * The episodes of care of some children as they stand now, the newest first: child, days, legal status at the beginning
 * (SSDA903 code), group of the placement, reasons; empty or OTHER where nothing is recorded. Rows of the facts in `linked`
 * are those of the child whom their identifier is linked to. $1 is the authority, $2 the children.
 */
export function episodesOfChildrenSql(linked: ReadonlySet<string>): string {
  const episodes = withLinksResolved(
    monthlySql,
    linked,
    (sql) => `
      with episodes as materialized (
        select e.*, e.started_on as day from ${careEpisodes(sql)} e where e.child = any ($2::text[])
      ), ${statusAndTeam(sql, "episodes", "coalesce(r.ceased_on - 1, 'infinity'::date)")}
      select e.*, coalesce(l.legal_status, e.legal_status, '') as status_then
      from episodes e left join legal_on_day l on l.day = e.day and l.child = e.child`,
  );
  return `
    select e.child, e.started_on as "startedOn", e.ceased_on as "endedOn", e.status_then as "legalStatus",
      coalesce(${placementGroupSql("e.placement_type")}, 'OTHER') as "placementGroup", coalesce(e.start_reason, '') as "reasonStarted", e.end_reason as "reasonEnded"
    from (${episodes}) e
    order by e.child, e.started_on desc, e.episode desc`;
}
