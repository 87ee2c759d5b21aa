import {
  type Benchmark,
  benchmarksOf,
  type Comparators,
  comparatorsOf,
  comparedAreas,
  type Evidence,
  type Figure,
  figureOf,
  kpis,
  type Period,
  periodKey,
  periodsOf,
  type Query,
  type Rag,
} from "@children-first/schema";
import { readAllEvidence, readComparators } from "@children-first/schema/engine";
import { sql } from "@children-first/schema/sql";

/** A figure that a load would change. `from` and `to` are as printed, and null if there is no such figure. */
export interface MovedFigure {
  kpi: string;
  label: string;
  period: string;
  /** The place or group of the figure: the authority, England, the region, or the neighbours' mean or median. */
  of: string;
  from: string | null;
  to: string | null;
  fromValue: number | null;
  toValue: number | null;
}

/**
 * A figure whose colour a load would change, with its figure or its target. `from` and `to` are null if there is no
 * such figure, and targets are null if none applies. `display` is the printed figure.
 */
export interface MovedColour {
  kpi: string;
  label: string;
  period: string;
  of: string;
  display: string;
  from: Rag | null;
  to: Rag | null;
  fromTarget: number | null;
  toTarget: number | null;
}

/** One number on the screen, with the parts that may change. */
export interface SeenFigure {
  kpi: string;
  label: string;
  period: string;
  of: string;
  display: string;
  value: number | null;
  status: string;
  /** Its colour and its target. Comparators' figures are not rated. */
  rag: Rag;
  target: number | null;
}

/**
 * Every current figure of an authority on the platform: all KPIs, all periods, and all comparators. A figure has the
 * same key before and after a load.
 */
export async function figuresSeen(query: Query, authority: string): Promise<Map<string, SeenFigure>> {
  const models = (await readComparators(query, [authority])).get(authority);
  const beside = models && comparatorsOf(models);
  const evidenceOf = await readAllEvidence(query, {
    kpis,
    areas: [...new Set([authority, ...(beside ? comparedAreas(beside) : [])])],
    authority,
    units: [authority],
  });
  const names = await query<{ name: string }>(sql`select name from area where code = ${authority}`);
  const own = names[0]?.name ?? authority;
  const seen = new Map<string, SeenFigure>();
  for (const kpi of kpis) {
    const known = evidenceOf(kpi);
    for (const period of periodsSeen(known, [authority, beside?.england.code ?? authority])) {
      const figure = figureOf(kpi, known, authority, period);
      for (const { of, ...shown } of shownBeside(figure, known, beside, own))
        seen.set(`${kpi.id}|${periodKey(period)}|${of}`, {
          kpi: kpi.id,
          label: kpi.label,
          period: period.label,
          of,
          ...shown,
        });
    }
  }
  return seen;
}

/** The differences between the figures before and after, in the order of the scorecard. A missing figure is null. */
export function figuresMoved(
  before: ReadonlyMap<string, SeenFigure>,
  after: ReadonlyMap<string, SeenFigure>,
): MovedFigure[] {
  return compared(before, after, ({ kpi, label, period, of }, was, is): MovedFigure[] => {
    if (was?.value === is?.value && was?.status === is?.status) return [];
    const printed = { from: was?.display ?? null, to: is?.display ?? null };
    return [{ kpi, label, period, of, ...printed, fromValue: was?.value ?? null, toValue: is?.value ?? null }];
  });
}

/**
 * The differences between the colours before and after, in the order of the scorecard. A missing figure counts as grey.
 */
export function coloursMoved(
  before: ReadonlyMap<string, SeenFigure>,
  after: ReadonlyMap<string, SeenFigure>,
): MovedColour[] {
  return compared(before, after, ({ kpi, label, period, of, display }, was, is): MovedColour[] => {
    if ((was?.rag ?? "GREY") === (is?.rag ?? "GREY")) return [];
    const colours = { from: was?.rag ?? null, to: is?.rag ?? null };
    return [
      { kpi, label, period, of, display, ...colours, fromTarget: was?.target ?? null, toTarget: is?.target ?? null },
    ];
  });
}

const order: ReadonlyMap<string, number> = new Map(kpis.map((kpi, index) => [kpi.id, index]));

/** The comparison of each figure before or after, in the order of the scorecard. */
function compared<Moved extends { kpi: string }>(
  before: ReadonlyMap<string, SeenFigure>,
  after: ReadonlyMap<string, SeenFigure>,
  movedOf: (figure: SeenFigure, was: SeenFigure | undefined, is: SeenFigure | undefined) => Moved[],
): Moved[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .flatMap((key) => {
      const [was, is] = [before.get(key), after.get(key)];
      return movedOf((is ?? was)!, was, is);
    })
    .toSorted((a, b) => order.get(a.kpi)! - order.get(b.kpi)!);
}

function periodsSeen(evidence: Evidence, areas: readonly string[]): Period[] {
  const periods = areas.flatMap((area) => periodsOf(evidence, area));
  return [...new Map(periods.map((each) => [periodKey(each), each])).values()].toSorted((a, b) =>
    a.start.localeCompare(b.start),
  );
}

function shownBeside(figure: Figure, evidence: Evidence, beside: Comparators | undefined, own: string) {
  const others: Benchmark[] = beside ? benchmarksOf(figure, evidence, beside) : [];
  return [
    // A figure that is neither published nor counted is not shown, because it has no source.
    ...(figure.source === null && figure.counted === null ? [] : [{ of: own, ...figure }]),
    ...others.map((benchmark) => ({ of: benchmark.label, ...benchmark, rag: "GREY" as const, target: null })),
  ].map(({ of, display, value, status, rag, target }) => ({
    of,
    display,
    value,
    status,
    rag,
    target: target?.value ?? null,
  }));
}
