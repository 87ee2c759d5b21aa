import { everyVersion, standingFact } from "./standing-fact.sql.ts";
import { factOf } from "../../facts.ts";
import { nameWithin } from "../../words/place-name.sql.ts";
import type { Cohort, CohortSql } from "../../declare/cohort.ts";
import type { CountedKpi, CountedSource } from "../../declare/kpi.ts";

/** The parameters that the SQL of a cohort has, in their order: the authority, the last known day, and for months the first of them. */
export const cohortParameters = { authority: "$1::text", known: "$2::date", from: "$3::date" } as const;

const { authority, known, from } = cohortParameters;

// Worked out once, and not anew for every pair of a day and a row that is looked at.
const monthEnds = `(select least((m + interval '1 month - 1 day')::date, ${known}) as day
    from generate_series(${from}, ${known}, interval '1 month') m offset 0)`;

/** A fact as each load left it, a month's newest; `rows` are all versions of its rows. */
function editionsOf(table: string, rows: string): string {
  return `(
    select f.*, l.day
    from (
      select distinct on (date_trunc('month', as_at at time zone 'Europe/London')) id, (as_at at time zone 'Europe/London')::date as day
      from current_load where target_table = '${table}' and authority = ${authority}
      order by date_trunc('month', as_at at time zone 'Europe/London'), as_at desc, id desc
    ) l
    join ${rows} f on f.authority = ${authority} and f.written_by <= l.id and (f.superseded_by is null or f.superseded_by > l.id)
  )`;
}

/** What a cohort's query may refer to, for all month ends from the first month to the last known day. */
export const monthlySql: CohortSql = {
  fact: (table) => `(select * from "${table}" where authority = ${authority} and superseded_by is null)`,
  editions: (table) => editionsOf(table, `"${table}"`),
  days: monthEnds,
  known,
  shared: (name, query) => `${name} as materialized (${query})`,
  lastBy: (rows) =>
    workedOutOnce(`
      select r.child, r.held_on as last, coalesce(lead(r.held_on) over (partition by r.child order by r.held_on), 'infinity') as next
      from (${rows}) r`),
};

/** The same for one day only: `day` is SQL for a date. */
export function onOneDay(day: string): CohortSql {
  return {
    ...monthlySql,
    days: `(select ${day} as day)`,
    lastBy: (rows) =>
      workedOutOnce(
        `select r.child, max(r.held_on) as last, 'infinity'::date as next from (${rows}) r where r.held_on <= ${day} group by r.child`,
      ),
  };
}

/**
 * The same as `sql` where rows of the facts in `linked` are those of the child whom their identifier is linked to. `keep` is
 * told of each relation that is needed for it, with the query that makes it. Other facts are read as they always are: few
 * have a linked identifier, and how many rows remain of one that is resolved is hard to guess.
 */
function resolvingLinks(
  sql: CohortSql,
  linked: ReadonlySet<string>,
  keep: (relation: string, query: string) => void,
): CohortSql {
  return {
    ...sql,
    fact: (table) => {
      if (!linked.has(table)) return sql.fact(table);
      keep(`linked_${table}`, standingFact(factOf(table), authority));
      return `(select * from linked_${table})`;
    },
    editions: (table) =>
      linked.has(table) ? editionsOf(table, everyVersion(factOf(table), authority)) : sql.editions(table),
  };
}

/**
 * A query of facts in which the linked identifiers of those in `linked` are resolved; where no such fact is read, the query
 * and nothing else. What is read once is merged into the query, so that it is not worked out beyond what is asked for; what
 * is read often is worked out once.
 */
export function withLinksResolved(
  sql: CohortSql,
  linked: ReadonlySet<string>,
  queryOf: (sql: CohortSql) => string,
): string {
  const resolved = new Map<string, string>();
  const query = queryOf(
    resolvingLinks(sql, linked, (relation, rows) => resolved.set(relation, `${relation} as (select * from ${rows} r)`)),
  );
  return resolved.size === 0 ? query : `with ${[...resolved.values()].join(", ")} select * from (${query}) q`;
}

/**
 * The same as `monthlySql` where what is shared, and the days, stand in temporary tables. `keep` is told of each that is
 * needed, first to last, with the query that makes it and the column that tells its rows apart, where there is one. Rows of
 * the facts in `linked` are those of the child whom their identifier is linked to.
 */
export function countedTogether(
  keep: (table: string, query: string, key?: string) => void,
  linked: ReadonlySet<string>,
): CohortSql {
  return {
    ...resolvingLinks(monthlySql, linked, keep),
    get days() {
      keep("shared_days", `select day from ${monthEnds} d`, "day");
      return "shared_days";
    },
    shared: (name, query) => {
      keep(`shared_${name}`, query);
      return `${name} as not materialized (select * from shared_${name})`;
    },
  };
}

/** A relation that is not worked out anew for every row that it is joined to, however few those are thought to be. */
function workedOutOnce(query: string): string {
  return `(with once as materialized (${query}) select * from once)`;
}

/** The conditions of a KPI, completed: who is in the denominator, the numerator, pending or exempt. No case is in two of the last three. */
export function conditionsOf({ of = "true", met = "true", pending = "false", exempt = "false" }: CountedSource) {
  const isExempt = `(${of}) and coalesce((${exempt}), false)`;
  const isPending = `(${of}) and not coalesce((${exempt}), false) and coalesce((${pending}), false)`;
  const counts = `(${of}) and not coalesce((${exempt}), false) and not coalesce((${pending}), false)`;
  return { counts, met: `${counts} and (${met})`, pending: isPending, exempt: isExempt };
}

/**
 * One statement that counts every KPI of a cohort by month and org unit into the temporary table `tally_now`: the whole
 * authority, and each unit that the case's team belonged to at the month's end. `sql` is of every month; parameters as `cohortParameters`.
 */
export function tallySql(cohort: Cohort, kpis: readonly CountedKpi[], sql: CohortSql): string {
  const counts = kpis.flatMap(({ counted }, index) => {
    const where = conditionsOf(counted);
    return [
      `${summed(counted.amount, where.met)} as n${index}`,
      `${summed(counted.per, where.counts)} as d${index}`,
      `count(*) filter (where ${where.pending}) as p${index}`,
      `count(*) filter (where ${where.exempt}) as e${index}`,
    ];
  });
  const lines = kpis.map(
    ({ id, version }, index) => `('${id}', ${version}, n${index}, d${index}, p${index}, e${index})`,
  );
  const place = cohort.serviceColumn ? "team, service" : "team";
  return `
    insert into tally_now (kpi, version, month, unit, numerator, denominator, pending, exempt)
    with cases as (
      select c.*, date_trunc('month', c.on_day::timestamp)::date as month_of_case from (${cohort.cases(sql)}) c
      where c.on_day between ${cohortParameters.from} and ${cohortParameters.known}
    ), by_team as (
      select month_of_case as month, ${place}, ${counts.join(", ")} from cases group by month_of_case, ${place}
    ), counted as (
      select t.month, ${place}, v.* from by_team t cross join lateral (values ${lines.join(", ")}) v (kpi, version, numerator, denominator, pending, exempt)
      ${cohort.kind === "FILED_SNAPSHOT" ? "" : "where v.numerator <> 0 or v.denominator <> 0 or v.pending <> 0 or v.exempt <> 0"}
    ), placed as (
      select c.*, ${cohortParameters.authority} as unit from counted c
      union all
      select c.*, a.ancestor from counted c
      join org_unit_name n on n.authority = ${cohortParameters.authority} and ${isNameOf(cohort, "n.name", "c")}
      join org_unit_ancestor a on a.unit = n.unit and a.ancestor <> ${cohortParameters.authority}
        and a.valid_from <= (c.month + interval '1 month - 1 day')::date
        and (a.valid_until is null or a.valid_until > (c.month + interval '1 month - 1 day')::date)
    )
    select kpi, version, month, unit, sum(numerator), sum(denominator), sum(pending), sum(exempt) from placed group by kpi, version, month, unit`;
}

/** Whether a name of the tree (`org_unit_name`) is what a case calls its place. No two names are. All are SQL. */
export function isNameOf(cohort: Cohort, name: string, row: string): string {
  return cohort.serviceColumn
    ? `${name} in (${row}.team, ${nameWithin(`${row}.service`, `${row}.team`)})`
    : `${name} = ${row}.team`;
}

function summed(amount: string | undefined, where: string): string {
  return amount === undefined
    ? `(count(*) filter (where ${where}))::numeric`
    : `coalesce(sum((${amount})::numeric) filter (where ${where}), 0)`;
}
