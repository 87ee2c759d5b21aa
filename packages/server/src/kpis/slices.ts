import { casesFrom, definitionOn, figureOfCounts, judged, type Period } from "@children-first/schema";
import { breakdownSql, type CohortDimension, type CountedKpi, isCounted } from "@children-first/schema/engine";
import type { Context } from "../context.ts";
import { figureType } from "./figure.type.ts";
import { linkedFactsOf } from "./linked-facts.ts";
import type { SliceType } from "./slice.type.ts";

interface SliceRow {
  readonly key: string;
  readonly numerator: number;
  readonly denominator: number;
  readonly pending: number;
  readonly exempt: number;
}

/**
 * A counted KPI broken down by a dimension of its cohort, for a period and org unit, from the facts as they stand now and by
 * the definition that holds for the period: one statement. Empty where the KPI has not been counted, or the period begins after the last known day.
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
  const linked = await linkedFactsOf(context, kpi.counted.cohort);
  const rows = await query<SliceRow>(breakdownSql(kpi.counted, dimension, linked), [
    authority,
    known.knownDay,
    casesFrom(kpi, period),
    period.end,
    unit,
  ]);
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

/** The parts of a figure in the order of their dimension, each by its name: one without a place of its own comes after those that have one, and what is not recorded last. */
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
