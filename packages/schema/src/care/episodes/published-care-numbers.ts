import type { Formula, PublishedSource } from "../../declare/kpi.ts";

/** Which children a row of the DfE's table counts, in the table's own words. */
type PopulationType =
  | "Children looked after on 31 March each year"
  | "Children starting to be looked after each year"
  | "Children ceasing to be looked after each year";

/**
 * The number of children that the DfE publishes. Source: DfE, Children looked after in England statistics.
 *
 * @returns one entry for `published` of a KPI whose unit is COUNT
 */
export function publishedCareNumber(population: PopulationType): PublishedSource {
  return publishedCare(population, { kind: "published", value: "children_count" });
}

/**
 * The rate for every 10,000 children that the DfE publishes, in whole numbers, with the counts behind it.
 *
 * @returns one entry for `published` of a KPI whose unit is RATE_PER_10K
 */
export function publishedCareRate(population: PopulationType): PublishedSource {
  return publishedCare(population, {
    kind: "published",
    value: "rate_per_10000",
    numerator: "children_count",
    denominator: "population_estimate",
  });
}

function publishedCare(population: PopulationType, formula: Formula): PublishedSource {
  return {
    series: "cla_number_and_rate_per_10k_children",
    filters: { population_type: population },
    formula,
    yearEnds: "MARCH",
  };
}
