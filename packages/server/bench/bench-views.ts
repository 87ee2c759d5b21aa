import { kpis } from "@children-first/schema";
import { isCounted } from "@children-first/schema/engine";
import { sql, type Sql } from "@children-first/schema/sql";
import type { Client } from "pg";

/** The first day of the scorecard's last month: the newest of the synthetic authority. */
export const lastMonth = "2026-10-01";

/** The query for every server: each counted KPI with its figure and the thirteen months that end with it. */
export const scorecardQuery = `query Scorecard { scorecard(period: { grain: MONTH, start: "${lastMonth}" }) { label rows {
  kpi { id label unit better }
  figure { value status display numerator denominator pending exempt rag }
  trend { value status display rag period { start label } } } } }`;

/** The same query for the server that builds its API from the views. */
export const viewsQuery = `query Scorecard { allScorecardRows(orderBy: POSITION_ASC) { nodes { kpi label unit better
  value status display numerator denominator pending exempt rag
  months(orderBy: START_ASC) { nodes { value status display rag start period } } } } }`;

/**
 * Creates views that calculate the scorecard in SQL by the product's rules, for the servers that it is compared with.
 *
 * Decimals and targets of the definitions become a table. The thirteen months are fixed.
 */
export async function makeBenchViews(client: Client, authority: string): Promise<void> {
  const definitions = kpis.filter(isCounted).map((kpi, position) => ({
    ...kpi,
    position,
    rolling: kpi.timing === "ROLLING_12_MONTHS",
    snapshot: kpi.timing === "SNAPSHOT_AT_PERIOD_END",
    filed: kpi.counted.cohort.kind === "FILED_SNAPSHOT",
    per_at_end: kpi.counted.perAtEnd ?? false,
  }));
  const months = Array.from({ length: 13 }, (_, index) => monthBefore(lastMonth, 12 - index));
  await client.query("drop schema if exists bench cascade; create schema bench");
  const tables = sql`
    create table bench.month as select m.start, to_char(m.start, 'FMMonth YYYY') as period, (m.start - interval '11 months')::date as year_start,
      (select c.children::float8 from child_population c where c.area = ${authority}
         and c.year between extract(year from m.start - interval '3 months') - 2 and extract(year from m.start - interval '3 months')
       order by c.year desc limit 1) as children
      from unnest(${months}::date[]) m (start);
    create table bench.month_of_two_years as select g::date as month from generate_series(${monthBefore(lastMonth, 23)}::date, ${lastMonth}::date, interval '1 month') g;
    create table bench.kpi (position integer, id text primary key, label text, unit text, better text, version integer, decimals integer,
      rolling boolean, snapshot boolean, filed boolean, per_at_end boolean);
    create table bench.target (kpi text, "from" date, value float8, amber float8, least integer)`;
  await client.query(tables.literal());
  await client.query(
    sql`insert into bench.kpi select * from jsonb_populate_recordset(null::bench.kpi, ${JSON.stringify(definitions)}::jsonb)`,
  );
  await client.query(
    sql`insert into bench.target select k.id, t."from", t.value, t."amberWithin", t."minimumDenominator"
     from jsonb_to_recordset(${JSON.stringify(definitions)}::jsonb) k (id text, targets jsonb)
     cross join jsonb_to_recordset(k.targets) t ("from" date, value float8, "amberWithin" float8, "minimumDenominator" integer)`,
  );
  await client.query(cellView(authority).literal());
  const views = sql`
    create view bench.scorecard_row as select * from bench.cell where start = ${lastMonth};
    comment on view bench.scorecard_row is E'@primaryKey kpi\\n@name scorecardRow';
    comment on view bench.cell is E'@primaryKey kpi,start\\n@name cell\\n@foreignKey (kpi) references bench.scorecard_row (kpi)|@foreignFieldName months';
    create function bench.scorecard_json() returns json language sql stable as $$
      select json_build_object('data', json_build_object('scorecard', json_build_object('label', min(row.title), 'rows', json_agg(row.line order by row.position))))
      from (
        select position, min(title) as title, json_build_object(
          'kpi', json_build_object('id', kpi, 'label', label, 'unit', unit, 'better', better),
          'figure', (json_agg(json_build_object('value', value, 'status', status, 'display', display, 'numerator', numerator, 'denominator', denominator,
            'pending', pending, 'exempt', exempt, 'rag', rag) order by start) -> 12),
          'trend', json_agg(json_build_object('value', value, 'status', status, 'display', display, 'rag', rag,
            'period', json_build_object('start', start, 'label', period)) order by start)) as line
        from bench.cell group by position, kpi, label, unit, better
      ) row
    $$`;
  await client.query(views.literal());
}

function monthBefore(month: string, back: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number - 1 - back, 1)).toISOString().slice(0, 10);
}

/** One row for each KPI and month: summed, divided, rounded, rated and printed. */
function cellView(code: string): Sql {
  const authority = sql`${code}::text`;
  const month = sql`${lastMonth}::date`;
  return sql`
    create view bench.cell as
    with counted as materialized (
      select t.kpi, t.version, t.month, t.numerator::float8 as n, t.denominator::float8 as d, t.pending as p, t.exempt as e
      from tally t where t.authority = ${authority} and t.unit = ${authority} and t.known_until is null
        and t.month between ${monthBefore(lastMonth, 23)}::date and ${month}
    ), grid as (
      select k.*, g.month, c.kpi is not null as is_counted, coalesce(c.n, 0) as n1, coalesce(c.d, 0) as d1, coalesce(c.p, 0) as p1, coalesce(c.e, 0) as e1
      from bench.kpi k cross join bench.month_of_two_years g left join counted c on c.kpi = k.id and c.version = k.version and c.month = g.month
    ), added as (
      select g.*, sum(n1) over year as n12, sum(d1) over year as d12, sum(p1) over year as p12, sum(e1) over year as e12,
        count(*) filter (where is_counted) over year as months12
      from grid g window year as (partition by g.id order by g.month rows 11 preceding)
    ), summed as (
      select a.*, m.start, m.period, m.children, s.from_month, s.known_day,
        case when a.rolling then n12 else n1 end as n, case when a.rolling and not a.per_at_end then d12 else d1 end as d,
        (case when a.rolling then p12 else p1 end)::integer as p, (case when a.rolling then e12 else e1 end)::integer as e,
        s.from_month is not null and s.from_month <= case when a.rolling then m.year_start else m.start end
          and (not a.filed or case when a.rolling then months12 = 12 else is_counted end) as known
      from added a join bench.month m on m.start = a.month
      left join tally_span s on s.authority = ${authority} and s.kpi = a.id and s.version = a.version and s.known_until is null
    ), based as (
      select s.*, case when s.unit = 'RATE_PER_10K' then s.children else s.d end as base from summed s
    ), valued as (
      select b.*, case when not known then null when unit = 'COUNT' then n when base is null or base = 0 then null
          when unit = 'PERCENT' then 100::float8 * n / base when unit = 'RATE_PER_10K' then 10000::float8 * n / base else n / base end as value
      from based b
    ), judged as (
      select v.*, case when not known then 'NOT_AVAILABLE' when v.value is not null then 'FINAL' when base is null then 'NOT_AVAILABLE' when p > 0 then 'TOO_RECENT' else 'NOT_APPLICABLE' end as status,
        case when t.kpi is null or v.value is null or better = 'NEITHER' or (unit <> 'COUNT' and base < t.least) then 'GREY'
          when case better when 'HIGHER' then t.value - v.value else v.value - t.value end <= 0 then 'GREEN'
          when case better when 'HIGHER' then t.value - v.value else v.value - t.value end <= t.amber + 1e-9 then 'AMBER' else 'RED' end as rag
      from valued v left join lateral (
        select * from bench.target t where t.kpi = v.id and t."from" <= (v.start + interval '1 month - 1 day')::date order by t."from" desc limit 1) t on true
    )
    select position, id as kpi, label, unit, better, start::text as start, period, value, status, rag,
      case when value is not null then to_char(round(value::numeric, decimals), 'FM999,999,999,990' || case when decimals > 0 then '.' || repeat('0', decimals) else '' end)
          || case when unit = 'PERCENT' then '%' else '' end
        when status = 'NOT_APPLICABLE' then 'z' when status = 'TOO_RECENT' then 'not yet due' else 'x' end as display,
      case when known and unit <> 'COUNT' and n = trunc(n) then n::integer end as numerator,
      case when known and unit <> 'COUNT' and base = trunc(base) then base::integer end as denominator,
      case when known then p end as pending, case when known then e end as exempt,
      (select a.name from area a where a.code = ${authority}) || ', ' || to_char(${month}, 'FMMonth YYYY') as title
    from judged`;
}
