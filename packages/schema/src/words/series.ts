/**
 * The series that an edition of a publication continues: its id without the years it covers.
 * "d3_cpps_subsequent_plan_2013_to_2025" and next year's edition are both "d3_cpps_subsequent_plan".
 */
export function seriesOf(dataset: string): string {
  return dataset.replace(/_\d{4}(_to_\d{4}|_\d{2})?$/, "");
}
