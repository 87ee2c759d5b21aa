import { defineEntity, type InferEntity, p } from "@mikro-orm/core";

/**
 * A decision of an authority that the limits of a KPI's series are worked out anew, for periods that end on a day or later. One
 * that does not stand takes back the rebasing decided for that day.
 *
 * Rows are only added. A later decision for the same day replaces an earlier one.
 */
export const RebasingEntity = defineEntity({
  name: "Rebasing",
  tableName: "rebasing",
  properties: {
    sequence: p.bigint("string").primary(),
    authority: p.text(),
    kpi: p.text(),
    effectiveFrom: p.date(),
    stands: p.boolean(),
    decidedBy: p.text(),
    roles: p.array().columnType("text[]"),
    reason: p.text(),
    decidedAt: p.datetime().columnType("timestamptz"),
  },
});

/** A decision as the table `rebasing` has it. */
export type RebasingRow = InferEntity<typeof RebasingEntity>;
