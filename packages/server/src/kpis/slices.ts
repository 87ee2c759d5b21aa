import {
  casesFrom,
  countedBy,
  countedFigure,
  definitionOn,
  figureOfCounts,
  judged,
  type Period,
} from "@children-first/schema";
import { breakdownSql, type CohortDimension, type CountedKpi, isCounted } from "@children-first/schema/engine";
import { sql } from "@children-first/schema/sql";
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
 * Uses the current facts and the definition that applies to the period, in one statement. Empty where nothing was counted
 * for the period.
 */
export async function slicesOf(
  context: Context,
  family: CountedKpi,
  dimension: CohortDimension,
  period: Period,
  unit: string,
): Promise<SliceType[]> {
  const { authority, batches, count } = context;
  const evidence = await batches.evidence.load({ kpi: family, area: authority, unit });
  const { targets = [] } = evidence;
  const kpi = definitionOn(family, period.end);
  const counts = countedBy(kpi, evidence);
  const from = counts && countedFigure(kpi, counts, period)?.counted;
  if (!from || !isCounted(kpi)) return [];
  const facts = await factsAsked(context, kpi.counted.cohort);
  const question = { ...facts, known: from.knownDay, from: casesFrom(kpi, period), to: period.end, unit };
  const rows = await count<SliceRow>(breakdownSql([kpi], [dimension], question));
  return inOrder(
    await withUnitNames(context, dimension, rows),
    rows.map(({ key, ...row }) => ({
      key,
      figure: figureType(
        judged(
          figureOfCounts(kpi, authority, period, {
            ...row,
            // The population is published for all children together, not for a part of them.
            denominator: kpi.unit === "RATE_PER_10K" ? null : row.denominator,
            isPart: true,
            unit,
            knownDay: from.knownDay,
            causedBy: from.causedBy,
          }),
          targets,
        ),
        { published: [], part: unit === authority ? undefined : unit },
      ),
    })),
  );
}

/** A dimension of teams with the names of those that its keys are codes of, in their order. Any other stays as it is. */
export async function withUnitNames(
  { authority, query }: Pick<Context, "authority" | "query">,
  dimension: CohortDimension,
  rows: readonly { readonly key: string }[],
): Promise<CohortDimension> {
  if (dimension.column !== "team") return dimension;
  const units = await query<{ word: string; name: string }>(
    sql`select n.name as word, u.name from org_unit_name n join org_unit u on u.id = n.unit
     where n.authority = ${authority} and n.name = any (${rows.map(({ key }) => key)}::text[]) order by u.name, n.name`,
  );
  return { ...dimension, values: Object.fromEntries(units.map(({ word, name }) => [word, name])) };
}

/** Sorts and names the parts of a figure: first the dimension's listed values in its order, then others, then "Not recorded". */
export function inOrder<Part extends { readonly key: string }>(
  { values: labels = {} }: CohortDimension,
  parts: readonly Part[],
): (Part & Pick<SliceType, "label">)[] {
  const order = Object.keys(labels);
  const placeOf = (key: string) =>
    key === "" ? order.length + 1 : order.includes(key) ? order.indexOf(key) : order.length;
  return parts
    .toSorted((a, b) => placeOf(a.key) - placeOf(b.key) || a.key.localeCompare(b.key))
    .map((part) => ({ ...part, label: labels[part.key] ?? (part.key === "" ? "Not recorded" : part.key) }));
}
