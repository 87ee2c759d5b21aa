import { type Day, figureOfCounts, type Kpi, type Period } from "@children-first/schema";
import { casesOfKpis, type CountedKpi } from "@children-first/schema/engine";
import { sql, type Sql } from "@children-first/schema/sql";
import { readRecords } from "../../access/child-level.ts";
import type { Context } from "../../context.ts";
import {
  checkPageSize,
  type Connection,
  isStorable,
  pageOf,
  placeOfTexts,
  textCursor,
} from "../../graphql/connection.type.ts";
import { factsAsked } from "../facts-asked.ts";
import { type FigureType, figureType } from "../figure.type.ts";
import type { CaseType } from "./case.type.ts";

/** The cases of one cohort under some KPIs, between two days. `knownDay` is the last day that the data cover. */
export interface CasesOfCohort {
  readonly kpis: readonly CountedKpi[];
  readonly from: Day;
  readonly to: Day;
  readonly knownDay: Day;
}

/** Which cases to read, and the words for the access log (`operation`). */
export interface CaseQuestion {
  readonly operation: string;
  readonly unit: string;
  readonly cohorts: readonly CasesOfCohort[];
  /** Only open cases that are due at most so many days after the last known day. */
  readonly dueWithinDays?: number;
  readonly states?: readonly string[] | null;
  readonly first: number;
  readonly after: string | null | undefined;
  /** The KPI and period of the total. */
  readonly total: { readonly kpi: Kpi; readonly period: Period };
}

type Row = { total: number } & { [Column in keyof CaseType]: CaseType[Column] | null };

/**
 * One page of cases with their total number, soonest due first, without a due day last.
 *
 * One statement, and one for the access log, in one transaction; a worklist has one more.
 * @throws WrongArgument for a page size outside 1 to 1,000, or for a cursor that no page returned.
 * @throws AccessRefused without child-level access or a purpose.
 */
export async function casePage(
  context: Context,
  asked: CaseQuestion,
): Promise<Connection<CaseType> & { total: FigureType }> {
  const { first, after } = asked;
  checkPageSize(first);
  const place = typeof after === "string" ? placeOfTexts(after, [isDue, isDay, isStorable, isStorable]) : null;
  const { dueWithinDays, states = null } = asked;
  const cases = await casesOfCohorts(context, asked);
  const rows = await readRecords(
    context,
    asked.operation,
    async (query) => {
      if (cases === null) return [];
      // A worklist reads many cohorts whole. PostgreSQL expects few rows of each and would look them up one by one.
      if (dueWithinDays !== undefined) await query(sql`set local enable_nestloop = off`);
      return query<Row>(pageSql({ cases, states, place, limit: first + 1 }));
    },
    (read) => [...new Set(read.slice(0, first).flatMap(({ subject }) => subject ?? []))],
  );
  // Whose case it is may stand in another record only, and that one need not be loaded.
  const nodes = rows
    .filter((row) => row.id !== null)
    .map((row) => ({ ...row, subject: row.subject ?? "" })) as unknown as CaseType[];
  return {
    ...pageOf(nodes, first, place !== null, ({ dueOn, onDay, kpi, id }) =>
      textCursor([dueOn ?? "infinity", onDay, kpi, id]),
    ),
    total: totalFigure(context, asked, rows[0]?.total ?? 0),
  };
}

/**
 * The cases of several cohorts in the viewer's part of the organisation, as one query. Null if there is no cohort. With
 * `dueWithinDays`, only open actions that fall due within so many days of the last known day.
 */
export async function casesOfCohorts(
  context: Context,
  { cohorts, unit, dueWithinDays }: Pick<CaseQuestion, "cohorts" | "unit" | "dueWithinDays">,
): Promise<Sql | null> {
  if (cohorts.length === 0) return null;
  const facts = await factsAsked(context, ...cohorts.map(({ kpis }) => kpis[0]!.counted.cohort));
  const all = cohorts.map(({ kpis, from, to, knownDay: known }) => {
    const ahead = dueWithinDays !== undefined;
    const cases = casesOfKpis(kpis, { ...facts, known, from, to, unit, ahead }, context.viewer.orgUnits);
    const inTime = ahead ? sql`b."dueOn" <= ${known}::date + ${dueWithinDays}::integer` : sql`true`;
    return sql`select * from (${cases}) b where ${inTime}`;
  });
  return sql.join(all, " union all ");
}

/** What a page of cases is made of. `place` is the cursor's position: the last case of the page before. */
interface PageAsked {
  readonly cases: Sql;
  readonly states: readonly string[] | null;
  readonly place: readonly string[] | null;
  readonly limit: number;
}

function pageSql({ cases, states, place, limit }: PageAsked): Sql {
  const [due, onDay, kpi, id] = place ?? [];
  const isAfter =
    due === undefined
      ? sql`true`
      : sql`(c.due, c."onDay", c.kpi collate "C", c.id collate "C") > (${due}::date, ${onDay!}::date, ${kpi!}::text collate "C", ${id!}::text collate "C")`;
  return sql`
    with cases as materialized (
      select *, coalesce("dueOn", 'infinity') as due from (${cases}) u where ${states === null ? sql`true` : sql`state = any (${states}::text[])`}
    )
    select t.total, p.* from (select count(*)::integer as total from cases) t left join lateral (
      select * from cases c where ${isAfter}
      order by c.due, c."onDay", c.kpi collate "C", c.id collate "C" limit ${limit}::integer
    ) p on true`;
}

function totalFigure({ authority }: Context, { unit, total, cohorts }: CaseQuestion, cases: number): FigureType {
  const count: Kpi = { ...total.kpi, unit: "COUNT", decimals: 0, better: "NEITHER", targets: [], published: [] };
  const knownDay = cohorts.map((each) => each.knownDay).toSorted()[0] ?? total.period.start;
  return figureType(
    figureOfCounts(count, authority, total.period, { numerator: cases, denominator: null, unit, knownDay }),
    { published: [], part: unit === authority ? undefined : unit },
  );
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}

function isDue(text: string): boolean {
  return text === "infinity" || isDay(text);
}
