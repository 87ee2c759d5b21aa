import { defineEntity, type InferEntity, p } from "@mikro-orm/core";

/**
 * A decision about what good looks like: the target of a KPI for periods that end on a day or later, by whom and why; or,
 * without a value, that the target decided for that day is taken back. Only ever added to: a later decision for the same
 * day takes the place of an earlier one, which can still be asked for as it was known.
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
