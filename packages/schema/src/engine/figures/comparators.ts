import type { Comparators } from "./benchmark.ts";

/** An authority's comparators by neighbour model year, newest first; the key null is for an authority in no model. */
export type ComparatorsByModel = ReadonlyMap<number | null, Comparators>;

/** The comparators of one model year, or of the newest when none is named; undefined for a year without a model. */
export function comparatorsOf(models: ComparatorsByModel, modelYear?: number | null): Comparators | undefined {
  return modelYear ? models.get(modelYear) : models.values().next().value;
}

/** The ONS codes of all whom an authority is compared with, those that they had before too. */
export function comparedAreas({ england, region, neighbours }: Comparators): string[] {
  return [england.code, ...(region ? [region.code] : []), ...neighbours.flat()];
}
