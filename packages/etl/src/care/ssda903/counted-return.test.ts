import { join } from "node:path";
import { hasPublishedData, publishedData } from "@children-first/schema/testing";
import { sql } from "@children-first/schema/sql";
import { afterAll, describe, expect, test } from "vitest";
import { openWorkbench, type Workbench } from "../../testing/workbench.ts";

const folder = join(publishedData, "ssda903");

const open: Workbench[] = [];
afterAll(() => Promise.all(open.map((bench) => bench.close())));

const share = (condition: string) => sql`count(*) filter (where ${sql.raw(condition)}) || ' of ' || count(*)`;

// The guidance on episodes: a child has one at a time, which ends where the next begins. Placements of the year began in it
// with S, P or B. The one before the first of them counts too: it was open on 1 April, or was respite until care went on.

/**
 * The expected figures of a return by the guidance, in plain SQL over the returned rows. `year` is the one the return
 * begins in. An episode is open on 31 March if it began by then and did not end by then. V3, V4 and those of 18 are
 * left out; so are care leavers who died or returned home.
 */
const byTheGuidance = (year: number) => sql`
  with day as (select make_date(${year} + 1, 3, 31) as last, make_date(${year}, 4, 1) as first),
  returned as (
    select "CHILD" as child_id, "DECOM" as started_on, coalesce("DEC", 'infinity') as ended, "REC" as rec, "RNE" as start_reason,
      "LS" as legal_status, "PLACE" as placement_type from ssda903_episodes where return_year = ${year}
  ), one_at_a_time as (
    select *, lead(started_on) over child as next_start, lead(start_reason) over child as next_reason from returned r
    where not exists (select from returned o where o.child_id = r.child_id and o.started_on < r.started_on and o.ended > r.started_on and o.ended >= r.ended)
    window child as (partition by child_id order by started_on)
  ), row as (
    select e.child_id, e.started_on, e.start_reason, e.placement_type, h."DOB",
      case when ended > next_start or (rec = 'X1' and next_reason <> 'S') then next_start else nullif(ended, 'infinity') end as ended_on,
      case when ended > next_start then case when next_reason <> 'S' then 'X1' end else rec end as end_reason
    from one_at_a_time e join ssda903_header h on h."CHILD" = e.child_id and h.return_year = ${year}
    where e.legal_status not in ('V3', 'V4')
  ), looked_after as (
    select distinct child_id as child from row, day where started_on <= last and (ended_on is null or ended_on > last) and "DOB" + interval '18 years' > last
  ), placement as (
    select child_id as child, started_on, started_on >= first and start_reason in ('S', 'P', 'B') as is_new from row, day
    where started_on <= last and (ended_on is null or ended_on > first) and coalesce(placement_type, '') not in ('T0', 'T1', 'T2', 'T3', 'T4')
  ), placed as (
    select child, count(*) filter (where is_new) + (min(started_on) < coalesce(min(started_on) filter (where is_new), 'infinity'))::integer as placements
    from placement join looked_after using (child) group by child
  ), leaver as (
    select o.*, extract(year from age(last, o."DOB")) as age from ssda903_oc3 o, day
    where o.return_year = ${year} and o."IN_TOUCH" is distinct from 'DIED' and o."IN_TOUCH" is distinct from 'RHOM'
  )
  select
    (select count(*) from looked_after)::text as "cla-count",
    (select count(*) from row, day where start_reason = 'S' and started_on between first and last and "DOB" + interval '18 years' > started_on)::text as "cla-started",
    (select count(*) from row, day where ended_on between first and last and end_reason <> 'X1')::text as "cla-ceased",
    (select count(*) from placed where placements >= 3)::text as "placements-3-plus",
    (select ${share(`"ACTIV" ~ '^(F|P)'`)} from leaver where age between 17 and 18) as "care-leavers-eet-17-18",
    (select ${share(`"IN_TOUCH" = 'YES'`)} from leaver where age between 17 and 18) as "care-leavers-in-touch-17-18",
    (select ${share(`"ACCOM" like '_1'`)} from leaver where age between 17 and 18 and "ACCOM" !~ '^[GHR]') as "care-leavers-suitable-accommodation-17-18"`;

describe.skipIf(!hasPublishedData())("what is counted of a return (skipped where ../shared is absent)", () => {
  test.each([2017, 2018, 2019, 2020, 2021])(
    "is what the guidance says of the return of %i",
    async (year) => {
      const bench = await openWorkbench();
      open.push(bench);
      for (const module of ["header", "oc3", "episodes"])
        expect((await bench.load(join(folder, `${year}-${module}.csv`))).status).toMatch(/^LOADED/);
      const expected = (await bench.client.query<Record<string, string>>(byTheGuidance(year))).rows[0]!;
      const { rows } = await bench.client.query<{ kpi: string; counted: string }>(
        sql`select kpi, sum(numerator) || case when kpi like 'care-leavers-%' then ' of ' || sum(denominator) else '' end as counted from tally where known_until is null and unit = 'E10000032' and kpi = any (${Object.keys(expected)})
           and month between case when kpi in ('cla-started', 'cla-ceased') then make_date(${year}, 4, 1) else make_date(${year} + 1, 3, 1) end and make_date(${year} + 1, 3, 31)
         group by kpi`,
      );
      expect(Object.fromEntries(rows.map(({ kpi, counted }) => [kpi, counted]))).toEqual(expected);
      for (const counted of Object.values(expected)) expect(counted).toMatch(/^[1-9]/);
    },
    120_000,
  );
});
