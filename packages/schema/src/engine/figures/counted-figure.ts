import { type Day, dayInWords } from "../../words/day.ts";
import { type Period, period, periodContaining, step } from "../../words/period.ts";
import type { FigureStatus } from "../../words/symbol.ts";
import { casesFrom } from "./cases-from.ts";
import type { CountedEvidence, KnownCount, MonthRange, Tally, TallySpan } from "./evidence.ts";
import type { Figure } from "./figure.ts";
import { displayText, exactSum } from "../../words/format.ts";
import { isKnown } from "../../words/known-span.ts";
import { isTimeliness, type Kpi, type Timing } from "../../declare/kpi.ts";

/**
 * Makes the figure of a KPI for an org unit and period from its tallies, as known at `asAt`.
 *
 * Events are added up; a snapshot is of the last known day. A period that is not over, or has events not due yet, is
 * PROVISIONAL; a figure that changed after that is RESTATED.
 *
 * @returns undefined where the period was not counted
 */
export function countedFigure(kpi: Kpi, evidence: CountedEvidence, asked: Period, asAt?: Date): Figure | undefined {
  const now = figureAt(kpi, evidence, asked, asAt);
  if (now === undefined || now.value === null || now.status === "PROVISIONAL") return now;
  const reported = firstReport(kpi, evidence, asked, asAt);
  const changed = reported === undefined ? [] : changedSince(kpi, evidence, asked, reported, asAt);
  if (changed.length === 0) return now;
  const first = figureAt(kpi, evidence, asked, reported!.knownFrom);
  if (first === undefined || (first.value === now.value && first.display === now.display)) return now;
  const { counted } = now;
  const restatedBy = newestOf(changed).causedBy;
  return {
    ...now,
    status: "RESTATED",
    counted: counted && { ...counted, restated: true, restatedBy },
    asFirstReported: first,
  };
}

/** The span in which a period was first reported: it covers all of it, and no event of it was still to become due. */
function firstReport(kpi: Kpi, evidence: CountedEvidence, asked: Period, asAt?: Date): TallySpan | undefined {
  return evidence.spans.find(
    (span) =>
      span.knownDay >= asked.end &&
      (asAt === undefined || span.knownFrom <= asAt) &&
      !waits(span, asked) &&
      !(
        waitsForEvents(kpi) &&
        talliesKnown(kpi, evidence, asked, span, span.knownFrom).some(({ pending }) => pending > 0)
      ),
  );
}

/** Whether a case that began by the end of a period is not due yet. */
function waits({ waitsFrom }: Pick<TallySpan, "waitsFrom">, { end }: Period): boolean {
  return waitsFrom !== undefined && waitsFrom !== null && waitsFrom <= end;
}

/** Whether an event of this KPI may be counted in a period before it is due. A snapshot has such cases on any day. */
function waitsForEvents({ counted }: Kpi): boolean {
  return counted?.pending !== undefined && counted.cohort.kind === "EVENTS";
}

/** The span in which a period was first reported, and every later tally of its months. */
export function countedSteps(kpi: Kpi, evidence: CountedEvidence, asked: Period): readonly KnownCount[] {
  const reported = firstReport(kpi, evidence, asked);
  if (reported === undefined) return [];
  const tallies = monthsOf(kpi, asked, reported).flatMap((month) => evidence.tallies.get(month) ?? []);
  return [reported, ...tallies.filter(({ knownFrom }) => knownFrom > reported.knownFrom)];
}

/** The tallies of a period that are newer than its first report. A month that lost its last case has a tally of zero. */
function changedSince(kpi: Kpi, evidence: CountedEvidence, asked: Period, reported: TallySpan, asAt?: Date): Tally[] {
  return talliesKnown(kpi, evidence, asked, reported, asAt).filter(({ knownFrom }) => knownFrom > reported.knownFrom);
}

/** The tallies of a period as known at a moment. A month without a case has none. */
function talliesKnown(kpi: Kpi, evidence: CountedEvidence, asked: Period, span: TallySpan, asAt?: Date): Tally[] {
  const known: Tally[] = [];
  for (const month of monthsOf(kpi, asked, span)) {
    const versions = evidence.tallies.get(month);
    const tally = versions && knownAt(versions, asAt);
    if (tally !== undefined) known.push(tally);
  }
  return known;
}

/** The months that were counted for a KPI and are over, oldest first. */
export function countedMonths(evidence: CountedEvidence, asAt?: Date): Period[] {
  const span = knownAt(evidence.spans, asAt);
  if (span === undefined) return [];
  const months: Period[] = [];
  for (let each = period("MONTH", span.fromMonth); each.end <= span.knownDay; each = step(each, 1)) months.push(each);
  return months;
}

/**
 * Why a period was not counted, in a sentence: it comes before the records begin, or before the first month that is counted.
 *
 * @returns null for any other period
 */
export function reasonBefore(kpi: Kpi, evidence: CountedEvidence, asked: Period, asAt?: Date): string | null {
  const span = knownAt(evidence.spans, asAt);
  if (span === undefined || asked.start > span.knownDay || monthsOf(kpi, asked, span)[0]! >= span.fromMonth)
    return null;
  const { begins, fromMonth } = span;
  if (begins === undefined) return `It is counted from ${period("MONTH", fromMonth).label} on.`;
  const { lookBack = 0 } = kpi.counted ?? {};
  const records = `The records of "${begins.in}" begin on ${dayInWords(begins.on)}.`;
  return lookBack === 0 ? records : `${records} This KPI needs those of the ${lookBack} months before a case.`;
}

function figureAt(kpi: Kpi, evidence: CountedEvidence, asked: Period, asAt?: Date): Figure | undefined {
  const span = knownAt(evidence.spans, asAt);
  if (span === undefined || asked.start > span.knownDay) return undefined;
  const months = monthsOf(kpi, asked, span);
  if (months[0]! < span.fromMonth) return undefined;
  const tallies = talliesKnown(kpi, evidence, asked, span, asAt);
  // A snapshot that the source did not take is unknown, not zero.
  if (kpi.counted?.cohort.kind === "FILED_SNAPSHOT" && !wereFiled(months, tallies, evidence.filed)) return undefined;
  const sum = { numerator: 0, denominator: 0, pending: 0, exempt: 0, overdue: 0 };
  let newest: KnownCount = span;
  for (const tally of tallies) {
    sum.numerator = exactSum(sum.numerator, tally.numerator);
    sum.denominator = exactSum(sum.denominator, tally.denominator);
    sum.pending += tally.pending;
    sum.exempt += tally.exempt;
    sum.overdue += tally.overdue;
    if (tally.knownFrom > newest.knownFrom) newest = tally;
  }
  const atEnd = tallies.at(-1)?.month === months.at(-1) ? tallies.at(-1)!.denominator : 0;
  const ofEach = kpi.counted?.perAtEnd ? atEnd : sum.denominator;
  return figureOfCounts(kpi, evidence.authority, asked, {
    ...sum,
    isUnplaced: !Object.values(sum).some(Boolean) && areUnplaced(months, evidence, asAt),
    denominator: kpi.unit === "RATE_PER_10K" ? populationFor(evidence, asked) : ofEach,
    isPart: evidence.isPart ?? false,
    unit: evidence.unit,
    knownDay: span.knownDay,
    waitsFrom: span.waitsFrom ?? null,
    knownFrom: newest.knownFrom,
    causedBy: newest.causedBy,
    populationLoad: kpi.unit === "RATE_PER_10K" ? populationLoadFor(evidence, asked) : null,
  });
}

/** Whether the source took a snapshot in every month. `filed` says so for a service or team, which may have had no row. */
function wereFiled(
  months: readonly Day[],
  tallies: readonly Tally[],
  filed: readonly MonthRange[] | undefined,
): boolean {
  return filed === undefined ? tallies.length === months.length : months.every((month) => isIn(month, filed));
}

/** Whether in any of some months the cases of a unit above name nobody below it, as known at a moment. */
function areUnplaced(months: readonly Day[], { unplaced = [] }: CountedEvidence, asAt?: Date): boolean {
  return unplaced.some((each) => isKnown(each, asAt) && months.some((month) => isIn(month, each.months)));
}

function isIn(month: Day, ranges: readonly MonthRange[]): boolean {
  return ranges.some(([from, until]) => from <= month && month < until);
}

/** What a figure is made of: numbers of cases, or sums over them. */
export interface Counts {
  readonly numerator: number;
  /** Null where it is not known; not read for a count. */
  readonly denominator: number | null;
  readonly pending?: number;
  readonly exempt?: number;
  readonly overdue?: number;
  /** Set where it is not known that there are no cases: those of the unit above name no unit below it. */
  readonly isUnplaced?: boolean;
  /** Set for a slice of a figure, whose population is not published. */
  readonly isPart?: boolean;
  /** The org unit whose cases they are. */
  readonly unit: string;
  /** The last day that the facts tell of. */
  readonly knownDay: Day;
  /** As `TallySpan` has it. */
  readonly waitsFrom?: Day | null;
  readonly knownFrom?: Date | null;
  readonly causedBy?: number | null;
  /** The load of the population that is the denominator of a rate. */
  readonly populationLoad?: number | null;
}

/** The figure that counts give, by the rules of its KPI: value, status and how it is printed. It is not judged yet. */
export function figureOfCounts(kpi: Kpi, authority: string, asked: Period, counts: Counts): Figure {
  const {
    numerator,
    denominator: base,
    pending = 0,
    exempt = 0,
    isUnplaced = false,
    overdue,
    unit,
    knownDay,
    knownFrom = null,
    causedBy = null,
    populationLoad = null,
  } = counts;
  const isComplete = asked.end <= knownDay && !waits(counts, asked) && !(waitsForEvents(kpi) && pending > 0);
  const known = !isUnplaced;
  const { value, status } = known
    ? worked(kpi, numerator, base, pending, isComplete)
    : { value: null, status: "NOT_AVAILABLE" as const };
  return {
    kpi,
    area: authority,
    period: asked,
    value,
    status,
    display: displayText(value, status, kpi.unit, kpi.decimals),
    reason: status === "NOT_AVAILABLE" ? reasonOf(counts, unit === authority) : null,
    numerator: kpi.unit === "COUNT" || !known ? null : numerator,
    denominator: kpi.unit === "COUNT" || !known ? null : base,
    pending: known ? pending : null,
    exempt: known ? exempt : null,
    overdue: known && isTimeliness(kpi) ? (overdue ?? null) : null,
    rag: "GREY",
    target: null,
    rows: [],
    knownFrom,
    source: null,
    dataset: null,
    timePeriod: null,
    counted: { unit, knownDay, causedBy, restated: false, restatedBy: null, populationLoad },
    asFirstReported: null,
    breaks: false,
  };
}

/** Why a figure that was counted has no value: its cases are not known, or there is no population to divide by. */
function reasonOf({ isUnplaced, isPart }: Counts, isAuthority: boolean): string {
  if (isUnplaced)
    return "The records do not say which service or team the cases belong to. See the figure of the unit above.";
  if (isPart) return "The population of this part alone is not published, so there is no rate.";
  if (!isAuthority) return "The population of a service or team is not published, so there is no rate.";
  return "No estimate of the population is loaded for the period or for the two years before it.";
}

function worked(
  kpi: Kpi,
  numerator: number,
  base: number | null,
  pending: number,
  isComplete: boolean,
): { value: number | null; status: FigureStatus } {
  const status = isComplete ? "FINAL" : "PROVISIONAL";
  if (kpi.unit === "COUNT") return { value: numerator, status };
  if (base === null) return { value: null, status: "NOT_AVAILABLE" };
  if (base === 0) return { value: null, status: pending > 0 ? "TOO_RECENT" : "NOT_APPLICABLE" };
  const scale = kpi.unit === "PERCENT" ? 100 : kpi.unit === "RATE_PER_10K" ? 10_000 : 1;
  return { value: (scale * numerator) / base, status };
}

/** The months whose tallies make the figure of a period, oldest first; none that lies after the last known day. */
export function countedMonthsOf(kpi: Kpi, { spans }: CountedEvidence, asked: Period, asAt?: Date): readonly Day[] {
  const span = knownAt(spans, asAt);
  return span === undefined ? [] : monthsOf(kpi, asked, span);
}

function monthsOf({ timing }: Kpi, asked: Period, { knownDay }: TallySpan): readonly Day[] {
  let ofPeriod = monthsKnown.get(asked);
  if (ofPeriod === undefined) monthsKnown.set(asked, (ofPeriod = new Map()));
  let ofDay = ofPeriod.get(knownDay);
  if (ofDay === undefined) ofPeriod.set(knownDay, (ofDay = {}));
  return (ofDay[timing] ??= listMonths(timing, asked, knownDay));
}

/** All KPIs of one timing that are known up to one day ask for the same months of a period. */
const monthsKnown = new WeakMap<Period, Map<Day, Partial<Record<Timing, readonly Day[]>>>>();

function listMonths(timing: Timing, asked: Period, knownDay: Day): readonly Day[] {
  const last = periodContaining("MONTH", asked.end < knownDay ? asked.end : knownDay);
  if (timing === "SNAPSHOT_AT_PERIOD_END") return [last.start];
  const months: Day[] = [];
  for (let each = period("MONTH", casesFrom({ timing }, asked)); each.start <= last.start; each = step(each, 1))
    months.push(each.start);
  return months;
}

/**
 * Children aged 0 to 17 for a rate: the mid-year estimate of the year in which the financial year of the period's end
 * began (DfE: a rate on 31 March takes the year before), or the newest before it where it is not out yet.
 */
export function populationFor(evidence: Pick<CountedEvidence, "population">, asked: Period): number | null {
  const year = populationYear(evidence, asked);
  return year === undefined ? null : evidence.population.get(year)!;
}

/** The load of the estimate that `populationFor` takes. */
export function populationLoadFor(
  evidence: Pick<CountedEvidence, "population" | "populationLoads">,
  asked: Period,
): number | null {
  const year = populationYear(evidence, asked);
  return year === undefined ? null : (evidence.populationLoads?.get(year) ?? null);
}

function populationYear({ population }: Pick<CountedEvidence, "population">, { end }: Period): number | undefined {
  const wanted = Number(periodContaining("FINANCIAL_YEAR", end).start.slice(0, 4));
  return [wanted, wanted - 1, wanted - 2].find((year) => population.has(year));
}

function knownAt<Version extends KnownCount>(versions: readonly Version[], asAt?: Date): Version | undefined {
  return versions.findLast((version) => isKnown(version, asAt));
}

function newestOf(versions: readonly KnownCount[]): KnownCount {
  return versions.reduce((newest, version) => (version.knownFrom > newest.knownFrom ? version : newest));
}
