import { countedMoments } from "./counted-figure.ts";
import type { Evidence } from "./evidence.ts";
import { countedBy, type Figure, figureOf, rowsOf } from "./figure.ts";
import { definitionAlone } from "./kpi.ts";

/** A figure as it became known after it had been reported otherwise. */
export interface Restatement {
  readonly figure: Figure;
  /** Since when it was known so. */
  readonly knownFrom: Date;
  /** The load, or the undone load, that made it so; null where none did. */
  readonly load: number | null;
}

/** Every time a figure became another after it was first reported, oldest first, up to a moment (now when none is given). */
export function restatementsOf(figure: Figure, evidence: Evidence, asAt?: Date): readonly Restatement[] {
  const { area, period } = figure;
  const kpi = definitionAlone(figure.kpi, figure.kpi.version)!;
  const known = momentsOf(figure, evidence)
    .filter((moment) => asAt === undefined || moment <= asAt)
    .map((moment) => ({ moment, figure: figureOf(kpi, evidence, area, period, moment) }));
  return known.flatMap(({ moment, figure: now }, index): Restatement[] => {
    const before = known[index - 1]?.figure;
    if (before === undefined || (before.value === now.value && before.display === now.display)) return [];
    return [{ figure: now, knownFrom: moment, load: now.counted ? now.counted.causedBy : (now.rows[0]?.load ?? null) }];
  });
}

/** When a figure was first reported, and when anything that it is made of became known after that, oldest first. */
function momentsOf({ kpi, area, period, counted, source }: Figure, evidence: Evidence): readonly Date[] {
  if (counted !== null) return countedMoments(kpi, countedBy(kpi, evidence)!, period);
  const published = evidence.published.find((each) => each.source === source);
  const rows = published && rowsOf(published, area, period);
  const moments = rows ? [...rows.own, ...rows.base].map(({ knownFrom }) => knownFrom.getTime()) : [];
  const first = rows?.own[0]?.knownFrom.getTime() ?? 0;
  return [...new Set(moments)]
    .filter((moment) => moment >= first)
    .toSorted((one, other) => one - other)
    .map((moment) => new Date(moment));
}
