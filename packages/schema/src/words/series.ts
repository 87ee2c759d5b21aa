/**
 * The series that an edition of a publication belongs to: its id without the years it covers.
 *
 * @example
 * seriesOf("d3_cpps_subsequent_plan_2013_to_2025"); // "d3_cpps_subsequent_plan"
 */
export function seriesOf(dataset: string): string {
  return dataset.replace(/_\d{4}(_to_\d{4}|_\d{2})?$/, "");
}
