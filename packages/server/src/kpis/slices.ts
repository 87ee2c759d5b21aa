import { casesFrom, definitionOn, figureOfCounts, judged, type Period } from "@children-first/schema";
import { breakdownSql, type CohortDimension, type CountedKpi, isCounted } from "@children-first/schema/engine";
import type { Context } from "../context.ts";
import { figureType } from "./figure.type.ts";
import { factsAsked } from "./facts-asked.ts";
import type { SliceType } from "./slice.type.ts";

interface SliceRow {
  readonly key: string;
  readonly numerator: number;
  readonly denominator: number;
  readonly pending: number;
  readonly exempt: number;
}

/**
 * Breaks a counted KPI down by a dimension of its cohort, for a period and org unit.
 *
 * Uses the current facts and the definition that applies to the period, in one statement. Empty if the KPI was not
 * counted, or if the period begins after the last known day.
 */
export async function slicesOf(
  context: Context,
  family: CountedKpi,
  dimension: CohortDimension,
  period: Period,
  unit: string,
): Promise<SliceType[]> {
  const { authority, batches, query } = context;
  const { counted, targets = [] } = await batches.evidence.load({ kpi: family, area: authority });
  const kpi = definitionOn(family, period.end);
  const known = counted?.spans.findLast(({ knownUntil }) => knownUntil === null);
  if (known === undefined || !isCounted(kpi)) return [];
  const facts = await factsAsked(context, kpi.counted.cohort);
  const from = casesFrom(kpi, period);
  const rows = await query<SliceRow>(
    breakdownSql(kpi.counted, dimension, { ...facts, known: known.knownDay, from, to: period.end, unit }),
  );
  return inOrder(
    dimension,
    rows.map(({ key, ...counts }) => ({
      key,
      figure: figureType(
        judged(
          figureOfCounts(kpi, authority, period, {
            ...counts,
            unit,
            knownDay: known.knownDay,
            causedBy: known.causedBy,
          }),
          targets,
        ),
        { published: [], part: unit === authority ? undefined : unit },
      ),
    })),
  );
}

/** Sorts and names the parts of a figure: first the dimension's listed values in its order, then others, then "Not recorded". */
export function inOrder(
  { values: labels = {} }: CohortDimension,
  parts: readonly Omit<SliceType, "label">[],
): SliceType[] {
  const order = Object.keys(labels);
  const placeOf = (key: string) =>
    key === "" ? order.length + 1 : order.includes(key) ? order.indexOf(key) : order.length;
  return parts
    .toSorted((a, b) => placeOf(a.key) - placeOf(b.key) || a.key.localeCompare(b.key))
    .map((part) => ({ ...part, label: labels[part.key] ?? (part.key === "" ? "Not recorded" : part.key) }));
}
