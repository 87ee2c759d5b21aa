import { defineEntity, type InferEntity, p } from "@mikro-orm/core";

/**
 * A decision of an authority about the target of a KPI, for periods that end on a day or later. Without a value, it
 * takes back the target decided for that day.
 *
 * Rows are only added. A later decision for the same day replaces an earlier one, which can still be asked for as
 * known then.
 */
export const TargetDecisionEntity = defineEntity({
  name: "TargetDecision",
  tableName: "target_decision",
  properties: {
    sequence: p.bigint("string").primary(),
    authority: p.text(),
    kpi: p.text(),
    effectiveFrom: p.date(),
    value: p.decimal().columnType("numeric").strictNullable(),
    amberWithin: p.decimal().columnType("numeric").strictNullable(),
    minimumDenominator: p.integer().strictNullable(),
    source: p.text().strictNullable(),
    decidedBy: p.text(),
    roles: p.array().columnType("text[]"),
    reason: p.text(),
    decidedAt: p.datetime().columnType("timestamptz"),
  },
});

/** A decision as the table `target_decision` has it. */
export type TargetDecisionRow = InferEntity<typeof TargetDecisionEntity>;
