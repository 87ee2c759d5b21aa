import type { Kpi, PublishedSource } from "../../declare/kpi.ts";
import { displayText } from "../../words/format.ts";
import { isKnown } from "../../words/known-span.ts";
import { type Period, periodKey } from "../../words/period.ts";
import { reportingPeriod } from "../../words/publisher-period.ts";
import { type AbsentStatus, type FigureStatus, gravestOf } from "../../words/symbol.ts";
import type { Cell, PeriodRows, SourceEvidence, Version } from "./evidence.ts";
import type { Figure } from "./figure.ts";

interface Worked {
  readonly value: number | null;
  readonly status: FigureStatus;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly versions: readonly Version[];
  readonly symbol: string | null;
}

/**
 * The figure of a KPI from the first published source that has the period.
 * @returns undefined where none has it
 */
export function publishedFigure(
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
    case "remainder": {
      const part = read(formula.of);
      return { ...outcome([part], () => 100 - part.value!), numerator: null, denominator: null, versions };
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

/** The version that was current at `asAt`, or is now. Of several, the one in the newest edition. */
export function knownAt(versions: readonly Version[], asAt?: Date): Version | undefined {
  const current = versions.filter((version) => isKnown(version, asAt));
  return current.length < 2 ? current[0] : current.toSorted((a, b) => b.dataset.id.localeCompare(a.dataset.id))[0];
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
        : displayText(worked.value, worked.status, kpi.unit, evidence.source.decimals ?? kpi.decimals),
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
    overdue: null,
    counted: null,
    asFirstReported: null,
    breaks: false,
    reason: null,
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
