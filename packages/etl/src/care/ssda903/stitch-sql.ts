/**
 * The episodes as returned, for the children in `touched`: every version of each with what its return covers. `until` is
 * the first day after the return's year; `next_return` the next year of which a return is loaded.
 */
export const versionSql = (authority: string) => `
  with loaded as (
    select return_year, lead(return_year) over (order by return_year) as next_return
    from (select distinct return_year from ssda903_episodes where authority = ${authority} and superseded_by is null) y
  )
  select e."CHILD" as child, e."DECOM" as started, e.return_year, l.next_return, make_date(e.return_year + 1, 4, 1) as until,
    e."RNE" as rne, e."LS" as ls, e."CIN" as cin,
    -- Supported accommodation as the newest return codes it.
    case e."PLACE" when 'H5' then 'K3' else e."PLACE" end as place,
    e."PLACE_PROVIDER" as provider, e."DEC" as ended, e."REC" as rec, e."REASON_PLACE_CHANGE" as moved,
    e."HOME_POST" as home, e."PL_POST" as post, e."URN" as urn, e.source_row, e.written_by,
    row_number() over same as age, min(e.return_year) over (partition by e."CHILD", e."DECOM") as first_return
  from ssda903_episodes e join touched t on t.child = e."CHILD" join loaded l using (return_year)
  where e.authority = ${authority} and e.superseded_by is null
  window same as (partition by e."CHILD", e."DECOM" order by e.return_year desc)`;

/**
 * The newest version of each episode with its end as the returns together tell it. An episode that was open when its
 * newest return ended, and that the next return does not have, is ended by what that return has instead.
 */
export const endedSql = `
  with newest as (
    select *, next_return is not null and coalesce(ended, 'infinity') > until as lost from version where age = 1
  ), follower as (
    select distinct on (v.child, v.started) v.child, v.started, n.started as followed_on, n.rne as followed_by
    from newest v join version n on n.child = v.child and n.return_year = v.next_return and n.started > v.started
    where v.lost order by v.child, v.started, n.started
  )
  select v.*,
    case when not lost then ended
      when followed_by <> 'S' then followed_on
      else greatest(started, least(followed_on, until)) end as first_end,
    case when not lost then case when ended is not null then rec end when followed_by <> 'S' then 'X1' end as first_rec,
    case when lost then case when followed_by <> 'S' then 'followed' when followed_by = 'S' then 'came-back' else 'not-returned' end
      when ended is null and rec is not null then 'reason-without-end' end as end_rule
  from newest v left join follower using (child, started)`;

/**
 * Episodes that do not stand beside another which began before and covers their start: of a later return, or of the same
 * return where the other also lasts as long or longer.
 */
export const setAsideSql = `
  select distinct on (q.child, q.started) q.child, q.started, p.started as kept, p.return_year as decided,
    case when p.return_year > q.return_year then 'later-return' else 'inside-another' end as rule
  from ended q join ended p on p.child = q.child and p.started < q.started and coalesce(p.first_end, 'infinity') > q.started
    and (p.return_year > q.return_year
      or (p.return_year = q.return_year and coalesce(p.first_end, 'infinity') >= coalesce(q.first_end, 'infinity')))
  order by q.child, q.started, p.return_year desc, p.started`;

/** What stands, one after the other: an overlap ends where the next begins, and a gap closes where both say that there is none. */
export const joinedSql = `
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
      from ended e where not exists (select from set_aside a where a.child = e.child and a.started = e.started)
      window next as (partition by child order by started)
    ) n
  ) k`;

/** Every repair: which episode, by which rule, which return decided, whose row, what was changed, from what to what. */
export const repairSql = `
  select child as child_id, started as started_on, end_rule as rule,
    case when end_rule = 'reason-without-end' then return_year else next_return end as return_year, written_by as source_load, source_row,
    case when end_rule = 'reason-without-end' then 'REC' else 'DEC REC' end as changed,
    concat_ws(' ', ended, rec) as was, concat_ws(' ', first_end, first_rec) as became
  from joined where end_rule is not null and (ended, rec) is distinct from (first_end, first_rec)
  union all
  select child, started, case when runs_over then 'overlap' else 'gap' end, greatest(return_year, next_decides), written_by, source_row,
    'DEC REC', concat_ws(' ', first_end, first_rec), concat_ws(' ', final_end, final_rec)
  from joined where runs_over or gap
  union all
  select e.child, e.started, a.rule, a.decided, e.written_by, e.source_row, 'episode',
    concat_ws(' ', e.started, e.rne, e.ls, e.place, e.ended, e.rec), 'set aside for the episode of ' || a.kept
  from set_aside a join ended e using (child, started)
  union all
  select j.child, j.started, 'first-seen-late', j.first_return, j.written_by, j.source_row, 'DECOM', null, j.started::text
  from joined j where exists (select from version_year y where y.return_year < j.first_return and j.started < make_date(y.return_year + 1, 4, 1))
  union all
  select n.child, n.started, 'absent-between', n.return_year, n.written_by, n.source_row, 'episode', 'not in the return of ' || o.next_return, 'stands'
  from version o join version n on n.child = o.child and n.started = o.started and n.age = o.age - 1
  join joined j on j.child = n.child and j.started = n.started
  where n.return_year > o.next_return
  union all
  select o.child, o.started, 'newer-version', n.return_year, o.written_by, o.source_row, d.changed, d.was, d.became
  from version o join version n on n.child = o.child and n.started = o.started and n.age = o.age - 1
  join joined j on j.child = o.child and j.started = o.started
  cross join lateral (
    select string_agg(name, ' ' order by place) as changed, string_agg(coalesce(was, '-'), ' ' order by place) as was,
      string_agg(coalesce(became, '-'), ' ' order by place) as became
    from (values (1, 'RNE', o.rne, n.rne), (2, 'LS', o.ls, n.ls), (3, 'CIN', o.cin, n.cin), (4, 'PLACE', o.place, n.place),
      (5, 'PLACE_PROVIDER', o.provider, n.provider), (6, 'HOME_POST', o.home, n.home), (7, 'PL_POST', o.post, n.post), (8, 'URN', o.urn, n.urn),
      -- An end after the year of a return is not that return's to tell.
      (9, 'DEC', case when o.ended < o.until then o.ended::text end, case when n.ended < o.until then n.ended::text end),
      (10, 'REC', case when o.ended < o.until then o.rec end, case when n.ended < o.until then n.rec end),
      (11, 'REASON_PLACE_CHANGE', case when o.ended < o.until then o.moved end, case when n.ended < o.until then n.moved end)
    ) c (place, name, was, became) where was is distinct from became
  ) d where d.changed is not null`;

/** The continuous episodes themselves, with the period of care that each belongs to. */
export const stitchedSql = `
  with marked as (
    select child_id as child, started_on as started, string_agg(format('%s %s', rule, return_year), ', ' order by return_year, rule) as repairs
    from repaired where rule not in ('later-return', 'inside-another') group by child_id, started_on
  ), numbered as (
    select *, count(*) filter (where begins) over (partition by child order by started) as period_number
    from (
      select *, rne = 'S' or lag(final_end) over (partition by child order by started) is distinct from started as begins from joined
    ) b
  )
  select child as child_id, started as started_on, rne as start_reason, ls as legal_status, cin as category_of_need,
    place as placement_type, provider as placement_provider, final_end as ended_on, final_rec as end_reason,
    case when final_end is not null then moved end as placement_change_reason,
    home as home_postcode, post as placement_postcode, urn as placement_urn,
    child || ' ' || first_value(started) over period as period_of_care_id, first_value(started) over period as entered_care_on,
    return_year, first_return as first_return_year, written_by as source_load, repairs, source_row
  from numbered left join marked using (child, started)
  window period as (partition by child, period_number order by started)`;
