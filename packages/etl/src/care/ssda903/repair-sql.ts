import { sql } from "@children-first/schema/sql";

/** Every repair: its episode, its rule, the return that decided, the row, and the column with its old and new value. */
export const repairSql = sql`
  select child_no, started, end_rule as rule, case when end_rule = 'reason-without-end' then return_year else next_return end as return_year,
    id, case when end_rule = 'reason-without-end' then 'REC' else 'DEC REC' end as changed,
    concat_ws(' ', ended, rec) as was, concat_ws(' ', first_end, first_rec) as became
  from joined where end_rule is not null and (ended, rec) is distinct from (first_end, first_rec)
  union all
  select child_no, started, case when runs_over then 'overlap' else 'gap' end, greatest(return_year, next_decides), id,
    'DEC REC', concat_ws(' ', first_end, first_rec), concat_ws(' ', final_end, final_rec)
  from joined where runs_over or gap
  union all
  select e.child_no, e.started, a.rule, a.decided, e.id, 'episode',
    concat_ws(' ', e.started, e.rne, r."LS", r."PLACE", e.ended, e.rec), 'set aside for the episode of ' || a.kept
  from set_aside a join ended e using (child_no, started) join ssda903_episodes r on r.id = e.id
  union all
  select j.child_no, j.started, 'first-seen-late', j.first_return, j.id, 'DECOM', null, j.started::text
  from joined j where exists (select from version_year y where y.return_year < j.first_return and j.started < make_date(y.return_year + 1, 4, 1))
  union all
  select n.child_no, n.started, 'absent-between', n.return_year, n.id, 'episode', 'not in the return of ' || o.next_return, 'stands'
  from version o join version n on n.child_no = o.child_no and n.started = o.started and n.age = o.age - 1
  join joined j on j.child_no = n.child_no and j.started = n.started
  where o.age > 1 and n.return_year > o.next_return
  union all
  select o.child_no, o.started, 'newer-version', n.return_year, o.id, d.changed, d.was, d.became
  from version o join version n on n.child_no = o.child_no and n.started = o.started and n.age = o.age - 1
  join joined j on j.child_no = o.child_no and j.started = o.started
  join ssda903_episodes was on was.id = o.id join ssda903_episodes now on now.id = n.id
  cross join lateral (
    select string_agg(name, ' ' order by place) as changed, string_agg(coalesce(old, '-'), ' ' order by place) as was,
      string_agg(coalesce(new, '-'), ' ' order by place) as became
    from (values (1, 'RNE', was."RNE", now."RNE"), (2, 'LS', was."LS", now."LS"), (3, 'CIN', was."CIN", now."CIN"),
      -- The same placement under the code of either year is no difference.
      (4, 'PLACE', replace(was."PLACE", 'H5', 'K3'), replace(now."PLACE", 'H5', 'K3')),
      (5, 'PLACE_PROVIDER', was."PLACE_PROVIDER", now."PLACE_PROVIDER"), (6, 'HOME_POST', was."HOME_POST", now."HOME_POST"),
      (7, 'PL_POST', was."PL_POST", now."PL_POST"), (8, 'URN', was."URN", now."URN"),
      -- An end after the year of a return is not that return's to tell.
      (9, 'DEC', case when o.ended < o.until then o.ended::text end, case when n.ended < o.until then n.ended::text end),
      (10, 'REC', case when o.ended < o.until then o.rec end, case when n.ended < o.until then n.rec end),
      (11, 'REASON_PLACE_CHANGE', case when o.ended < o.until then was."REASON_PLACE_CHANGE" end,
        case when n.ended < o.until then now."REASON_PLACE_CHANGE" end)
    ) c (place, name, old, new) where old is distinct from new
  ) d where o.age > 1 and d.changed is not null`;

/** The rows of `episode_repairs`. */
export const repairRows = sql`(
  select e."CHILD" as child_id, r.started as started_on, r.rule, r.return_year, e.written_by as source_load, r.changed, r.was, r.became, e.source_row
  from repaired r join ssda903_episodes e on e.id = r.id)`;
