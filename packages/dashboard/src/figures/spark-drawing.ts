/** A period of a sparkline. `value` is null if the figure is missing. */
export interface SparkPoint {
  readonly value?: number | null;
  readonly display: string;
  readonly period: { readonly label: string };
}

type Point = readonly [x: number, y: number];

/** A sparkline ready to draw, in pixels from the top left corner. */
export interface SparkDrawing {
  readonly path: string;
  /** Points with a gap on both sides, which no line reaches. */
  readonly lone: readonly Point[];
  /** The newest point; null if its figure is missing. */
  readonly last: Point | null;
  /** The same in a sentence. */
  readonly words: string;
}

/**
 * Draws points as a line in a box, the lowest at the bottom. A missing figure breaks the line: it is never drawn as
 * zero and the line never crosses it.
 * @param width of the box, in pixels
 * @param height of the box, in pixels
 */
export function drawSpark(points: readonly SparkPoint[], width: number, height: number): SparkDrawing {
  const margin = 4;
  const values = points.flatMap((point) => (point.value == null ? [] : [point.value]));
  const low = Math.min(...values);
  const high = Math.max(...values);
  const at = (index: number, value: number): Point => [
    rounded(margin + (index * (width - 2 * margin)) / Math.max(points.length - 1, 1)),
    rounded(high === low ? height / 2 : height - margin - ((value - low) * (height - 2 * margin)) / (high - low)),
  ];

  const runs: Point[][] = [[]];
  points.forEach((point, index) => {
    if (point.value == null) runs.push([]);
    else runs.at(-1)!.push(at(index, point.value));
  });
  const newest = points.at(-1);
  return {
    path: runs
      .filter((run) => run.length > 1)
      .map((run) => `M${run.map((point) => point.join(" ")).join("L")}`)
      .join(""),
    lone: runs.filter((run) => run.length === 1).map((run) => run[0]!),
    last: newest?.value == null ? null : at(points.length - 1, newest.value),
    words: sparkWords(points, low, high),
  };
}

function sparkWords(points: readonly SparkPoint[], low: number, high: number): string {
  const known = points.filter((point) => point.value != null);
  if (known.length === 0) return "No figures in these periods.";
  const lowest = known.find((point) => point.value === low)!;
  const highest = known.find((point) => point.value === high)!;
  const gaps = points.length - known.length;
  return [
    `Lowest ${lowest.display} in ${lowest.period.label}, highest ${highest.display} in ${highest.period.label}`,
    gaps > 0 ? `${gaps} of ${points.length} periods without a figure` : "",
  ]
    .filter(Boolean)
    .join("; ")
    .concat(".");
}

function rounded(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
