import type { Cohort, CohortSql } from "../../declare/cohort.ts";
import { type CountedKpi, type CountedSource, isTimeliness } from "../../declare/kpi.ts";
import { sql, type Sql } from "../../words/sql.ts";
import type { CountedDays } from "./cohort-sql.ts";
import { isAboveOn, isNameOf } from "./unit-on-day.sql.ts";

/** The conditions of a KPI, completed: who is in the denominator, the numerator, pending or exempt. No case is in two of the last three. */
export function conditionsOf({ of = "true", met = "true", pending = "false", exempt = "false" }: CountedSource) {
  const isExempt = `(${of}) and coalesce((${exempt}), false)`;
  const isPending = `(${of}) and not coalesce((${exempt}), false) and coalesce((${pending}), false)`;
  const counts = `(${of}) and not coalesce((${exempt}), false) and not coalesce((${pending}), false)`;
  return {
    counts: sql.raw(counts),
    met: sql.raw(`${counts} and (${met})`),
    pending: sql.raw(isPending),
    exempt: sql.raw(isExempt),
  };
}

/**
 * One statement that counts every KPI of a cohort by month and org unit into the temporary table `tally_now`: the whole
 * authority, and each unit of the case's team at the month's end.
 *
 * @param reads - of every month
 * @param until - the last day of the cases that `also` reads
 * @param also - statements that write what else is made of the relation `cases`
 */
export function tallySql(
  cohort: Cohort,
  kpis: readonly CountedKpi[],
  reads: CohortSql,
  days: CountedDays,
  { until = days.known, also = [] }: { until?: Sql; also?: readonly Sql[] } = {},
): Sql {
  const { authority, from, known } = days;
  const counts = kpis.flatMap((kpi, index) => {
    const { counted } = kpi;
    const where = conditionsOf(counted);
    const overdue = isTimeliness(kpi) ? sql`count(*) filter (where ${where.counts} and c.done_on is null)` : sql`0`;
    return [
      sql`${summedOver(counted.amount, where.met)} as ${countAlias("n", index)}`,
      sql`${summedOver(counted.per, where.counts)} as ${countAlias("d", index)}`,
      sql`count(*) filter (where ${where.pending}) as ${countAlias("p", index)}`,
      sql`count(*) filter (where ${where.exempt}) as ${countAlias("e", index)}`,
      sql`${overdue} as ${countAlias("o", index)}`,
    ];
  });
  const lines = kpis.map(
    ({ id, version }, index) =>
      sql`(${id}::text, ${version}::integer, ${sql.join(["n", "d", "p", "e", "o"].map((letter) => countAlias(letter, index)))})`,
  );
  const place = cohort.serviceColumn ? sql`team, service` : sql`team`;
  const countedOnly = sql`where v.numerator <> 0 or v.denominator <> 0 or v.pending <> 0 or v.exempt <> 0`;
  const written = [...(cohort.countedWhenDone ? [waitingSql(kpis, known)] : []), ...also];
  return sql`
    with cases as (
      select c.*, date_trunc('month', c.on_day::timestamp)::date as month_of_case from (${cohort.cases(reads)}) c
      where c.on_day between ${from} and ${until}
    )${sql.join(
      written.map((statement, index) => sql`, ${sql.identifier(`written_${index}`)} as (${statement})`),
      "",
    )}
    insert into tally_now (kpi, version, month, unit, numerator, denominator, pending, exempt, overdue)
    with by_team as (
      select month_of_case as month, ${place}, ${sql.join(counts)} from cases c where c.on_day <= ${known} group by month_of_case, ${place}
    ), counted as (
      select t.month, ${place}, v.* from by_team t cross join lateral (values ${sql.join(lines)}) v (kpi, version, numerator, denominator, pending, exempt, overdue)
      ${cohort.kind === "FILED_SNAPSHOT" ? sql.empty : countedOnly}
    ), placed as (
      select c.*, ${authority} as unit from counted c
      union all
      select c.*, a.ancestor from counted c
      join org_unit_name n on n.authority = ${authority} and ${isNameOf(cohort, "n.name", "c")}
      join org_unit_ancestor a on a.ancestor <> ${authority} and ${isAboveOn("n.unit", "(c.month + interval '1 month - 1 day')::date")}
    )
    select kpi, version, month, unit, sum(numerator), sum(denominator), sum(pending), sum(exempt), sum(overdue) from placed group by kpi, version, month, unit`;
}

/** Writes to the temporary table `wait_now` since when cases began that are not due yet. One without a due day never is. */
function waitingSql(kpis: readonly CountedKpi[], known: Sql): Sql {
  const firsts = kpis.map(({ counted }, index) => {
    const { pending } = conditionsOf(counted);
    return sql`min(c.started_on) filter (where ${pending}) as ${countAlias("w", index)}`;
  });
  const lines = kpis.map(
    ({ id, version }, index) => sql`(${id}::text, ${version}::integer, ${countAlias("w", index)})`,
  );
  return sql`insert into wait_now (kpi, version, waits_from)
    select v.* from (select ${sql.join(firsts)} from cases c where c.due_on is not null and c.on_day <= ${known}) w
    cross join lateral (values ${sql.join(lines)}) v (kpi, version, waits_from) where v.waits_from is not null`;
}

/** A column of the counts of one KPI: "n0" for the numerator of the first. */
export function countAlias(letter: string, index: number): Sql {
  return sql.identifier(`${letter}${index}`);
}

/** The cases of a condition: how many they are, or an amount summed over them. */
export function summedOver(amount: string | undefined, where: Sql): Sql {
  return amount === undefined
    ? sql`(count(*) filter (where ${where}))::numeric`
    : sql`coalesce(sum((${sql.raw(amount)})::numeric) filter (where ${where}), 0)`;
}
