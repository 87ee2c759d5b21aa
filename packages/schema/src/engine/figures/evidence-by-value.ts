import { definitionsOf, type Kpi } from "../../declare/kpi.ts";
import type { Day } from "../../words/day.ts";
import { period, step } from "../../words/period.ts";
import type { CountedEvidence, Evidence, MonthRange, Tally } from "./evidence.ts";
import { countedBy } from "./figure-of.ts";

/** What one definition of a KPI counted in a month of the cases with one value of a dimension. */
export interface CountsOfValue extends Pick<Tally, "numerator" | "denominator" | "pending" | "exempt" | "overdue"> {
  readonly version: number;
  /** The first day of the month. */
  readonly month: Day;
  readonly key: string;
}

/** Since when such counts are known: they are of the current facts, and were never another. */
const always = new Date(0);

/**
 * The evidence of a KPI for each value of a dimension, of the months that were counted: the figures of the values add up to those
 * of the whole.
 *
 * @param whole - the evidence of the org unit, whose span and decisions hold for its parts
 * @param months - first days of the months that were counted; figures of other months are not available
 */
export function evidenceByValue(
  kpi: Kpi,
  whole: Evidence,
  counts: readonly CountsOfValue[],
  months: readonly Day[],
): ReadonlyMap<string, Evidence> {
  const first = months.toSorted()[0]!;
  const wanted = counts.filter(({ month }) => months.includes(month));
  return new Map(
    [...Map.groupBy(wanted, ({ key }) => key)].map(([key, ofKey]): [string, Evidence] => {
      const ofVersion = (version: number) => ofKey.filter((each) => each.version === version);
      const byVersion = new Map(
        definitionsOf(kpi).map((each) => [
          each.version,
          countedOf(countedBy(each, whole), ofVersion(each.version), first),
        ]),
      );
      return [
        key,
        {
          published: [],
          counted: byVersion.get(kpi.version),
          earlier: kpi.earlier.length === 0 ? undefined : byVersion,
          part: whole.part,
          targets: whole.targets,
          rebasings: whole.rebasings,
        },
      ];
    }),
  );
}

function countedOf(
  whole: CountedEvidence | undefined,
  counts: readonly CountsOfValue[],
  first: Day,
): CountedEvidence | undefined {
  if (whole === undefined) return undefined;
  const { authority, unit, spans, tallies, unplaced, filed } = whole;
  return {
    authority,
    unit,
    spans: spans
      .filter(({ knownUntil }) => knownUntil === null)
      .map((span) => ({ ...span, fromMonth: span.fromMonth > first ? span.fromMonth : first })),
    tallies: new Map(
      counts.map(({ month, numerator, denominator, pending, exempt, overdue }) => [
        month,
        [
          {
            month,
            numerator,
            denominator,
            pending,
            exempt,
            overdue,
            causedBy: null,
            knownFrom: always,
            knownUntil: null,
          },
        ],
      ]),
    ),
    population: new Map(),
    isPart: true,
    ...(unplaced !== undefined && { unplaced }),
    filed: filed ?? [...tallies.keys()].map(monthRange),
  };
}

function monthRange(month: Day): MonthRange {
  const of = period("MONTH", month);
  return [of.start, step(of, 1).start];
}
