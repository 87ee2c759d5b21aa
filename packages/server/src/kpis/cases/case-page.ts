import { type Day, figureOfCounts, type Kpi, type Period } from "@children-first/schema";
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
import { type FigureType, figureType } from "../figure.type.ts";
import type { CaseState, CaseStateCountType, CaseType } from "./case.type.ts";

/** Which cases to read, and the words for the access log (`operation`). */
export interface CaseQuestion {
  readonly operation: string;
  readonly unit: string;
  /** The cases, as a query with the columns of a case. Null if nothing was counted yet. */
  readonly cases: Sql | null;
  readonly states?: readonly string[] | null;
  /** Whether overdue cases come before all others. */
  readonly overdueFirst?: boolean | null;
  readonly first: number;
  readonly after: string | null | undefined;
  /** The KPI and period of the total, and the last day that the data cover. */
  readonly total: { readonly kpi: Kpi; readonly period: Period; readonly knownDay: Day | undefined };
}

/** A page of cases, with their number. */
export type CasePage = Connection<CaseType> & { total: FigureType; states: CaseStateCountType[] };

type Row = { total: number; states: Readonly<Record<CaseState, number>> } & {
  [Column in keyof CaseType]: CaseType[Column] | null;
};

/**
 * One page of cases with their total number, and the number in each state. Soonest due first, without a due day last.
 *
 * One statement, and one for the access log, in one transaction.
 * @throws WrongArgument for a page size outside 1 to 1,000, or for a cursor that no page returned.
 * @throws AccessRefused without child-level access or a purpose.
 */
export async function casePage(context: Context, asked: CaseQuestion): Promise<CasePage> {
  const { first, after } = asked;
  checkPageSize(first);
  const { cases, states = null } = asked;
  const overdueFirst = asked.overdueFirst ?? false;
  const isRight = [...(overdueFirst ? [isRank] : []), isDue, isDay, isStorable, isStorable];
  const place = typeof after === "string" ? placeOfTexts(after, isRight) : null;
  const rows = await readRecords(
    context,
    asked.operation,
    async (query) =>
      cases === null ? [] : query<Row>(pageSql({ cases, states, overdueFirst, place, limit: first + 1 })),
    (read) => {
      const given = read.slice(0, first).filter(({ id }) => id !== null);
      return { people: given.flatMap(({ subject }) => subject ?? []), rows: given.length };
    },
  );
  // Whose case it is may stand in another record only, and that one need not be loaded.
  const nodes = rows
    .filter((row) => row.id !== null)
    .map((row) => ({ ...row, subject: row.subject ?? "" })) as unknown as CaseType[];
  return {
    ...pageOf(nodes, first, place !== null, ({ state, dueOn, onDay, kpi, id }) =>
      textCursor([...(overdueFirst ? [state === "OVERDUE" ? "0" : "1"] : []), dueOn ?? "infinity", onDay, kpi, id]),
    ),
    total: totalFigure(context, asked, rows[0]?.total ?? 0),
    states: (Object.entries(rows[0]?.states ?? {}) as [CaseState, number][]).map(([state, number]) => ({
      state,
      cases: number,
    })),
  };
}

/** What a page of cases is made of. `place` is the cursor's position: the last case of the page before. */
interface PageAsked {
  readonly cases: Sql;
  readonly states: readonly string[] | null;
  readonly overdueFirst: boolean;
  readonly place: readonly string[] | null;
  readonly limit: number;
}

function pageSql({ cases, states, overdueFirst, place, limit }: PageAsked): Sql {
  const [id, kpi, onDay, due, rank] = place?.toReversed() ?? [];
  const order = sql`${overdueFirst ? sql`(c.state <> 'OVERDUE')::integer, ` : sql.empty}c.due, c."onDay", c.kpi collate "C", c.id collate "C"`;
  const isAfter =
    due === undefined
      ? sql`true`
      : sql`(${order}) > (${rank === undefined ? sql.empty : sql`${rank}::integer, `}${due}::date, ${onDay!}::date, ${kpi!}::text collate "C", ${id!}::text collate "C")`;
  return sql`
    with cases as materialized (
      select *, coalesce("dueOn", 'infinity') as due, ${states === null ? sql`true` : sql`state = any (${states}::text[])`} as chosen from (${cases}) u
    ), in_state as (
      select state, count(*)::integer as cases, count(*) filter (where chosen)::integer as chosen from cases group by state
    )
    select t.total, t.states, p.* from (
      select coalesce(sum(chosen), 0)::integer as total, coalesce(jsonb_object_agg(state, cases), '{}') as states from in_state
    ) t left join lateral (
      select * from cases c where chosen and ${isAfter}
      order by ${order} limit ${limit}::integer
    ) p on true`;
}

function totalFigure({ authority }: Context, { unit, total }: CaseQuestion, cases: number): FigureType {
  const count: Kpi = { ...total.kpi, unit: "COUNT", decimals: 0, better: "NEITHER", targets: [], published: [] };
  const { period, knownDay = period.start } = total;
  return figureType(figureOfCounts(count, authority, period, { numerator: cases, denominator: null, unit, knownDay }), {
    published: [],
    part: unit === authority ? undefined : unit,
  });
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}

function isRank(text: string): boolean {
  return text === "0" || text === "1";
}

function isDue(text: string): boolean {
  return text === "infinity" || isDay(text);
}
