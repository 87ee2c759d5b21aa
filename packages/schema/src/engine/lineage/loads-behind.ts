import { deliveryOf, factOf, facts } from "../../facts.ts";
import type { Day } from "../../words/day.ts";
import { periodContaining } from "../../words/period.ts";
import { sql, type Sql } from "../../words/sql.ts";
import { dayOfRow } from "../counting/standing-fact.sql.ts";
import { casesFrom } from "../figures/cases-from.ts";
import type { Figure } from "../figures/figure.ts";
import type { childLinks } from "../../children/child-links.fact.ts";
import { broughtTable } from "./kpi-sources.ts";
import { nameOfRead, type ReadFact, readFactsOf } from "./read-facts.ts";

/** The rows of one fact that can be in the cases of a figure, as they stood at a moment. */
export interface RowsBehind extends ReadFact {
  /** First and last day that a row may be dated; null for no bound. A row without a date always may. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** Default: now. */
  readonly asAt?: Date | undefined;
}

/** The rows that a counted figure can have been counted from, fact by fact. Empty for a published figure. */
export function rowsBehind({ kpi, period, counted }: Figure, asAt?: Date): RowsBehind[] {
  if (counted === null || kpi.counted === null) return [];
  const last = period.end < counted.knownDay ? period.end : counted.knownDay;
  // A snapshot of a longer period is of its last month.
  const first =
    kpi.timing === "SNAPSHOT_AT_PERIOD_END" ? periodContaining("MONTH", last).start : casesFrom(kpi, period);
  return readFactsOf(kpi.counted.cohort).map((fact) => ({
    ...fact,
    from: fact.within === "OWN_DAY" ? first : null,
    to: fact.within === "ANY_DAY" ? null : last,
    asAt,
  }));
}

/** Tells one question about rows from another. */
export function keyOfRows(rows: RowsBehind): string {
  const { isClock, isEdition, from, to, asAt } = rows;
  return JSON.stringify([nameOfRead(rows), rows.unless, isClock, isEdition, from, to, asAt?.toISOString() ?? null]);
}

/**
 * SQL for the loads that made counted figures, newest first: `columns` of the load `l`, and `key` of the question.
 *
 * A load without a row that can be in a case is left out. The newest extract that tells how far cases are known is named too,
 * where it repeats every row that stands.
 */
export function loadsBehind(asked: readonly RowsBehind[], authority: string, columns: Sql): Sql {
  const own = sql.value(authority);
  const questions = new Map(asked.map((rows) => [keyOfRows(rows), rows]));
  const all = [...questions.values()];
  const list = (value: (rows: RowsBehind) => string | Date | boolean | null) => all.map(value);
  const better = all.flatMap(({ unless }) => unless).map((table) => ({ table }));
  const read = new Map([...all, ...better].map((fact) => [nameOfRead(fact), fact]));
  return sql`
    with asked as (
      select *, string_to_array(a.better, ' ') as unless from unnest(${[...questions.keys()]}::text[], ${list(nameOfRead)}::text[],
        ${list(({ table }) => broughtTable(table))}::text[], ${list(({ unless }) => unless.join(" "))}::text[],
        ${list(tellsTheDay)}::boolean[], ${list(({ isEdition }) => isEdition)}::boolean[],
        ${list(({ from }) => from ?? "-infinity")}::date[], ${list(({ to }) => to ?? "infinity")}::date[],
        ${list(({ asAt }) => asAt ?? "infinity")}::timestamptz[])
        a (key, fact, brought, better, tells_day, is_edition, first, last, at)
    ), written as (${sql.join(
      [...read.values()].map((fact) => writtenSql(fact, own)),
      " union all ",
    )}
    ), standing as (
      -- superseded_by is the row's own load if that was undone; restored_after is the undone load after which a row came back.
      select a.key, w.*, a.fact = w.fact as is_own from asked a join written w on w.fact = a.fact or w.fact = any (a.unless)
      join load l on l.id = w.written_by left join load e on e.id = w.superseded_by left join load r on r.id = w.restored_after
      where coalesce(r.undone_at, l.finished_at) <= a.at
        and (w.superseded_by is null or case when w.superseded_by = w.written_by then e.undone_at else e.finished_at end > a.at)
    ), read as (
      select a.* from asked a where not exists (select from standing s where s.key = a.key and not s.is_own)
    ), extract as (
      select distinct on (a.key, date_trunc('month', l.as_at at time zone 'Europe/London')) a.key, a.fact, l.id, l.as_at
      from read a join load l on l.target_table = a.brought and l.authority = ${own} and l.finished_at <= a.at
        and l.status in ('LOADED', 'LOADED_WITH_REFUSALS', 'UNDONE') and (l.undone_at is null or l.undone_at > a.at)
      where a.is_edition and (l.as_at at time zone 'Europe/London')::date between date_trunc('month', a.first) and a.last
      order by a.key, date_trunc('month', l.as_at at time zone 'Europe/London'), l.as_at desc, l.id desc
    ), behind as (
      select a.key, s.written_by as load from read a join standing s on s.key = a.key
      where not a.is_edition and (s.is_undated or (s.first_day <= a.last and s.last_day >= a.first))
      union
      select e.key, e.id from extract e
      union
      select e.key, w.written_by from extract e join written w on w.fact = e.fact and w.written_by <= e.id
        and (w.superseded_by is null or w.superseded_by > e.id)
      union
      (select n.key, n.id from (
         select distinct on (a.key) a.key, l.id, l.rows_loaded + l.rows_unchanged as rows
         from read a join load l on a.tells_day and l.target_table = a.brought and l.authority = ${own} and l.finished_at <= a.at
           and l.status in ('LOADED', 'LOADED_WITH_REFUSALS', 'UNDONE') and (l.undone_at is null or l.undone_at > a.at)
         order by a.key, l.as_at desc, l.id desc) n where n.rows > 0)
    )
    select b.key, ${columns} from behind b join load l on l.id = b.load order by l.id desc`;
}

/** Whether the newest file of a fact says how far its cases are known, and has all rows that stand. */
function tellsTheDay({ table, isClock, isEdition }: RowsBehind): boolean {
  const fact = facts.find((each) => each.table === table);
  return isClock && !isEdition && fact !== undefined && deliveryOf(fact).disposition === "snapshot";
}

/** The versions of a fact's rows by the loads that wrote and ended them, with the days of their rows. */
function writtenSql(read: Pick<ReadFact, "table" | "through">, authority: Sql): Sql {
  const fact = factOf(read.table);
  const day =
    Object.hasOwn(fact.columns, "return_year") && fact.date === undefined
      ? sql`make_date(t.return_year + 1, 3, 31)`
      : dayOfRow(fact);
  const through = read.through === undefined ? sql.empty : sql` and ${standsIn(read.through, authority)}`;
  return sql`select ${nameOfRead(read)}::text as fact, t.written_by, t.superseded_by, t.restored_after, min(${day ?? sql`null::date`}) as first_day,
      max(${day ?? sql`null::date`}) as last_day, ${day === null ? sql`true` : sql`bool_or(${day} is null)`} as is_undated
    from ${sql.identifier(fact.table)} t where t.authority = ${authority}${through} group by t.written_by, t.superseded_by, t.restored_after`;
}

/** Whether a link's identifier has a row in a table. */
function standsIn(table: string, authority: Sql): Sql {
  const child = sql.identifier(factOf(table).child!);
  return sql`exists (select from ${sql.identifier(table)} o where o.authority = ${authority} and o.${child} = t.${sql.identifier(identifierOf)})`;
}

const identifierOf = "identifier" satisfies keyof typeof childLinks.columns;
