import { sql, type Sql } from "@children-first/schema/sql";

/**
 * The returned episodes of the children in `touched`: every version of each, newest first. `until` is the first day
 * after the return's year, and `next_return` the next loaded year. Other columns are found by `id`.
 */
export const versionSql = (authority: Sql) => sql`
  with loaded as (
    select return_year, lead(return_year) over (order by return_year) as next_return from version_year
  )
  select t.child_no, e."DECOM" as started, e.id, e.return_year, l.next_return, make_date(e.return_year + 1, 4, 1) as until,
    e."RNE" as rne, e."DEC" as ended, e."REC" as rec,
    row_number() over (partition by t.child_no, e."DECOM" order by e.return_year desc) as age,
    min(e.return_year) over (partition by t.child_no, e."DECOM") as first_return
  from ssda903_episodes e join touched t on t.child = e."CHILD" join loaded l using (return_year)
  where e.authority = ${authority} and e.superseded_by is null`;

/**
 * The newest version of each episode with its end by all returns. An episode may be open in its newest return and
 * missing from the next one. Then the next return's episodes give its end.
 */
export const endedSql = sql`
  with newest as (
    select *, next_return is not null and coalesce(ended, 'infinity') > until as lost from version where age = 1
  ), follower as (
    select distinct on (v.child_no, v.started) v.child_no, v.started, n.started as followed_on, n.rne as followed_by
    from newest v join version n on n.child_no = v.child_no and n.return_year = v.next_return and n.started > v.started
    where v.lost order by v.child_no, v.started, n.started
  )
  select v.*,
    case when not lost then ended
      when followed_by <> 'S' then followed_on
      else greatest(started, least(followed_on, until)) end as first_end,
    case when not lost then case when ended is not null then rec end when followed_by <> 'S' then 'X1' end as first_rec,
    case when lost then case when followed_by <> 'S' then 'followed' when followed_by = 'S' then 'came-back' else 'not-returned' end
      when ended is null and rec is not null then 'reason-without-end' end as end_rule
  from newest v left join follower using (child_no, started)`;

/**
 * Episodes that are set aside, because another began before and covers their start. That one is of a later return, or
 * of the same return and lasts as long or longer.
 */
export const setAsideSql = sql`
  select distinct on (q.child_no, q.started) q.child_no, q.started, p.started as kept, p.return_year as decided,
    case when p.return_year > q.return_year then 'later-return' else 'inside-another' end as rule
  from ended q join ended p on p.child_no = q.child_no and p.started < q.started and coalesce(p.first_end, 'infinity') > q.started
    and (p.return_year > q.return_year
      or (p.return_year = q.return_year and coalesce(p.first_end, 'infinity') >= coalesce(q.first_end, 'infinity')))
  order by q.child_no, q.started, p.return_year desc, p.started`;

/**
 * The remaining episodes, one after the other. An overlap ends where the next episode begins. A gap is closed if both
 * episodes show that there was none.
 */
export const joinedSql = sql`
  select k.*,
    case when runs_over or gap then next_start else first_end end as final_end,
    case when runs_over then case when next_rne <> 'S' then 'X1' end else first_rec end as final_rec
  from (
    select n.*, next_start is not null and coalesce(first_end, 'infinity') > next_start as runs_over,
      first_end < next_start and first_rec = 'X1' and next_rne <> 'S'
        -- A return of a whole year in between, in which the child is not, says that the gap is one.
        and not exists (select from version_year y
          where make_date(y.return_year, 4, 1) >= first_end and make_date(y.return_year + 1, 4, 1) <= next_start) as gap
    from (
      select e.*, lead(started) over next as next_start, lead(rne) over next as next_rne, lead(return_year) over next as next_decides
      from ended e where not exists (select from set_aside a where a.child_no = e.child_no and a.started = e.started)
      window next as (partition by child_no order by started)
    ) n
  ) k`;

/** The continuous episodes, each with its period of care. `id` is the returned row's. */
export const stitchedSql = sql`
  with marked as (
    select child_no, started, string_agg(format('%s %s', rule, return_year), ', ' order by return_year, rule) as repairs
    from repaired where rule not in ('later-return', 'inside-another') group by child_no, started
  ), numbered as (
    select *, count(*) filter (where begins) over (partition by child_no order by started) as period_number
    from (
      select child_no, started, id, first_return, final_end, final_rec,
        rne = 'S' or lag(final_end) over (partition by child_no order by started) is distinct from started as begins
      from joined
    ) b
  )
  select child_no, started, id, first_return, final_end, final_rec, repairs,
    first_value(started) over (partition by child_no, period_number order by started) as entered
  from numbered left join marked using (child_no, started)`;

/** The rows of `continuous_episodes`: the stitched columns, and the others as they were returned. */
export const continuousRows = sql`(
  select e."CHILD" as child_id, s.started as started_on, e."RNE" as start_reason, e."LS" as legal_status, e."CIN" as category_of_need,
    -- Supported accommodation as the newest return codes it.
    case e."PLACE" when 'H5' then 'K3' else e."PLACE" end as placement_type, e."PLACE_PROVIDER" as placement_provider,
    s.final_end as ended_on, s.final_rec as end_reason, case when s.final_end is not null then e."REASON_PLACE_CHANGE" end as placement_change_reason,
    e."HOME_POST" as home_postcode, e."PL_POST" as placement_postcode, e."URN" as placement_urn,
    e."CHILD" || ' ' || s.entered as period_of_care_id, s.entered as entered_care_on,
    e.return_year, s.first_return as first_return_year, e.written_by as source_load, s.repairs, e.source_row
  from stitched s join ssda903_episodes e on e.id = s.id)`;
