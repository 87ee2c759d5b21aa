import { type Day, figureOfCounts, type Kpi, type Period } from "@children-first/schema";
import { casesOfKpis, type CountedKpi, numberedFrom } from "@children-first/schema/engine";
import { readRecords } from "../access/child-level.ts";
import type { Context } from "../context.ts";
import {
  checkPageSize,
  type Connection,
  isStorable,
  pageOf,
  placeOfTexts,
  textCursor,
} from "../graphql/connection.type.ts";
import { type FigureType, figureType } from "../kpis/figure.type.ts";
import { linkedFactsOf } from "../kpis/linked-facts.ts";
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
  const { first, after, cohorts } = asked;
  checkPageSize(first);
  const place = typeof after === "string" ? placeOfTexts(after, [isDue, isDay, isStorable, isStorable]) : null;
  const branches = await caseBranches(context, {
    cohorts,
    unit: asked.unit,
    toDo: asked.dueWithinDays !== undefined,
    before: own,
  });
  const rows = await readRecords(
    context,
    asked.operation,
    async (query) => {
      if (branches.length === 0) return [];
      // A worklist reads many cohorts whole. PostgreSQL expects few rows of each and would look them up one by one.
      if (asked.dueWithinDays !== undefined) await query("set local enable_nestloop = off", []);
      return query<Row>(pageSql(branches), [
        asked.states ?? null,
        asked.dueWithinDays ?? null,
        ...(place ?? [null, null, null, null]),
        first + 1,
        ...branches.flatMap(({ parameters }) => parameters),
      ]);
    },
    (read) => [...new Set(read.slice(0, first).flatMap(({ subject }) => subject ?? []))],
  );
  const cases = rows.filter((row) => row.id !== null) as unknown as CaseType[];
  return {
    ...pageOf(cases, first, place !== null, ({ dueOn, onDay, kpi, id }) =>
      textCursor([dueOn ?? "infinity", onDay, kpi, id]),
    ),
    total: totalFigure(context, asked, rows[0]?.total ?? 0),
  };
}

/** The cases of several cohorts as parts of one statement. Their parameters follow `before` others; `until` is the last known day. */
export async function caseBranches(
  context: Context,
  {
    cohorts,
    unit,
    toDo,
    before,
  }: {
    readonly cohorts: readonly CasesOfCohort[];
    readonly unit: string;
    readonly toDo: boolean;
    readonly before: number;
  },
): Promise<{ sql: string; until: string; parameters: unknown[] }[]> {
  const { authority, viewer } = context;
  const linked = await linkedFactsOf(context, ...cohorts.map(({ kpis }) => kpis[0]!.counted.cohort));
  return cohorts.map(({ kpis, from, to, knownDay }, index) => ({
    sql: numberedFrom(casesOfKpis(kpis, linked, toDo), index * 6 + before),
    until: `$${index * 6 + before + 2}::date`,
    parameters: [authority, knownDay, from, to, unit, viewer.orgUnits],
  }));
}

/** How many parameters a page has before those of its cohorts: states, days, position (4), limit. */
const own = 7;

function pageSql(branches: readonly { sql: string; until: string }[]): string {
  const all = branches.map(
    ({ sql, until }) => `select * from (${sql}) b where $2::integer is null or b."dueOn" <= ${until} + $2::integer`,
  );
  return `
    with cases as materialized (
      select *, coalesce("dueOn", 'infinity') as due from (${all.join(" union all ")}) u where $1::text[] is null or state = any ($1::text[])
    )
    select t.total, p.* from (select count(*)::integer as total from cases) t left join lateral (
      select * from cases c where $3::date is null
        or (c.due, c."onDay", c.kpi collate "C", c.id collate "C") > ($3::date, $4::date, $5::text collate "C", $6::text collate "C")
      order by c.due, c."onDay", c.kpi collate "C", c.id collate "C" limit $7::integer
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
