import type { Query } from "../../words/query.ts";
import { sql } from "../../words/sql.ts";
import type { OwnTarget } from "./target.ts";

/** A target as the database gives it: numerics as text. */
export interface TargetRow extends Omit<OwnTarget, "value" | "amberWithin"> {
  value: string;
  amberWithin: string;
}

/**
 * Reads every target that an authority ever set for itself, by KPI id: from its improvement plan and from decisions. They
 * are in the order they take effect; of one day, a decision comes last.
 *
 * A plan without a tolerance has none. A plan without a smallest base judges every base.
 */
export async function readTargets(query: Query, authority: string): Promise<ReadonlyMap<string, readonly OwnTarget[]>> {
  return targetsByKpi(
    await query<TargetRow>(sql`select ${targetColumns} from own_target t where t.authority = ${authority}`),
  );
}

/** The columns of a `TargetRow`, of the view `own_target` as `t`. */
export const targetColumns = sql`t.kpi, t.origin, t.effective_from::text as "from", t.value::text as value, t.amber_within::text as "amberWithin",
  t.minimum_denominator as "minimumDenominator", t.source, t.set_by as "setBy", t.reason, t.load, t.known_from as "knownFrom", t.known_until as "knownUntil"`;

/** The targets of rows in any order, by KPI id, each in the order of `readTargets`. */
export function targetsByKpi(rows: readonly TargetRow[]): ReadonlyMap<string, readonly OwnTarget[]> {
  const targets = rows.map((row): OwnTarget => ({
    ...row,
    value: Number(row.value),
    amberWithin: Number(row.amberWithin),
  }));
  return Map.groupBy(targets.toSorted(inOrderOfEffect), ({ kpi }) => kpi);
}

function inOrderOfEffect(a: OwnTarget, b: OwnTarget): number {
  const rank = ({ origin }: OwnTarget) => (origin === "DECISION" ? 1 : 0);
  return a.from.localeCompare(b.from) || rank(a) - rank(b) || a.knownFrom.getTime() - b.knownFrom.getTime();
}
