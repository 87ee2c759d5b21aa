import type { PublishedSource } from "../../declare/kpi.ts";
import type { KnownSpan } from "../../words/known-span.ts";
import type { Day } from "../../words/day.ts";
import type { Period } from "../../words/period.ts";
import type { Rebasing } from "../../words/rebasing.ts";
import type { AbsentStatus } from "../../words/symbol.ts";
import type { OwnTarget } from "./target.ts";

/** One published cell: a number, or the status of its absence with the symbol that was printed, if any. */
export type Cell =
  | { readonly value: number }
  | { readonly value: null; readonly status: AbsentStatus; readonly symbol: string | null };

/** One row of a published table as one load read it, with when it was known. */
export interface Version {
  readonly dataset: PublishedDataset;
  readonly cells: ReadonlyMap<string, Cell>;
  readonly load: number;
  readonly sourceRow: number;
  /** When its load was published. */
  readonly writtenAt: Date;
  /** When it became current: at its load, or when the load that had superseded it was undone. */
  readonly knownFrom: Date;
  /** Null while nothing has superseded it. */
  readonly knownUntil: Date | null;
  /** The load, or the undone load, that made it current. */
  readonly broughtBy: number;
  /** The load, or the undone load, that ended that; null while it is current. */
  readonly endedBy: number | null;
}

/** The edition of a publication that a row is in. */
export interface PublishedDataset {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
}

/** The published rows that one source of a KPI rests on. */
export interface SourceEvidence {
  readonly source: PublishedSource;
  /** Current rows, and earlier versions of them. */
  readonly rows: RowsByArea;
  /** The same with the rows of loads that have been undone since, for questions as at a moment. */
  readonly ever: RowsByArea;
}

/** Published rows by area code, then by period; versions oldest first. */
export type RowsByArea = ReadonlyMap<string, ReadonlyMap<string, PeriodRows>>;

/** All versions of one area's row for one period, and the publisher's own name of the period. */
export interface PeriodRows {
  readonly period: Period;
  readonly timePeriod: string;
  readonly own: Version[];
  /** The rows that hold the denominator, or the population. */
  readonly base: Version[];
}

/** What is known about a KPI for the areas that were asked for. */
export interface Evidence {
  /** One entry for each published source, in its order. */
  readonly published: readonly SourceEvidence[];
  /** What was counted of it from the authority's own facts, for one org unit; none where nothing was. */
  readonly counted?: CountedEvidence | undefined;
  /** The same by its earlier definitions, by version; none where it has had but one. */
  readonly earlier?: ReadonlyMap<number, CountedEvidence | undefined> | undefined;
  /** The service or team it is asked for, of which nothing is published; none for a whole authority. */
  readonly part?: string | undefined;
  /** Set for the cases of a unit that belong to none of the units under it. */
  readonly isRest?: boolean;
  /** What the authority itself set as targets; none for another authority. */
  readonly targets?: readonly OwnTarget[] | undefined;
  /** From when it works out the limits of its series anew; none for another authority. */
  readonly rebasings?: readonly Rebasing[] | undefined;
  /** The first day of the first month whose counts were read; none where all of them were. */
  readonly readFrom?: Day | undefined;
}

/** How long a count was known, and why. */
export interface KnownCount extends KnownSpan {
  /** The load, or the undone load, that made it so; null for a recount of everything. */
  readonly causedBy: number | null;
}

/** What a KPI was counted to for one month. */
export interface Tally extends KnownCount {
  readonly month: Day;
  readonly numerator: number;
  readonly denominator: number;
  readonly pending: number;
  readonly exempt: number;
  /** Cases of the denominator that are overdue and still open; counted for KPIs of timeliness alone. */
  readonly overdue: number;
}

/** From the first day of which month to which day a KPI was counted. */
export interface TallySpan extends KnownCount {
  readonly fromMonth: Day;
  readonly knownDay: Day;
  /** Since when cases began that are not due yet, of a KPI whose cohort is `countedWhenDone`; null or none for no case. */
  readonly waitsFrom?: Day | null;
  /** Where the records begin, if that decides the first month: the first day, and the title of the fact that begins last. */
  readonly begins?: { readonly on: Day; readonly in: string };
}

/** Months from the first day of one up to the first day of another, which is not among them. */
export type MonthRange = readonly [from: Day, until: Day];

/** Months in which a unit above had cases of a KPI, of which none belonged to a unit below that one. */
export interface UnplacedMonths extends KnownSpan {
  readonly months: readonly MonthRange[];
}

/** What has been counted of a KPI for one org unit: every version, oldest first. */
export interface CountedEvidence {
  /** ONS code of the authority whose facts were counted. */
  readonly authority: string;
  /** The org unit: the authority's code, or that of a service or team. */
  readonly unit: string;
  readonly spans: readonly TallySpan[];
  readonly tallies: ReadonlyMap<Day, readonly Tally[]>;
  /** Children aged 0 to 17 in the authority by the year of the mid-year estimate; empty for a part of it. */
  readonly population: ReadonlyMap<number, number>;
  /** The load of each of these estimates, by the same year. */
  readonly populationLoads?: ReadonlyMap<number, number>;
  /** Of a service or team: the months in which the cases of a unit above it name nobody. A nought is then unknown. */
  readonly unplaced?: readonly UnplacedMonths[];
  /** Of a service or team, where the source is itself a snapshot: the months that have one. */
  readonly filed?: readonly MonthRange[];
  /** Set for the cases of one value of a dimension: the population is not published for a part of the children. */
  readonly isPart?: boolean;
}
