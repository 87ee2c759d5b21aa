/** A period of a sparkline. `value` is null if the figure is missing. */
export interface SparkPoint {
  readonly value?: number | null;
  readonly display: string;
  readonly invented?: boolean;
  readonly period: { readonly label: string };
}

type Point = readonly [x: number, y: number];

/** Points that follow one another and are joined. */
interface Run {
  readonly invented: boolean;
  readonly points: Point[];
}

/** A sparkline ready to draw, in pixels from the top left corner. */
export interface SparkDrawing {
  readonly path: string;
  /** The line of invented figures, which never joins the other. */
  readonly inventedPath: string;
  /** Points with a gap on both sides, which no line reaches. */
  readonly lone: readonly Point[];
  /** The newest point; null if its figure is missing. */
  readonly last: Point | null;
  /** The same in a sentence. */
  readonly words: string;
}

/**
 * Draws points as a line in a box, the lowest at the bottom. A missing figure breaks the line: it is never drawn as
 * zero and the line never crosses it. Invented figures and others are never joined.
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

  const runs: Run[] = [];
  points.forEach(({ value, invented = false }, index) => {
    const before = points[index - 1];
    if (value == null) return;
    if (before?.value == null || (before.invented ?? false) !== invented) runs.push({ invented, points: [] });
    runs.at(-1)!.points.push(at(index, value));
  });
  const newest = points.at(-1);
  return {
    path: pathOf(runs.filter(({ invented }) => !invented)),
    inventedPath: pathOf(runs.filter(({ invented }) => invented)),
    lone: runs.filter((run) => run.points.length === 1).map((run) => run.points[0]!),
    last: newest?.value == null ? null : at(points.length - 1, newest.value),
    words: sparkWords(points, low, high),
  };
}

function pathOf(runs: readonly Run[]): string {
  return runs
    .filter((run) => run.points.length > 1)
    .map((run) => `M${run.points.map((point) => point.join(" ")).join("L")}`)
    .join("");
}

function sparkWords(points: readonly SparkPoint[], low: number, high: number): string {
  const known = points.filter((point) => point.value != null);
  if (known.length === 0) return "No figures in these periods.";
  const lowest = known.find((point) => point.value === low)!;
  const highest = known.find((point) => point.value === high)!;
  const gaps = points.length - known.length;
  const invented = known.filter((point) => point.invented).length;
  return [
    `Lowest ${lowest.display} in ${lowest.period.label}, highest ${highest.display} in ${highest.period.label}`,
    gaps > 0 ? `${gaps} of ${points.length} periods without a figure` : "",
    invented > 0 ? `${invented} of ${points.length} periods invented` : "",
  ]
    .filter(Boolean)
    .join("; ")
    .concat(".");
}

function rounded(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
