import { isKnown } from "../../words/known-span.ts";
import { type Period, periodContaining, periodsEndingWith } from "../../words/period.ts";
import type { Rebasing } from "../../words/rebasing.ts";
import { countedOver } from "../figures/cases-from.ts";
import type { Figure } from "../figures/figure.ts";
import { type ProcessLimits, processLimits } from "./process-limits.ts";
import { type Assurance, directionOf, type SignalCause, type SignalDirection } from "./signal-words.ts";
import { specialCauses } from "./special-causes.ts";

/** Whether a figure differs from its own past by more than chance. Limits are in the KPI's unit. */
export interface Signal extends Pick<ProcessLimits, "mean" | "lower" | "upper"> {
  readonly cause: SignalCause;
  readonly direction: SignalDirection;
  /** Set for limits of fewer than 12 figures, which later ones will move. */
  readonly trial: boolean;
  /** Set for a figure that may still change. It is judged by limits that it has no part in. */
  readonly provisional: boolean;
  /** Set where figures that follow each other count some of the same months. */
  readonly sharesMonths: boolean;
  /** The first period of the limits. */
  readonly since: Period;
}

/** Without so many figures there are no limits. */
const fewestFigures = 6;
/** Limits of fewer figures are trial. */
const settledFigures = 12;
/** A figure alone is judged in the series of so many periods that ends with it. */
const periodsOfFigure = 24;

/**
 * The signals of the figures of a series, oldest first. A figure without a value or of a period that is not over has none, nor
 * has one whose limits would be of fewer than six figures.
 *
 * @param rebasings - those of the KPI
 * @param stretchOf - a word for figures that may share limits, such as whether they are invented
 */
export function signalsOf(
  figures: readonly Figure[],
  rebasings: readonly Rebasing[],
  {
    asAt,
    stretchOf = () => "",
  }: { readonly asAt?: Date | undefined; readonly stretchOf?: (figure: Figure) => string } = {},
): ReadonlyMap<Figure, Signal> {
  const days = rebasings.filter((each) => isKnown(each, asAt)).map(({ from }) => from);
  // Figures with limits in common: those between one rebasing, definition or kind and the next.
  const stretches: Figure[][] = [];
  let current: string | undefined;
  for (const figure of figures) {
    const rebased = days.filter((day) => day <= figure.period.end).length;
    const key = `${rebased} ${figure.kpi.version} ${stretchOf(figure)}`;
    // A period without a value belongs to the stretch that it interrupts.
    if (key === current || !isPart(figure)) stretches.at(-1)?.push(figure);
    else stretches.push([figure]);
    if (isPart(figure)) current = key;
  }
  return new Map(stretches.flatMap(signalsOfStretch));
}

/**
 * Whether a process meets its target if it goes on as it does: the target lies outside the limits of chance, on the better
 * side or the worse; within them either may happen.
 *
 * @returns null without a signal, a target or a direction
 */
export function assuranceOf(signal: Signal | undefined, { kpi, target }: Figure): Assurance | null {
  if (signal === undefined || target === null || kpi.better === "NEITHER") return null;
  if (target.value > signal.upper) return kpi.better === "HIGHER" ? "WILL_MISS" : "WILL_MEET";
  if (target.value < signal.lower) return kpi.better === "HIGHER" ? "WILL_MEET" : "WILL_MISS";
  return "MAY_MEET";
}

/**
 * The 24 periods that end with a figure's own, oldest first: what it is judged in when it is asked for alone. Of a counted year of
 * twelve months, the years that end with each month.
 */
export function periodsOfSignal({ period, counted }: Pick<Figure, "period" | "counted">): Period[] {
  if (period.grain !== "ROLLING_12_MONTHS" || counted === null) return periodsEndingWith(period, periodsOfFigure);
  const last = periodContaining("MONTH", period.end);
  return periodsEndingWith(last, periodsOfFigure).map(({ end }) => periodContaining("ROLLING_12_MONTHS", end));
}

/** Whether a figure takes part in its series: it has a value, and the data cover its whole period. */
function isPart({ value, counted, period }: Figure): boolean {
  return value !== null && (counted === null || counted.knownDay >= period.end);
}

function signalsOfStretch(figures: readonly Figure[]): [Figure, Signal][] {
  const parts = figures.filter(isPart);
  const settled = parts.filter(({ status }) => status !== "PROVISIONAL");
  const [first] = settled;
  if (first === undefined || settled.length < fewestFigures) return [];
  const valueOf = (figure: Figure) => (isPart(figure) ? figure.value : null);
  const limits = processLimits(figures.map((each) => (each.status === "PROVISIONAL" ? null : valueOf(each))));
  if (limits === undefined) return [];
  const causes = specialCauses(figures.map(valueOf), limits);
  const { mean, lower, upper } = limits;
  const common = {
    mean,
    lower,
    upper,
    trial: settled.length < settledFigures,
    sharesMonths: doShareMonths(parts),
    since: first.period,
  };
  return figures.flatMap((figure, place): [Figure, Signal][] => {
    if (!isPart(figure)) return [];
    const cause = causes[place]!;
    const provisional = figure.status === "PROVISIONAL";
    return [[figure, { ...common, cause, direction: directionOf(cause, figure.kpi.better), provisional }]];
  });
}

function doShareMonths(figures: readonly Figure[]): boolean {
  const spans = figures.map(({ kpi, period }) => countedOver(kpi, period));
  return spans.some((span, place) => place > 0 && span.start <= spans[place - 1]!.end);
}
