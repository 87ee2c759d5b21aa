/** The benchmarks a reader can choose to compare with. */
export const comparisons = ["neighbours-mean", "neighbours-median", "england", "region"] as const;
/** The benchmark that figures are compared with. */
export type Comparison = (typeof comparisons)[number];

/** A comparison by name: long in the picker, short at the head of a column. */
export const comparisonWords: Record<Comparison, { long: string; short: string }> = {
  "neighbours-mean": { long: "Statistical neighbours, mean", short: "Neighbours, mean" },
  "neighbours-median": { long: "Statistical neighbours, median", short: "Neighbours, median" },
  england: { long: "England", short: "England" },
  region: { long: "Region", short: "Region" },
};
