import {
  countedBy,
  countedMonthsOf,
  type CountsOfValue,
  type Day,
  definitionAlone,
  definitionOn,
  type Evidence,
  evidenceByValue,
  figureOf,
  type Kpi,
  type Period,
  sharesOfChange,
} from "@children-first/schema";
import { breakdownByMonthSql, type CohortDimension, type CountedKpi, isCounted } from "@children-first/schema/engine";
import { sql } from "@children-first/schema/sql";
import type { Context } from "../context.ts";
import { factsAsked } from "./facts-asked.ts";
import { figureType } from "./figure.type.ts";
import type { ShareOfChangeType, SliceSeriesType } from "./slice.type.ts";
import { inOrder, withUnitNames } from "./slices.ts";

/** A KPI and the dimension that it is broken down by, in an org unit. */
export interface BrokenDown {
  readonly kpi: CountedKpi;
  readonly dimension: CohortDimension;
  readonly unit: string;
  /** The evidence of the org unit. */
  readonly whole: Evidence;
}

/**
 * A series for each value of a dimension, counted from the current records in one statement. A value is in it if a case of any of
 * the periods has it.
 */
export async function seriesByValue(
  context: Context,
  of: BrokenDown,
  periods: readonly Period[],
): Promise<SliceSeriesType[]> {
  const { authority } = context;
  const months = monthsOf(of, of.kpi, periods);
  const definitions = new Set(periods.map(({ end }) => definitionOn(of.kpi, end)));
  const counts = await countsByMonth(context, of, [...definitions], months);
  if (counts.length === 0) return [];
  const byValue = evidenceByValue(of.kpi, of.whole, counts, months);
  const parts = [...byValue].map(([key, evidence]) => {
    const figures = periods.map((each) => figureOf(of.kpi, evidence, authority, each));
    const series = { figures };
    return { key, figures: figures.map((each) => figureType(each, evidence, undefined, undefined, series)) };
  });
  return inOrder(await withUnitNames(context, of.dimension, parts), parts);
}

/**
 * What each value of a dimension contributes to the change between two periods, both counted by the later one's definition. One
 * statement. Empty where the whole has no value in one of them.
 */
export async function explainChange(
  context: Context,
  of: BrokenDown,
  { before, after }: { readonly before: Period; readonly after: Period },
): Promise<ShareOfChangeType[]> {
  const { authority } = context;
  const kpi = definitionAlone(definitionOn(of.kpi, after.end), definitionOn(of.kpi, after.end).version)!;
  const [then, now] = [monthsOf(of, kpi, [before]), monthsOf(of, kpi, [after])];
  if (then.length === 0 || now.length === 0) return [];
  const counts = await countsByMonth(context, of, [kpi], [...new Set([...then, ...now])].toSorted());
  const [thenByValue, nowByValue] = [then, now].map((months) => evidenceByValue(kpi, of.whole, counts, months));
  const whole = {
    before: figureOf(kpi, of.whole, authority, before),
    after: figureOf(kpi, of.whole, authority, after),
  };
  const none = (period: Period, months: readonly Day[]) =>
    figureIn(authority, kpi, evidenceOfNone(kpi, of.whole, months), period);
  const parts = [...new Set([...thenByValue!.keys(), ...nowByValue!.keys()])].map((key) => ({
    key,
    before: figureIn(authority, kpi, thenByValue!.get(key), before) ?? none(before, then)!,
    after: figureIn(authority, kpi, nowByValue!.get(key), after) ?? none(after, now)!,
  }));
  const shares = sharesOfChange(
    parts.map((each) => ({ before: each.before.of, after: each.after.of })),
    { before: whole.before.denominator, after: whole.after.denominator },
  );
  if (shares === undefined) return [];
  const explained = parts.map((part, place) => ({ ...part, difference: shares[place]! }));
  return inOrder(await withUnitNames(context, of.dimension, explained), explained).toSorted(
    (a, b) => Math.abs(b.difference) - Math.abs(a.difference),
  );
}

function figureIn(authority: string, kpi: Kpi, evidence: Evidence | undefined, period: Period) {
  return evidence && figureType(figureOf(kpi, evidence, authority, period), evidence);
}

/** The evidence of a value that no case of the months has. */
function evidenceOfNone(kpi: Kpi, whole: Evidence, months: readonly Day[]): Evidence {
  const nothing = { numerator: 0, denominator: 0, pending: 0, exempt: 0, overdue: 0 };
  const counts = [{ ...nothing, version: kpi.version, month: months[0]!, key: "" }];
  return evidenceByValue(kpi, whole, counts, months).get("")!;
}

/** The months that make the figures of some periods, each by the definition that applies to it. */
function monthsOf({ whole }: BrokenDown, family: Kpi, periods: readonly Period[]): Day[] {
  const months = periods.flatMap((each) => {
    const counted = countedBy(definitionOn(family, each.end), whole);
    const from = counted?.spans.findLast(({ knownUntil }) => knownUntil === null)?.fromMonth;
    if (counted === undefined || from === undefined) return [];
    return countedMonthsOf(definitionOn(family, each.end), counted, each).filter((month) => month >= from);
  });
  return [...new Set(months)].toSorted();
}

/** Counts the cases of months by a dimension, by every definition that applies to one of them: one statement. */
async function countsByMonth(
  context: Context,
  { dimension, unit, whole }: BrokenDown,
  definitions: readonly Kpi[],
  months: readonly Day[],
): Promise<CountsOfValue[]> {
  const [from, last] = [months[0], months.at(-1)];
  if (from === undefined || last === undefined) return [];
  const counted = definitions.filter(isCounted);
  const facts = await factsAsked(context, ...counted.map((each) => each.counted.cohort));
  const statements = [...Map.groupBy(counted, (each) => each.counted.cohort)].flatMap(([, together]) => {
    const known = countedBy(together[0]!, whole)?.spans.findLast(({ knownUntil }) => knownUntil === null)?.knownDay;
    if (known === undefined) return [];
    return [breakdownByMonthSql(together, dimension, { ...facts, known, from, to: known, unit, months })];
  });
  return statements.length === 0 ? [] : context.count<CountsOfValue>(sql.join(statements, " union all "));
}
