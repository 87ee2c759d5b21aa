import { definitionOn, type Kpi } from "../../declare/kpi.ts";
import type { Day } from "../../words/day.ts";
import { exactSum } from "../../words/format.ts";
import { isKnown } from "../../words/known-span.ts";
import { type Period, periodContaining } from "../../words/period.ts";
import { countedMonthsOf } from "./counted-figure.ts";
import type { CountedEvidence, Evidence, MonthRange, Tally } from "./evidence.ts";
import type { Figure } from "./figure.ts";
import { countedBy, figureOf } from "./figure-of.ts";

/** A unit directly under another, and the months in which it was. */
export interface UnitPart {
  readonly evidence: Evidence;
  readonly months: readonly MonthRange[];
}

/** A figure, and the evidence that it was made from. */
export interface FigureOfPart {
  readonly figure: Figure;
  readonly evidence: Evidence;
}

/**
 * A unit's figure by the units directly under it in the months of the figure, and last, where there are any, the cases
 * that belong to none of them. Their counts add up to those of the unit.
 *
 * @param parts - every unit that was ever directly under it
 */
export function figuresByUnit(
  kpi: Kpi,
  whole: Evidence,
  parts: readonly UnitPart[],
  area: string,
  asked: Period,
  asAt?: Date,
): FigureOfPart[] {
  const counted = countedBy(definitionOn(kpi, asked.end), whole);
  const known = counted === undefined ? [] : countedMonthsOf(kpi, counted, asked, asAt);
  const months = known.length > 0 ? known : [periodContaining("MONTH", asked.end).start];
  const made = (evidence: Evidence) => ({ evidence, figure: figureOf(kpi, evidence, area, asked, asAt) });
  const figures = parts
    .filter(({ months: under }) => months.some((month) => isWithin(month, under)))
    .map((part) => made(partWithin(part, months)));
  const rest = made(restOfParts(whole, parts));
  return figures.length > 0 && hasCases(rest.figure) ? [...figures, rest] : figures;
}

function hasCases({ value, numerator, denominator, pending, exempt }: Figure): boolean {
  return [value, numerator, denominator, pending, exempt].some((count) => count !== null && count !== 0);
}

/**
 * What a unit has of the figure of the unit above it: its counts without those of months, among the figure's, in which
 * it was not under that unit.
 *
 * @param months - the first days of the figure's months
 */
export function partWithin({ evidence, months: under }: UnitPart, months: readonly Day[]): Evidence {
  const others = months.filter((month) => !isWithin(month, under));
  if (others.length === 0) return evidence;
  return eachCounted(evidence, (counted) => ({
    ...counted,
    tallies: new Map([...counted.tallies].filter(([month]) => !others.includes(month))),
  }));
}

/**
 * What is counted for a unit and for none of the units directly under it, such as the cases that name no team. With the
 * parts it adds up to the unit, in every month and at every moment.
 */
export function restOfParts(whole: Evidence, parts: readonly UnitPart[]): Evidence {
  return {
    ...eachCounted(whole, (counted, version) => {
      const others = parts.map(({ evidence, months }) => ({
        tallies: (version === null ? evidence.counted : evidence.earlier?.get(version))?.tallies,
        months,
      }));
      const versionsIn = (month: Day) =>
        others.flatMap(({ tallies, months }) => (isWithin(month, months) ? [tallies?.get(month) ?? []] : []));
      return {
        ...counted,
        population: new Map<number, number>(),
        tallies: new Map(
          [...counted.tallies].map(([month, all]) => [month, withoutParts(month, all, versionsIn(month))]),
        ),
      };
    }),
    // Nothing is published of it, as of any service or team.
    part: whole.part ?? whole.counted?.unit,
    isRest: true,
  };
}

function isWithin(month: Day, ranges: readonly MonthRange[]): boolean {
  return ranges.some(([from, until]) => from <= month && month < until);
}

/** The evidence with what was counted by each definition made anew. The version is null for the newest. */
function eachCounted(
  evidence: Evidence,
  made: (counted: CountedEvidence, version: number | null) => CountedEvidence,
): Evidence {
  const { counted, earlier } = evidence;
  return {
    ...evidence,
    counted: counted && made(counted, null),
    earlier: earlier && new Map([...earlier].map(([version, each]) => [version, each && made(each, version)])),
  };
}

/** Every version of what remains of a month's tally, oldest first: a new one whenever the whole or a part became another. */
function withoutParts(month: Day, whole: readonly Tally[], parts: readonly (readonly Tally[])[]): Tally[] {
  const spans = [...whole, ...parts.flat()];
  const times = spans.flatMap(({ knownFrom, knownUntil }) => [knownFrom.getTime(), knownUntil?.getTime() ?? Infinity]);
  const moments = [...new Set(times)].toSorted((one, other) => one - other);
  return moments.slice(0, -1).flatMap((moment, place): Tally[] => {
    const knownFrom = new Date(moment);
    const known = (versions: readonly Tally[]) => versions.find((each) => isKnown(each, knownFrom));
    const all = known(whole);
    if (all === undefined) return [];
    const taken = parts.flatMap((versions) => known(versions) ?? []);
    const rest = (count: "numerator" | "denominator" | "pending" | "exempt" | "overdue") =>
      taken.reduce((left, each) => exactSum(left, -each[count]), all[count]);
    const newest = taken.reduce((one, other) => (other.knownFrom > one.knownFrom ? other : one), all);
    const until = moments[place + 1]!;
    return [
      {
        month,
        numerator: rest("numerator"),
        denominator: rest("denominator"),
        pending: rest("pending"),
        exempt: rest("exempt"),
        overdue: rest("overdue"),
        causedBy: newest.causedBy,
        knownFrom,
        knownUntil: until === Infinity ? null : new Date(until),
      },
    ];
  });
}
