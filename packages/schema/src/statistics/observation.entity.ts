import { defineEntity, type InferEntity, p } from "@mikro-orm/core";

/**
 * One row of a published table as one load read it: every measure of one area, period and filter combination.
 *
 * Rows are never updated: a later load closes a row (`supersededBy`) and adds the new one. An undone load closes its
 * own rows, with itself as `supersededBy`. What it had superseded is current again, as a copy with `restoredAfter`.
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
    /** Of the measure at position n, `values[n]` and `symbols[n]`. A cell is a number or a symbol, never both. */
    values: p.array().columnType("numeric[]"),
    /** Null where the row has only numbers. */
    symbols: p.array().columnType("text[]").strictNullable(),
    sourceRow: p.integer(),
    writtenBy: p.integer(),
    supersededBy: p.integer().strictNullable(),
    restoredAfter: p.integer().strictNullable(),
  },
});

/** A row of a published table as the table `observation` has it. */
export type ObservationRow = InferEntity<typeof ObservationEntity>;
