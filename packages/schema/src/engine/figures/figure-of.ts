import { definitionAlone, definitionOn, definitionsOf, type Kpi } from "../../declare/kpi.ts";
import { displayText } from "../../words/format.ts";
import { type Day, dayBefore } from "../../words/day.ts";
import { type Period, periodContaining, periodKey, step } from "../../words/period.ts";
import { ragOf } from "../../words/rag.ts";
import { countedFigure, countedMonths, reasonBefore } from "./counted-figure.ts";
import type { Evidence } from "./evidence.ts";
import type { Figure } from "./figure.ts";
import { knownAt, publishedFigure } from "./published-figure.ts";
import { type OwnTarget, targetInForce } from "./target.ts";

/**
 * Returns the figure of a KPI for an area and period, as known at `asAt`, or now.
 *
 * A financial year is taken as published, if it is, so that it compares with others. All else is counted, if it can be.
 * Without a source the status is NOT_AVAILABLE.
 *
 * The definition in force at the period's end applies.
 *
 * @example
 * figureOf(kpiOf("cla-count")!, evidence, "E10000032", period("MONTH", "2026-10-01")).display; // "865"
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
    unknownFigure(kpi, area, asked, counted?.authority === area ? reasonBefore(kpi, counted, asked, asAt) : null)
  );
}

function unknownFigure(kpi: Kpi, area: string, asked: Period, reason: string | null): Figure {
  return {
    kpi,
    area,
    period: asked,
    target: null,
    value: null,
    status: "NOT_AVAILABLE",
    reason,
    display: displayText(null, "NOT_AVAILABLE", kpi.unit, kpi.decimals),
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
    overdue: null,
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

/** The figure of the period before, of the same length and kind, and by the same definition: like with like. */
export function figureBefore({ kpi, area, period }: Figure, evidence: Evidence, asAt?: Date): Figure {
  return figureOf(definitionAlone(kpi, kpi.version)!, evidence, area, step(period, -1), asAt);
}

/** A figure with the target in force when its period ended, and its colour; as first reported, with what held then. */
export function judged(figure: Figure, own: readonly OwnTarget[], asAt?: Date): Figure {
  const { kpi, period, value, denominator, asFirstReported: first } = figure;
  const target = targetInForce(kpi, own, period.end, asAt);
  return {
    ...figure,
    target: target ?? null,
    rag: ragOf(value, kpi.better, target, denominator),
    asFirstReported: first && judged(first, own, first.knownFrom ?? asAt),
  };
}
