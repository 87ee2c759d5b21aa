import { kpiOf } from "@children-first/schema";
import { casesIn } from "@children-first/schema/engine";
import { childrenWeCareForCohort } from "@children-first/schema/cohorts";
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
import type { FigureType } from "../kpis/figure.type.ts";
import { linkedFactsOf } from "../kpis/linked-facts.ts";
import { liveFigure } from "../kpis/live-counts.ts";
import { conditionAsked, untilDay } from "./care-cohort-asked.ts";
import { type CareCohortType, sexCodes } from "./care-cohort.type.ts";
import type { ChildType } from "./child.type.ts";

interface Row {
  readonly total: number;
  /** Null if the page has no child. */
  readonly reference: string | null;
  readonly age: number | null;
  readonly sex: string | null;
  readonly unit: string | null;
}

const sexes = new Map<string | null, string>(Object.entries(sexCodes).map(([sex, code]) => [code, sex]));

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
  const { where, values } = conditionAsked(of.where);
  const chosen = Object.entries(of.where ?? {}).filter(([, value]) => value !== null && value !== undefined);
  const linked = await linkedFactsOf(context, childrenWeCareForCohort);
  const rows = await readRecords(
    context,
    `CareCohort.children of ${unit} on ${of.on}${chosen.length > 0 ? `: ${JSON.stringify(Object.fromEntries(chosen))}` : ""}`,
    async (query) =>
      of.knownDay === null
        ? []
        : query<Row>(pageSql(where, linked), [
            authority,
            of.knownDay,
            of.on,
            of.on,
            unit,
            ...values,
            viewer.orgUnits,
            place,
            first + 1,
          ]),
    (read) => read.slice(0, first).flatMap(({ reference }) => reference ?? []),
  );
  const children = rows.flatMap(({ reference, age, sex, unit: team }): ChildType[] =>
    reference === null
      ? []
      : [{ id: `${authority}:${reference}`, reference, age, sex: sexes.get(sex) ?? "UNKNOWN", unit: team }],
  );
  return {
    ...pageOf(children, first, place !== null, ({ reference }) => textCursor([reference])),
    total: liveFigure(context, kpiOf("cla-count")!, untilDay(of.on), unit, of, {
      numerator: rows[0]?.total ?? 0,
      denominator: null,
    }),
  };
}

/** Parameters: those of `casesIn`, the six of a filter, the viewer's org units, the cursor's position, the limit. */
function pageSql(where: string, linked: ReadonlySet<string>): string {
  return `
    with children as materialized (
      select c.subject as reference, c.age, c.sex, n.unit from ${casesIn(childrenWeCareForCohort, linked)} c
      left join org_unit_name n on n.authority = $1 and n.name = c.team
      where ${where} and ($1 = any ($12::text[]) or exists (
        select from org_unit_ancestor a where a.unit = n.unit and a.ancestor = any ($12::text[])
          and a.valid_from <= $2::date and (a.valid_until is null or a.valid_until > $2::date)))
    )
    select t.total, p.* from (select count(*)::integer as total from children) t left join lateral (
      select * from children where $13::text is null or reference collate "C" > $13::text collate "C"
      order by reference collate "C" limit $14::integer
    ) p on true`;
}
