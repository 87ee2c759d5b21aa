import { defineEntity, type InferEntity, p } from "@mikro-orm/core";

/**
 * One of the ten statistical neighbours of a local authority in one year's model, closest first.
 *
 * The keys are DfE codes, as in the models. Rows are never updated: a load that changes the model closes the old rows
 * (`supersededBy`) and adds new ones. Source: DfE, children's services statistical neighbour models 2021 and 2025.
 */
export const StatisticalNeighbourEntity = defineEntity({
  name: "StatisticalNeighbour",
  tableName: "statistical_neighbour",
  properties: {
    id: p.integer().primary(),
    modelYear: p.integer(),
    laCode: p.text(),
    rank: p.integer(),
    neighbourLaCode: p.text(),
    closeness: p.text(),
    sourceRow: p.integer(),
    writtenBy: p.integer(),
    supersededBy: p.integer().strictNullable(),
    restoredAfter: p.integer().strictNullable(),
  },
});

/** A neighbour as the table `statistical_neighbour` has it. */
export type StatisticalNeighbourRow = InferEntity<typeof StatisticalNeighbourEntity>;
