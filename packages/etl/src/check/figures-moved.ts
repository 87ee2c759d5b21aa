import {
  type Benchmark,
  benchmarksOf,
  type Comparators,
  comparatorsOf,
  type Evidence,
  type Figure,
  figureOf,
  kpis,
  type Period,
  periodKey,
  periodsOf,
  type Query,
  readComparators,
} from "@children-first/schema";
import { readAllEvidence } from "@children-first/schema/counting";

/** A figure that a load would move. `from` and `to` are as printed; null where there is no such figure. */
export interface MovedFigure {
  kpi: string;
  label: string;
  period: string;
  /** Whose figure: the authority, England, the region, or the neighbours' mean or median. */
  of: string;
  from: string | null;
  to: string | null;
  fromValue: number | null;
  toValue: number | null;
}

/** One number that people see, with enough to tell whether it is another one. */
export interface SeenFigure {
  kpi: string;
  label: string;
  period: string;
  of: string;
  display: string;
  value: number | null;
  status: string;
}

/**
 * Every figure that the platform shows of an authority now: all KPIs, all periods, and those it is compared with. Keyed so
 * that the same figure before and after a load has the same key.
 */
export async function figuresSeen(query: Query, authority: string): Promise<Map<string, SeenFigure>> {
  const models = (await readComparators(query, [authority])).get(authority);
  const compared = models && comparatorsOf(models);
  const codes = compared
    ? [compared.england.code, compared.region?.code ?? [], compared.neighbours.flat()].flat(2)
    : [];
  const evidenceOf = await readAllEvidence(query, {
    kpis,
    areas: [...new Set([authority, ...codes])],
    authority,
    units: [authority],
  });
  const names = await query<{ name: string }>("select name from area where code = $1", [authority]);
  const own = names[0]?.name ?? authority;
  const seen = new Map<string, SeenFigure>();
  for (const kpi of kpis) {
    const known = evidenceOf(kpi);
    for (const period of periodsSeen(known, [authority, compared?.england.code ?? authority])) {
      const figure = figureOf(kpi, known, authority, period);
      for (const { of, ...shown } of shownBeside(figure, known, compared, own))
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

/** What differs between the figures before and after, in the order of the scorecard; what was never printed is null. */
export function figuresMoved(
  before: ReadonlyMap<string, SeenFigure>,
  after: ReadonlyMap<string, SeenFigure>,
): MovedFigure[] {
  const order = new Map(kpis.map((kpi, index) => [kpi.id, index]));
  return [...new Set([...before.keys(), ...after.keys()])]
    .flatMap((key): MovedFigure[] => {
      const [was, is] = [before.get(key), after.get(key)];
      if (was?.value === is?.value && was?.status === is?.status) return [];
      const { kpi, label, period, of } = (is ?? was)!;
      const printed = { from: was?.display ?? null, to: is?.display ?? null };
      return [{ kpi, label, period, of, ...printed, fromValue: was?.value ?? null, toValue: is?.value ?? null }];
    })
    .toSorted((a, b) => order.get(a.kpi)! - order.get(b.kpi)!);
}

function periodsSeen(evidence: Evidence, areas: readonly string[]): Period[] {
  const periods = areas.flatMap((area) => periodsOf(evidence, area));
  return [...new Map(periods.map((each) => [periodKey(each), each])).values()].toSorted((a, b) =>
    a.start.localeCompare(b.start),
  );
}

function shownBeside(figure: Figure, evidence: Evidence, compared: Comparators | undefined, own: string) {
  const others: Benchmark[] = compared ? benchmarksOf(figure, evidence, compared) : [];
  return [
    // A figure that nobody publishes and nobody counted is not shown: it has no source.
    ...(figure.source === null && figure.counted === null ? [] : [{ of: own, ...figure }]),
    ...others.map((benchmark) => ({ of: benchmark.label, ...benchmark })),
  ].map(({ of, display, value, status }) => ({ of, display, value, status }));
}
