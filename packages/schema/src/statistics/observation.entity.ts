import { defineEntity, type InferEntity, p } from "@mikro-orm/core";

/**
 * One row of a published table as one load read it: every measure of one area, period and filter combination.
 *
 * `values[n]` and `symbols[n]` belong to the measure at position n. A cell is a number or a symbol, never both;
 * `symbols` is null where the whole row is numbers. Rows are never updated: a later load closes the row
 * (`supersededBy`) and adds the new one, so what was known at any moment can be asked. A load that is undone closes its
 * own rows (`supersededBy` is itself), and what it had superseded stands again as a copy that says so (`restoredAfter`).
 */
export const ObservationEntity = defineEntity({
  name: "Observation",
  tableName: "observation",
  properties: {
    id: p.bigint("string").primary(),
    dataset: p.integer().fieldName("dataset_id"),
    area: p.integer().fieldName("area_id"),
    timePeriod: p.integer().fieldName("time_period_id"),
    combination: p.integer().fieldName("combination_id"),
    values: p.array().columnType("numeric[]"),
    symbols: p.array().columnType("text[]").strictNullable(),
    sourceRow: p.integer(),
    writtenBy: p.integer(),
    supersededBy: p.integer().strictNullable(),
    restoredAfter: p.integer().strictNullable(),
  },
});

/** A row of a published table as the table `observation` has it. */
export type ObservationRow = InferEntity<typeof ObservationEntity>;
