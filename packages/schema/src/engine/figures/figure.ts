import { type Day, dayBefore, type Period, periodContaining, periodKey, step } from "../../words/period.ts";
import { reportingPeriod } from "../../words/publisher-period.ts";
import { type AbsentStatus, type FigureStatus, gravestOf } from "../../words/symbol.ts";
import { countedFigure, countedMonths } from "./counted-figure.ts";
import type { Cell, Evidence, PeriodRows, PublishedDataset, SourceEvidence, Version } from "./evidence.ts";
import { printed, printedChange } from "../../words/format.ts";
import { isKnown } from "../../words/known-while.ts";
import { definitionAlone, definitionOn, definitionsOf, type Kpi, type PublishedSource } from "../../declare/kpi.ts";
import type { Rag } from "../../words/rag.ts";
import { judged, type TargetInForce } from "./target.ts";

/** One number of a KPI for one period and area, with all that is needed to trust it. A null value carries its reason. */
export interface Figure {
  readonly kpi: Kpi;
  /** ONS code of the area it is of. */
  readonly area: string;
  readonly period: Period;
  readonly value: number | null;
  readonly status: FigureStatus;
  /** As printed everywhere: "64.3%", "975", "c". */
  readonly display: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly rag: Rag;
  /** The target in force when the period ended, as it was known at the moment asked about. */
  readonly target: TargetInForce | null;
  /** The published rows that were read: load and row of its file. */
  readonly rows: readonly { readonly load: number; readonly row: number }[];
  /** When the newest of those rows became known; null where there is none. */
  readonly knownFrom: Date | null;
  readonly source: PublishedSource | null;
  /** The edition it was read from. */
  readonly dataset: PublishedDataset | null;
  readonly timePeriod: string | null;
  /** Cases not yet due, and cases excused for a recorded reason: in neither part. Null for a published figure. */
  readonly pending: number | null;
  readonly exempt: number | null;
  /** What it was counted from; null for a published figure. */
  readonly counted: CountedFrom | null;
  /** The same figure as first reported, where it has changed since. */
  readonly asFirstReported: Figure | null;
  /** Whether it is made by another definition than the period before it: the two are not alike. */
  readonly breaks: boolean;
}

/** What a counted figure was made of. */
export interface CountedFrom {
  /** The org unit: the authority's code, or that of a service or team. */
  readonly unit: string;
  /** The last day that the facts tell of. */
  readonly knownDay: Day;
  /** The load, or the undone load, that made it what it is. */
  readonly causedBy: number | null;
  /** Whether it has changed since it was first reported. */
  readonly restated: boolean;
  /** The load, or the undone load, that last changed it since; null where it is as first reported, or all was recounted. */
  readonly restatedBy: number | null;
}

/** How a figure moved against the previous comparable period. */
export interface Change {
  readonly difference: number | null;
  readonly direction: "BETTER" | "WORSE" | "SAME" | "MORE" | "FEWER" | "UNKNOWN";
  readonly display: string;
  readonly comparedWith: Period;
}

interface Worked {
  readonly value: number | null;
  readonly status: FigureStatus;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly versions: readonly Version[];
  readonly symbol: string | null;
}

/**
 * The figure of a KPI for an area and period, as known at a moment (now when none is given).
 *
 * A financial year is taken from what is published for it, where anything is, because that is what others publish too;
 * months, quarters and rolling years are counted from the facts, where they are loaded. A part of the authority is always
 * counted. Where no source has the period, the value is null and the status NOT_AVAILABLE.
 *
 * It is made by the definition that held when the period ended; as at a moment before that was first counted here, by the
 * one before it, which is what was reported then. The figure's `kpi` is that definition.
 */
export function figureOf(kpi: Kpi, evidence: Evidence, area: string, asked: Period, asAt?: Date): Figure {
  const definition = definitionThen(kpi, evidence, asked.end, asAt);
  const figure = figureBy(definition, evidence, area, asked, asAt);
  const breaks = kpi.earlier.length > 0 && definitionThen(kpi, evidence, dayBefore(asked.start), asAt) !== definition;
  return judged(breaks ? { ...figure, breaks } : figure, evidence.targets ?? [], asAt);
}

function definitionThen(kpi: Kpi, evidence: Evidence, day: Day, asAt: Date | undefined): Kpi {
  const definition = definitionOn(kpi, day);
  if (asAt === undefined || kpi.earlier.length === 0) return definition;
  const counted = definitionsOf(kpi).filter(
    (each) =>
      each.version <= definition.version && countedBy(each, evidence)?.spans.some(({ knownFrom }) => knownFrom <= asAt),
  );
  return counted.at(-1) ?? definition;
}

/** What was counted by one of a KPI's definitions. */
export function countedBy({ version }: Kpi, evidence: Evidence): Evidence["counted"] {
  return evidence.earlier?.has(version) ? evidence.earlier.get(version) : evidence.counted;
}

/** The figure by one definition. What is published is of the definition that held when its period ended, and of no other. */
function figureBy(kpi: Kpi, evidence: Evidence, area: string, asked: Period, asAt?: Date): Figure {
  const { part } = evidence;
  const holds = (kpi.validFrom ?? "") <= asked.end && (kpi.validUntil === null || asked.end <= kpi.validUntil);
  const published = holds ? evidence.published : [];
  const counted = countedBy(kpi, evidence);
  const publishedFirst = asked.grain === "FINANCIAL_YEAR" && part === undefined;
  return (
    (publishedFirst ? publishedFigure(kpi, published, area, asked, asAt) : undefined) ??
    (counted?.authority === area ? countedFigure(kpi, counted, asked, asAt) : undefined) ??
    (part === undefined && !publishedFirst ? publishedFigure(kpi, published, area, asked, asAt) : undefined) ??
    unknownFigure(kpi, area, asked)
  );
}

function publishedFigure(
  kpi: Kpi,
  published: readonly SourceEvidence[],
  area: string,
  asked: Period,
  asAt?: Date,
): Figure | undefined {
  for (const each of published) {
    const found = rowsOf(each, area, asked, asAt);
    const worked = found && work(each.source, found, asAt);
    if (!found || !worked) continue;
    const figure = figureFrom(kpi, each, area, found, worked);
    return asRestated(kpi, each, area, rowsOf(each, area, asked) ?? found, figure, asAt);
  }
  return undefined;
}

function unknownFigure(kpi: Kpi, area: string, asked: Period): Figure {
  return {
    kpi,
    area,
    period: asked,
    target: null,
    value: null,
    status: "NOT_AVAILABLE",
    display: printed(null, "NOT_AVAILABLE", kpi.unit, kpi.decimals),
    numerator: null,
    denominator: null,
    rag: "GREY",
    rows: [],
    knownFrom: null,
    source: null,
    dataset: null,
    timePeriod: null,
    pending: null,
    exempt: null,
    counted: null,
    asFirstReported: null,
    breaks: false,
  };
}

/** The periods that a KPI has, or at a moment had, a published row for, and the months it was counted for, oldest first. */
export function periodsOf({ published, counted, earlier }: Evidence, area: string, asAt?: Date): Period[] {
  const rows = published.flatMap((each) => [
    ...(each.rows.get(area)?.values() ?? []),
    ...(asAt ? [...(each.ever.get(area)?.values() ?? [])].filter(({ own }) => knownAt(own, asAt)) : []),
  ]);
  const months = [counted, ...(earlier?.values() ?? [])].flatMap((each) =>
    each?.authority === area ? countedMonths(each, asAt) : [],
  );
  const found = new Map([...rows.map(({ period }) => period), ...months].map((each) => [periodKey(each), each]));
  return [...found.values()].toSorted((a, b) => a.end.localeCompare(b.end) || a.start.localeCompare(b.start));
}

/**
 * The newest figure with a value; where none has one, the newest, with its reason. A KPI that is counted is shown for its
 * newest complete month; else years come before months and quarters. `today` names the financial year to answer for where nothing is published.
 */
export function latestFigure(kpi: Kpi, evidence: Evidence, area: string, today: Day, asAt?: Date): Figure {
  const newestFirst = periodsOf(evidence, area, asAt).toReversed();
  const counted = evidence.counted?.authority === area ? countedMonths(evidence.counted, asAt).toReversed() : [];
  const yearly = newestFirst.filter((each) => each.grain !== "MONTH" && each.grain !== "QUARTER");
  const asked = counted.length > 0 ? counted.slice(0, 1) : yearly.length > 0 ? yearly : newestFirst;
  const figures = asked.map((each) => figureOf(kpi, evidence, area, each, asAt));
  return (
    figures.find((figure) => figure.value !== null) ??
    figures[0] ??
    figureOf(kpi, evidence, area, periodContaining("FINANCIAL_YEAR", today), asAt)
  );
}

/** How a figure differs from an earlier one, in words and in direction. A context measure is MORE or FEWER, never better. */
export function changeBetween(earlier: Figure, later: Figure): Change {
  const { kpi } = later;
  if (earlier.value === null || later.value === null) {
    return { difference: null, direction: "UNKNOWN", display: "", comparedWith: earlier.period };
  }
  const decimals = Math.min(decimalsOf(earlier), decimalsOf(later));
  const difference = later.value - earlier.value;
  const display = printedChange(difference, kpi.unit, decimals);
  const same = display === "no change";
  const up = difference > 0;
  const direction = same
    ? "SAME"
    : kpi.better === "NEITHER"
      ? up
        ? "MORE"
        : "FEWER"
      : up === (kpi.better === "HIGHER")
        ? "BETTER"
        : "WORSE";
  return { difference: same ? 0 : difference, direction, display, comparedWith: earlier.period };
}

/** The figure of the period before, of the same length and kind, and by the same definition: like with like. */
export function figureBefore({ kpi, area, period }: Figure, evidence: Evidence, asAt?: Date): Figure {
  return figureOf(definitionAlone(kpi, kpi.version)!, evidence, area, step(period, -1), asAt);
}

/** Decimal places that a figure is printed with. */
export function decimalsOf(figure: Pick<Figure, "kpi" | "source">): number {
  return figure.source?.decimals ?? figure.kpi.decimals;
}

/**
 * A source's rows of one area and period, where a financial year finds the same reporting year of another twelve months.
 * Rows of loads that were undone are among them only where a moment is asked for.
 */
export function rowsOf(source: SourceEvidence, area: string, asked: Period, asAt?: Date): PeriodRows | undefined {
  return (asAt ? source.ever : source.rows).get(area)?.get(periodKey(reportingPeriod(asked, source.source.yearEnds)));
}

/** The value that a source's rows give, as known at a moment; undefined where nothing was known then. */
export function work(source: PublishedSource, rows: PeriodRows, asAt?: Date): Worked | undefined {
  const own = knownAt(rows.own, asAt);
  const base = knownAt(rows.base, asAt);
  return own && workVersion(source, own, base);
}

function workVersion(source: PublishedSource, own: Version, base: Version | undefined): Worked {
  const { formula } = source;
  const read = (measure: string): Cell => own.cells.get(measure) ?? missing;
  const optional = (measure: string | undefined): number | null => (measure === undefined ? null : read(measure).value);
  const baseCell = base?.cells.values().next().value ?? missing;
  const versions = base ? [own, base] : [own];
  switch (formula.kind) {
    case "published": {
      const cell = read(formula.value);
      return {
        ...outcome([cell], () => cell.value!),
        numerator: optional(formula.numerator),
        denominator: source.base ? baseCell.value : optional(formula.denominator),
        versions,
      };
    }
    case "share": {
      const parts = formula.of.map(read);
      const over = read(formula.over);
      const numerator = parts.some((part) => part.value === null) ? null : sum(parts);
      const worked =
        over.value === 0 ? notApplicable : outcome([...parts, over], () => (100 * numerator!) / over.value!);
      return { ...worked, numerator, denominator: over.value, versions };
    }
    case "per10k": {
      const count = read(formula.count);
      const worked =
        baseCell.value === 0
          ? notApplicable
          : outcome([count, baseCell], () => (10_000 * count.value!) / baseCell.value!);
      return { ...worked, numerator: count.value, denominator: baseCell.value, versions };
    }
    case "sum": {
      const parts = formula.of.map(read).map((cell) => (isBlank(cell) ? { value: 0 } : cell));
      const worked = formula.of.every((measure) => isBlank(read(measure)))
        ? outcome([missing], () => 0)
        : outcome(parts, () => sum(parts));
      return { ...worked, numerator: null, denominator: optional(formula.denominator), versions };
    }
  }
}

const missing: Cell = { value: null, status: "NOT_AVAILABLE", symbol: null };
const notApplicable = { value: null, status: "NOT_APPLICABLE", symbol: "z" } as const;

/** A value of cells that are all numbers; else the gravest of their absences. */
function outcome(cells: readonly Cell[], value: () => number): Pick<Worked, "value" | "status" | "symbol"> {
  const absent = cells.filter((cell) => cell.value === null);
  const status: AbsentStatus | undefined = gravestOf(absent.map((cell) => cell.status));
  if (!status) return { value: value(), status: "FINAL", symbol: null };
  return { value: null, status, symbol: absent.find((cell) => cell.status === status)?.symbol ?? null };
}

function isBlank(cell: Cell): boolean {
  return cell.value === null && cell.symbol === null;
}

function sum(cells: readonly Cell[]): number {
  return cells.reduce((total, cell) => total + (cell.value ?? 0), 0);
}

/** The version that stood at a moment, now when none is given: of those that did, the one in the newest edition. */
function knownAt(versions: readonly Version[], asAt?: Date): Version | undefined {
  const stood = versions.filter((version) => isKnown(version, asAt));
  return stood.length < 2 ? stood[0] : stood.toSorted((a, b) => b.dataset.id.localeCompare(a.dataset.id))[0];
}

function figureFrom(kpi: Kpi, evidence: SourceEvidence, area: string, rows: PeriodRows, worked: Worked): Figure {
  const known = worked.versions.map((version) => version.writtenAt.getTime());
  const symbolPrint = worked.symbol?.toLowerCase();
  return {
    kpi,
    area,
    period: rows.period,
    target: null,
    value: worked.value,
    status: worked.status,
    display:
      worked.value === null && symbolPrint && /^[a-z]+$/.test(symbolPrint)
        ? symbolPrint
        : printed(worked.value, worked.status, kpi.unit, evidence.source.decimals ?? kpi.decimals),
    numerator: worked.numerator,
    denominator: worked.denominator,
    rag: "GREY",
    rows: worked.versions.map((version) => ({ load: version.load, row: version.sourceRow })),
    knownFrom: known.length > 0 ? new Date(Math.max(...known)) : null,
    source: evidence.source,
    dataset: worked.versions[0]?.dataset ?? null,
    timePeriod: rows.timePeriod,
    pending: null,
    exempt: null,
    counted: null,
    asFirstReported: null,
    breaks: false,
  };
}

/** Marks a figure RESTATED, with what it was at first, where its first version gives another value. */
function asRestated(
  kpi: Kpi,
  evidence: SourceEvidence,
  area: string,
  rows: PeriodRows,
  now: Figure,
  asAt?: Date,
): Figure {
  const firstOwn = rows.own.find(({ knownFrom }) => !asAt || knownFrom <= asAt);
  if (!firstOwn || (rows.own.length === 1 && rows.base.length <= 1)) return now;
  const firstBase = knownAt(rows.base, firstOwn.knownFrom) ?? rows.base[0];
  const first = figureFrom(kpi, evidence, area, rows, workVersion(evidence.source, firstOwn, firstBase));
  if (first.value === now.value && first.status === now.status) return now;
  return { ...now, status: now.value === null ? now.status : "RESTATED", asFirstReported: first };
}
