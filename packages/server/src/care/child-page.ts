import { kpiOf } from "@children-first/schema";
import { casesInPart, childrenWeCareForCohort } from "@children-first/schema/engine";
import { sql, type Sql } from "@children-first/schema/sql";
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
import { factsAsked } from "../kpis/facts-asked.ts";
import type { FigureType } from "../kpis/figure.type.ts";
import { liveFigure } from "../kpis/live-counts.ts";
import { conditionAsked, untilDay } from "./care-cohort-asked.ts";
import { type CareCohortType, sexesByCode } from "./care-cohort.type.ts";
import type { ChildType } from "./child.type.ts";

interface Row {
  readonly total: number;
  /** Null if the page has no child. */
  readonly reference: string | null;
  readonly age: number | null;
  readonly sex: string | null;
  readonly unit: string | null;
}

/**
 * One page of a cohort's children within the viewer's part of the organisation, by reference, with their total number.
 *
 * One statement, and one for the access log, in one transaction.
 * @throws WrongArgument for a page size outside 1 to 1,000, or for a cursor that no page returned.
 * @throws AccessRefused without child-level access or without a purpose.
 */
export async function childPage(
  context: Context,
  of: CareCohortType,
  first: number,
  after: string | null,
): Promise<Connection<ChildType> & { total: FigureType }> {
  checkPageSize(first);
  const [place = null] = after === null ? [] : placeOfTexts(after, [isStorable]);
  const { authority, viewer } = context;
  const unit = of.unit === authority && !viewer.orgUnits.includes(authority) ? viewer.orgUnits[0]! : of.unit;
  const chosen = Object.entries(of.where ?? {}).filter(([, value]) => value !== null && value !== undefined);
  const facts = await factsAsked(context, childrenWeCareForCohort);
  const rows = await readRecords(
    context,
    `CareCohort.children of ${unit} on ${of.on}${chosen.length > 0 ? `: ${JSON.stringify(Object.fromEntries(chosen))}` : ""}`,
    async (query) => {
      if (of.knownDay === null) return [];
      const question = { ...facts, known: of.knownDay, from: of.on, to: of.on, unit };
      const children = sql`${casesInPart(childrenWeCareForCohort, question, viewer.orgUnits)} c where ${conditionAsked(of.where)}`;
      return query<Row>(pageSql(children, place, first + 1));
    },
    (read) => {
      const people = read.slice(0, first).flatMap(({ reference }) => reference ?? []);
      return { people, rows: people.length };
    },
  );
  const children = rows.flatMap(({ reference, age, sex, unit: team }): ChildType[] =>
    reference === null
      ? []
      : [{ id: `${authority}:${reference}`, reference, age, sex: sexesByCode.get(sex) ?? "UNKNOWN", unit: team }],
  );
  return {
    ...pageOf(children, first, place !== null, ({ reference }) => textCursor([reference])),
    total: liveFigure(context, kpiOf("cla-count")!, untilDay(of.on), unit, of, {
      numerator: rows[0]?.total ?? 0,
      denominator: null,
    }),
  };
}

/** `children` is a relation with its condition. `place` is the cursor's position: the reference of the last child of the page before. */
function pageSql(children: Sql, place: string | null, limit: number): Sql {
  const isAfter = place === null ? sql`true` : sql`reference collate "C" > ${place}::text collate "C"`;
  return sql`
    with children as materialized (
      select c.subject as reference, c.age, c.sex, c.unit from ${children}
    )
    select t.total, p.* from (select count(*)::integer as total from children) t left join lateral (
      select * from children where ${isAfter} order by reference collate "C" limit ${limit}::integer
    ) p on true`;
}
