import { gridY, line, plot, ruleX, text, axisX, axisY, dot } from "@observablehq/plot";
import {
  breaksOf,
  type Gap,
  gapsOf,
  isOurs,
  type Line,
  newDefinitionWords,
  spreadLabels,
  type TrendFigure,
} from "./lines.ts";

/** A drawn chart, and the horizontal position of each period in it, in pixels. */
export interface DrawnTrend {
  readonly svg: Element;
  readonly left: readonly number[];
}

const strokes: Record<Line["id"], { stroke: string; width: number; dash?: string }> = {
  own: { stroke: "var(--accent)", width: 3.5 },
  invented: { stroke: "var(--invented)", width: 3.5, dash: "8 5" },
  england: { stroke: "var(--ink)", width: 1.5, dash: "6 4" },
  region: { stroke: "var(--ink-soft)", width: 1 },
  "neighbours-mean": { stroke: "var(--line-grey)", width: 2 },
  "neighbours-median": { stroke: "var(--line-grey)", width: 2 },
  target: { stroke: "var(--ink-soft)", width: 1.5, dash: "1 4" },
};

const labelColours: Partial<Record<Line["id"], string>> = {
  own: "var(--accent)",
  invented: "var(--invented)",
  england: "var(--ink)",
};

/**
 * Draws the lines with a label at the end of each. A missing figure breaks a line, and our own shows its symbol in the
 * gap. Labels do not overlap. The value axis starts at zero unless the values are far above it.
 * @param size of the drawing, in pixels
 */
export function drawTrend(
  series: readonly TrendFigure[],
  lines: readonly Line[],
  size: { width: number; height: number },
): DrawnTrend {
  const periods = series.map((figure) => figure.period.label);
  const gaps = gapsOf(series);
  const breaks = breaksOf(series);
  const suffix = series[0]?.unit === "PERCENT" ? "%" : "";
  const narrow = size.width < 520;
  const labels = lines.map((each) => labelOf(each, narrow));
  const margin = {
    top: 16,
    right: 16 + Math.max(...labels.map((each) => each.words.length)) * 7,
    bottom: 32,
    left: 44,
  };
  const [low, high] = domainOf(lines);
  const y = (value: number) =>
    margin.top + ((high - value) / (high - low)) * (size.height - margin.top - margin.bottom);
  const heights = spreadLabels(
    labels.map((each) => y(each.value)),
    18,
    margin.top,
    size.height - margin.bottom,
  );
  const ours = lines.filter(isOurs);
  const step = (size.width - margin.left - margin.right) / Math.max(periods.length - 1, 1);
  const every = Math.max(1, Math.ceil((narrow ? 56 : 64) / step));
  const last = periods.at(-1)!;

  const svg = plot({
    width: size.width,
    height: size.height,
    marginTop: margin.top,
    marginRight: margin.right,
    marginBottom: margin.bottom,
    marginLeft: margin.left,
    style: {
      fontFamily: "inherit",
      fontSize: "13px",
      background: "none",
      color: "var(--ink-soft)",
      overflow: "visible",
    },
    x: { type: "point", domain: [...periods], padding: 0 },
    y: { domain: [low, high] },
    marks: [
      gridY({ ticks: 5, stroke: "var(--hairline)", strokeOpacity: 1 }),
      ruleX(breaks, { x: (label: string) => label, stroke: "var(--ink-soft)", strokeDasharray: "2 3" }),
      text(breaks, {
        x: (label: string) => label,
        text: () => newDefinitionWords,
        frameAnchor: "top",
        dy: -6,
        fill: "var(--ink-soft)",
        stroke: "var(--paper)",
        strokeWidth: 6,
      }),
      axisY({
        ticks: 5,
        tickSize: 0,
        label: null,
        tickFormat: (value: number) => value.toLocaleString("en-GB") + suffix,
      }),
      axisX({
        ticks: periods.filter((_, index) => (periods.length - 1 - index) % every === 0),
        tickSize: 4,
        label: null,
        tickFormat: shortPeriod,
      }),
      ...lines.flatMap((each) => {
        const { stroke, width, dash } = strokes[each.id];
        const points = each.points.map((point) => ({ ...point, value: point.value ?? Number.NaN }));
        const lone = points.filter((point, index) => isLone(each, index));
        return [
          line(points, {
            x: "period",
            y: "value",
            stroke,
            strokeWidth: width,
            ...(dash && { strokeDasharray: dash }),
            strokeLinejoin: "round",
            strokeLinecap: "round",
          }),
          dot(lone, { x: "period", y: "value", fill: stroke, r: width }),
        ];
      }),
      ...ours.map((each) =>
        dot(
          each.points.filter((point) => point.period === lastKnown(each)?.period),
          { x: "period", y: "value", fill: strokes[each.id].stroke, r: 5 },
        ),
      ),
      text(gaps, {
        x: (gap: Gap) => periods[Math.round((gap.first + gap.last) / 2)]!,
        y: (gap: Gap) => between(ours, gap.first) ?? low,
        text: "display",
        fill: "var(--accent)",
        stroke: "var(--paper)",
        strokeWidth: 6,
        fontWeight: 600,
        fontSize: 14,
      }),
      ...labels.map((each, index) =>
        text([each], {
          x: () => last,
          y: "value",
          dx: 12,
          dy: heights[index]! - y(each.value),
          text: "words",
          textAnchor: "start",
          fill: labelColours[each.id] ?? "var(--ink-soft)",
          fontWeight: isOurs(each) ? 700 : 400,
          fontSize: isOurs(each) ? 15 : 13,
        }),
      ),
    ],
  });
  svg.setAttribute("aria-hidden", "true");
  // The page's policy allows no inline style sheet. The panel's own has these rules.
  svg.querySelector("style")?.remove();
  const x = svg.scale("x")!;
  return { svg, left: periods.map((period) => x.apply(period) as number) };
}

/** The label of a line: its name and newest value, with the period if that is not the last. A narrow chart has the name alone. */
function labelOf(of: Line, narrow: boolean): { id: Line["id"]; words: string; value: number } {
  const last = lastKnown(of);
  const old = last && last !== of.points.at(-1) ? ` (${shortPeriod(last.period)})` : "";
  const words = narrow
    ? of.id === "invented"
      ? "Invented"
      : shortName(of.label.split(",")[0]!, 12)
    : `${shortName(of.label, 28)} ${last?.display ?? ""}${old}`;
  return { id: of.id, words, value: last?.value ?? 0 };
}

function shortName(name: string, length: number): string {
  return name.length > length ? `${name.slice(0, length - 1).trimEnd()}…` : name;
}

/** A period's label, short enough for an axis: "year to September 2024" becomes "Sep 2024". */
function shortPeriod(label: string): string {
  return label.replace(/^(?:year to |academic year )/, "").replace(/^([A-Z][a-z]{2})[a-z]+ /, "$1 ");
}

function lastKnown(of: Line) {
  return of.points.findLast((point) => point.value !== null);
}

/** Whether a value has a gap on both sides. No line reaches it, so it needs a dot. */
function isLone(of: Line, index: number): boolean {
  const known = (at: number) => of.points[at] != null && of.points[at].value !== null;
  return known(index) && !known(index - 1) && !known(index + 1);
}

/** The value at which a gap's symbol is drawn: between our values on either side. Undefined if we have none. */
function between(ours: readonly Line[], index: number): number | undefined {
  const periods = ours[0]?.points ?? [];
  const values = periods.map((_, at) => ours.map((each) => each.points[at]!.value).find((value) => value !== null));
  const before = values.slice(0, index).findLast((value) => value !== undefined);
  const after = values.slice(index).find((value) => value !== undefined);
  return before === undefined || after === undefined ? (before ?? after) : (before + after) / 2;
}

function domainOf(lines: readonly Line[]): [low: number, high: number] {
  const values = lines.flatMap((each) => each.points.flatMap((point) => (point.value === null ? [] : [point.value])));
  const low = Math.min(...values);
  const high = Math.max(...values);
  const pad = (high - low || Math.abs(high) || 1) * 0.12;
  return [low < high * 0.5 ? Math.min(0, low) : low - pad, high + pad];
}
