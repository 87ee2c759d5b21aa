import { nameWithin } from "../../../words/place-name.sql.ts";
import { sql, type Sql } from "../../../words/sql.ts";
import { recordOwnersSql } from "./record-owners-sql.ts";

/**
 * The statements that build the tree of one authority, in their order, into temporary tables.
 *
 * Every day is the first of a month: a move counts for the whole month in which it was first seen, so that the cases of a
 * month and their count at its end are of the same unit.
 */
export function orgTreeSql(code: string): readonly Sql[] {
  const authority = sql.value(code);
  return [
    ...[
      "code_now (code text, unit text, name text, form text, parent text, leads boolean, placed boolean, ended date)",
      "code_move (unit text, parent text, day date)",
      "seen_now (rank integer, service_form text, team_form text, service text, team text, day date)",
      "parent_now (unit text, parent text, valid_from date, valid_until date)",
      "unit_now (id text, name text, kind text, source_code text)",
      "name_now (name text, unit text)",
      "ancestor_now (unit text, ancestor text, valid_from date, valid_until date)",
    ].flatMap((table) => [
      sql`create temp table if not exists ${sql.raw(table)} on commit drop`,
      sql`truncate ${sql.raw(table.slice(0, table.indexOf(" ")))}`,
    ]),

    // The units that the case-management system has a code for, now or once. The one at the top of three levels or more
    // is the authority itself. A parent that is named and not listed is a unit too.
    sql`with ${versions(authority)}, listed as (
     select distinct on (code) code, name from version order by code, day desc, id desc
   ), unlisted as (
     select coalesce(v.parent_code, replace(normal_form(v.parent_name), ' ', '-')) as code, min(v.parent_name) as name from version v
     where v.parent_name is not null and not exists (
       select from listed l where l.code = v.parent_code or normal_form(l.name) = normal_form(v.parent_name))
     group by 1
   ), known as (
     select code, name, normal_form(name) as form from listed union all select code, name, normal_form(name) from unlisted
   ), newest as (
     select distinct on (v.code) v.code, v.parent_code is null and v.parent_name is null as at_top, ${codeAbove} as above
     from version v order by v.code, v.day desc, v.id desc
   ), placed as (
     select k.*, n.above, coalesce(n.at_top, true) as at_top from known k left join newest n on n.code = k.code
   ), top as (
     select min(code) as code from placed where at_top having count(*) = 1
   ), authority as (
     select t.code from top t where exists (
       select from placed child join placed grandchild on grandchild.above = child.code where child.above = t.code)
   ), named as (
     select p.*, case when p.code = (select code from authority) then ${authority} else ${authority} || ':' || p.code end as unit from placed p
   )
   insert into code_now
   select n.code, n.unit, n.name, n.form, coalesce(a.unit, ${authority}), exists (select from placed c where c.above = n.code), false,
     (select (date_trunc('month', max(v.gone::timestamp)) + interval '1 month')::date from version v where v.code = n.code having bool_and(v.gone is not null))
   from named n left join named a on a.code = n.above`,

    // Under which unit each extract put each code.
    sql`with ${versions(authority)}, known as (select code, form from code_now)
   insert into code_move
   select u.unit, coalesce(a.unit, ${authority}), v.day from version v join code_now u on u.code = v.code
   left join code_now a on a.code = ${codeAbove} where u.unit <> ${authority}`,
    sql`update code_now c set placed = exists (select from code_move m where m.unit = c.unit and m.parent <> ${authority})`,

    // Services and teams that other sources name, each as the unit it is; none where it cannot be told which it is. A team that
    // the HR system has in two services at once is two teams, of which the one that has a code is where that code is.
    sql`with mention as (
     select m.fact, m.day, normal_form(m.service) as service_form, normal_form(m.team) as team_form from org_unit_mention m
     where m.authority = ${authority} and normal_form(m.service) <> ''
   ), service as (
     select f.form, case when c.units is null then ${authority} || ':' || replace(f.form, ' ', '-') when c.units = 1 then c.unit end as unit
     from (select distinct service_form as form from mention) f
     left join lateral (
       select case when normal_form(c.code) = f.form then 0 when c.leads then 1 else 2 end as rank, count(*) as units, min(c.unit) as unit
       from code_now c where normal_form(c.code) = f.form or c.form = f.form group by 1 order by 1 limit 1
     ) c on true
   ), together as (
     select distinct m.service_form, m.team_form, s.unit as service from mention m join service s on s.form = m.service_form
     where m.team_form <> ''
   ), shared as (
     select distinct team_form from (
       select m.team_form from mention m where m.team_form <> '' group by m.fact, m.day, m.team_form having count(distinct m.service_form) > 1) t
   ), at_once as (
     select distinct team_form from (
       select m.team_form from mention m join service s on s.form = m.service_form where m.fact = 'establishment' and m.team_form <> ''
       group by m.day, m.team_form having count(distinct coalesce(s.unit, s.form)) > 1) t
   ), best as (
     select distinct on (t.service_form, t.team_form) t.service_form, t.team_form, c.rank, c.units, c.unit
     from together t cross join lateral (
       select case when normal_form(c.code) = t.team_form then 0 when c.leads then 3 when c.parent = t.service then 1 else 2 end as rank,
         count(*) as units, min(c.unit) as unit
       from code_now c where normal_form(c.code) = t.team_form or c.form = t.team_form group by 1
     ) c order by t.service_form, t.team_form, c.rank
   ), team as (
     select t.service_form, t.team_form, t.service,
       case when b.units > 1 then null
         when b.units = 1 and not (b.rank = 2 and t.team_form in (select team_form from at_once)) then b.unit
         when s.unit is not null then s.unit
         when t.team_form in (select team_form from shared) then concat(${authority}::text, ':', replace(t.service_form || ':' || t.team_form, ' ', '-'))
         else ${authority} || ':' || replace(t.team_form, ' ', '-') end as unit
     from together t left join best b using (service_form, team_form) left join service s on s.form = t.team_form
   )
   insert into seen_now
   select distinct case m.fact when 'establishment' then 1 else 2 end, m.service_form, m.team_form, s.unit, t.unit, m.day
   from mention m join service s on s.form = m.service_form left join team t on t.service_form = m.service_form and t.team_form = m.team_form`,

    // Who was under whom. The case-management system and the HR system together date it, and of the HR system only services
    // that the case-management system knows too, where that one says at all where the team is. Others count where neither does.
    sql`with held as (
     select 1 as rank, 0 as turn, m.unit, m.parent, m.day from code_move m join code_now c on c.unit = m.unit and c.placed
     union all
     select s.rank, 1, s.team, s.service, s.day from seen_now s
     left join code_now c on c.unit = s.team
     where s.team <> s.service and s.team <> ${authority} and s.team not in (select service from seen_now where service is not null) and not coalesce(c.leads, false)
       and (not coalesce(c.placed, false) or (s.rank = 1 and s.service in (select unit from code_now)))
   ), trusted as (
     select p.*, min(rank) over (partition by unit) as best, count(day) over (partition by unit, rank) as dated from held p
   ), daily as (
     select distinct on (unit, day) unit, coalesce(day, '-infinity'::date) as day, parent from trusted
     where rank = best and (day is not null or dated = 0) order by unit, day, turn, parent
   ), moved as (
     select unit, day, parent from (select d.*, lag(parent) over (partition by unit order by day) as before from daily d) d
     where before is distinct from parent
   ), dated as (
     select unit, parent, day, row_number() over by_day as place, lead(day) over by_day as until from moved window by_day as (partition by unit order by day)
   ), every as (
     select unit from code_now union select service from seen_now union select team from seen_now where team is not null
   )
   insert into parent_now
   select e.unit, coalesce(d.parent, ${authority}), case when coalesce(d.place, 1) = 1 then '-infinity' else d.day end, coalesce(d.until, c.ended)
   from every e left join dated d on d.unit = e.unit left join code_now c on c.unit = e.unit where e.unit <> ${authority}`,

    // Units that name each other in a circle are directly under the authority, so that none is out of sight.
    sql`with recursive reached as (
     select ${authority}::text as unit union select p.unit from parent_now p join reached r on r.unit = p.parent
   )
   update parent_now set parent = ${authority} where unit not in (select unit from reached)`,

    sql`with mention as (
     select service, team, normal_form(service) as service_form, normal_form(team) as team_form, max(day) as day
     from org_unit_mention where authority = ${authority} and service is not null group by service, team
   ), pair as (
     select distinct service_form, team_form, service, team from seen_now
   ), named as (
     select c.unit as id, c.name, 0 as rank, '-infinity'::date as day, c.code from code_now c where c.unit <> ${authority}
     union all
     select p.service, m.service, 1, m.day, null from mention m join pair p using (service_form)
     union all
     select p.team, m.team, 2, m.day, null from mention m join pair p using (service_form, team_form) where p.team is not null
   )
   insert into unit_now
   select ${authority}, coalesce((select name from area where code = ${authority}), ${authority}), 'AUTHORITY', null
   union all
   (select distinct on (n.id) n.id, n.name,
      case when n.id in (select parent from parent_now) or n.id in (select service from seen_now) then 'SERVICE' else 'TEAM' end, n.code
    from named n where n.id <> ${authority} order by n.id, n.rank, n.day desc nulls last, n.name)`,

    // What sources call a unit. A code comes before a name, a team before a service; what two units share is nobody's.
    sql`with claim as (
     select normal_form(code) as form, unit, 0 as rank from code_now
     union select form, unit, case when leads or unit = ${authority} then 2 else 1 end from code_now
     union select team_form, team, 1 from seen_now where team is not null
     union select service_form, service, 2 from seen_now where service is not null
   ), ranked as (
     select form, rank, min(unit) as unit, count(distinct unit) as units from claim group by form, rank
   ), of_form as (
     select distinct on (form) form, unit, units from ranked order by form, rank
   ), word as (
     select team as name from org_unit_mention where authority = ${authority} union select service from org_unit_mention where authority = ${authority}
     union select code from code_now union select name from code_now union select form from claim
   )
   insert into name_now select w.name, f.unit from word w join of_form f on f.form = normal_form(w.name) and f.units = 1 where w.name <> ''`,

    // Whoever names the service too says which of two teams is meant, and of a case without a team, whose it is.
    sql`insert into name_now
   select distinct on (p.name) p.name, p.unit from (
     select ${nameWithin("m.service", "m.team")} as name, coalesce(s.team, s.service) as unit
     from org_unit_mention m join seen_now s on s.service_form = normal_form(m.service) and s.team_form is not distinct from normal_form(m.team)
     where m.authority = ${authority} and m.service <> '' and not exists (select from name_now w where w.name = m.team)
   ) p where p.unit is not null and not exists (select from name_now w where w.name = p.name) order by p.name, p.unit`,

    sql`with recursive upward as (
     select u.id as unit, u.id as ancestor, '-infinity'::date as valid_from, coalesce(c.ended, 'infinity') as valid_until, array[u.id] as path
     from unit_now u left join code_now c on c.unit = u.id and c.unit <> ${authority}
     union all
     select w.unit, p.parent, greatest(w.valid_from, p.valid_from), least(w.valid_until, coalesce(p.valid_until, 'infinity')), w.path || p.parent
     from upward w join parent_now p on p.unit = w.ancestor and p.parent <> all (w.path)
       and greatest(w.valid_from, p.valid_from) < least(w.valid_until, coalesce(p.valid_until, 'infinity'))
   )
   insert into ancestor_now select unit, ancestor, valid_from, nullif(valid_until, 'infinity') from upward`,

    recordOwnersSql(authority),
  ];
}

/** Every version of a row of the case-management system's teams, with the month of its extract, and of the one that has it no more. */
function versions(authority: Sql): Sql {
  return sql`version as (
    select d.id, d.dept_team_id as code, d.dept_team_name as name, d.dept_team_parent_id as parent_code, d.dept_team_parent_name as parent_name,
      date_trunc('month', l.as_at at time zone 'Europe/London')::date as day,
      case when d.superseded_by is not null then coalesce((g.as_at at time zone 'Europe/London')::date, '-infinity') end as gone
    from department d join current_load l on l.id = d.written_by
    left join load g on g.id = d.superseded_by
    where d.authority = ${authority}
  )`;
}

/** The code above `v`, a version of a row: the parent's where it is among the `known`, else the only one that has the parent's name. */
const codeAbove = sql`coalesce(
    (select k.code from known k where k.code = v.parent_code and k.code <> v.code),
    (select min(k.code) from known k where k.form = normal_form(v.parent_name) and k.code <> v.code having count(*) = 1))`;
