import { countedSteps } from "./counted-figure.ts";
import type { Evidence } from "./evidence.ts";
import type { Figure } from "./figure.ts";
import { countedBy, figureOf } from "./figure-of.ts";
import { rowsOf } from "./published-figure.ts";
import { definitionAlone } from "../../declare/kpi.ts";

/** A figure as it became known after it had been reported otherwise. */
export interface Restatement {
  readonly figure: Figure;
  /** Since when it was known so. */
  readonly knownFrom: Date;
  /** The load, or the undone load, that made it so; null where none did. */
  readonly load: number | null;
}

/** A moment at which something that a figure is made of became known or was known no more, and the load behind it. */
interface Step {
  readonly moment: Date;
  readonly load: number | null;
}

/** Every time a figure became another after it was first reported, oldest first, up to a moment (now when none is given). */
export function restatementsOf(figure: Figure, evidence: Evidence, asAt?: Date): readonly Restatement[] {
  const { area, period } = figure;
  const kpi = definitionAlone(figure.kpi, figure.kpi.version)!;
  const known = stepsOf(figure, evidence)
    .filter(({ moment }) => asAt === undefined || moment <= asAt)
    .map((step) => ({ ...step, figure: figureOf(kpi, evidence, area, period, step.moment) }));
  return known.flatMap(({ moment, load, figure: now }, index): Restatement[] => {
    const before = known[index - 1]?.figure;
    if (before === undefined || (before.value === now.value && before.display === now.display)) return [];
    return [{ figure: now, knownFrom: moment, load }];
  });
}

/** From when a figure was first reported: one step for each moment, oldest first. */
function stepsOf(figure: Figure, evidence: Evidence): readonly Step[] {
  const { kpi, period, counted } = figure;
  const steps =
    counted === null
      ? publishedSteps(figure, evidence)
      : countedSteps(kpi, countedBy(kpi, evidence)!, period).map(({ knownFrom, causedBy }) => ({
          moment: knownFrom,
          load: causedBy,
        }));
  return [...new Map(steps.map((step) => [step.moment.getTime(), step])).values()].toSorted(
    (one, other) => one.moment.getTime() - other.moment.getTime(),
  );
}

/** Rows of loads that have been undone since are among them: what they said was reported all the same. */
function publishedSteps({ area, period }: Figure, { published }: Evidence): readonly Step[] {
  const read = published.flatMap((source) => rowsOf(source, area, period, new Date()) ?? []);
  const first = Math.min(...read.flatMap(({ own }) => own.map(({ knownFrom }) => knownFrom.getTime())));
  return read
    .flatMap(({ own, base }) => [...own, ...base])
    .flatMap(({ knownFrom, broughtBy, knownUntil, endedBy }): Step[] => [
      ...(knownUntil === null ? [] : [{ moment: knownUntil, load: endedBy }]),
      { moment: knownFrom, load: broughtBy },
    ])
    .filter(({ moment }) => moment.getTime() >= first);
}
