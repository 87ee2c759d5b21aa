import {
  definitionAlone,
  type Evidence,
  type Figure,
  figureOf,
  type Period,
  periodContaining,
  periodKey,
  periodsOfSignal,
  type Signal,
  signalsOf,
} from "@children-first/schema";
import type { Context } from "../../context.ts";
import type { FigureType } from "../figure.type.ts";
import { isInvented } from "../invented-facts.ts";

type SignalsByPeriod = ReadonlyMap<string, Signal>;

/** The signals of a series, worked out once for all of its figures. */
const known = new WeakMap<object, Promise<SignalsByPeriod>>();

/**
 * The signal of a figure, in the series it was asked for with, or else in the 24 periods that end with it. Undefined where it
 * has none.
 *
 * The counts of earlier months are read where the figure did not need them: one statement for all figures of a request.
 */
export async function signalOf(context: Context, figure: FigureType): Promise<Signal | undefined> {
  if (figure.of.value === null) return undefined;
  const series = figure.series ?? figure;
  let signals = known.get(series);
  if (signals === undefined) known.set(series, (signals = signalsIn(context, figure)));
  return (await signals).get(periodKey(figure.of.period));
}

async function signalsIn(context: Context, figure: FigureType): Promise<SignalsByPeriod> {
  const { series = figure } = figure;
  const figures = "of" in series ? await figuresUntil(context, series) : series.figures;
  const { rebasings = [] } = figure.evidence;
  const signals = signalsOf(figures, rebasings, {
    asAt: figure.madeAt,
    stretchOf: await stretchesOf(context, figures, figure.madeAt),
  });
  return new Map([...signals].map(([{ period }, signal]) => [periodKey(period), signal]));
}

/** The figures of the 24 periods that end with one, by its definition. */
async function figuresUntil(context: Context, { of, evidence, madeAt }: FigureType): Promise<Figure[]> {
  const kpi = definitionAlone(of.kpi, of.kpi.version)!;
  const periods = periodsOfSignal(of);
  const whole = await evidenceSince(context, { of, evidence }, periods[0]!);
  return periods.map((each) => figureOf(kpi, whole, of.area, each, madeAt));
}

/** The evidence of a figure with the counts from a period on. */
async function evidenceSince(
  { batches, authority }: Context,
  { of, evidence }: Pick<FigureType, "of" | "evidence">,
  first: Period,
): Promise<Evidence> {
  const from = periodContaining("MONTH", first.start).start;
  if (of.area !== authority || evidence.readFrom === undefined || evidence.readFrom <= from) return evidence;
  const months = { from, to: periodContaining("MONTH", of.period.end).start };
  const counts = await batches.history.load({ kpi: of.kpi, unit: evidence.part ?? authority, months });
  return { ...evidence, earlier: undefined, ...counts };
}

/** Tells published figures from invented ones, which are of different children: they have no limits in common. */
async function stretchesOf(
  context: Context,
  figures: readonly Figure[],
  madeAt: Date | undefined,
): Promise<(figure: Figure) => string> {
  const counted = figures.filter(({ value, counted: from }) => value !== null && from !== null);
  const isMixed = figures.some((of) => of.value !== null && of.counted === null) && counted.length > 0;
  if (!isMixed) return () => "";
  const areInvented = await Promise.all(counted.map((of) => isInvented(context, { of, madeAt })));
  const invented = new Set(counted.filter((_, place) => areInvented[place]));
  return (figure) => (invented.has(figure) ? "invented" : "");
}
