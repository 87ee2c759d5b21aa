import { useMemo, useState } from "react";
import { FigureButton } from "../../figures/figure-button.tsx";
import { benchmarkWords } from "../../figures/benchmark-words.ts";
import { countWords } from "../../figures/count-words.ts";
import type { TrendQuery } from "../../gql/graphql.ts";
import type { PanelProps } from "../../panel.ts";
import { sentence } from "../../words/sentence.ts";
import { statusWords } from "../../words/code-words.ts";
import {
  gapsOf,
  isOtherReading,
  isOurs,
  type Line,
  linesOf,
  otherReadingWords,
  trimSeries,
  type TrendFigure,
} from "./lines.ts";
import type { DrawnTrend } from "./trend-chart.ts";
import { useDrawing } from "./use-drawing.ts";
import "./trend.css";

type Props = PanelProps<unknown, TrendQuery>;

/**
 * A chart of one KPI: our own line heavy, the others light. The line above it reads out one period, chosen with the
 * pointer or the arrow keys. Click or Enter opens the drawer of our own figure in that period.
 */
export function Trend({ data: { kpi }, setting, ask }: Props) {
  const { comparison } = setting.filters;
  const series = useMemo(() => trimSeries(kpi?.series ?? []), [kpi]);
  const lines = useMemo(() => linesOf(series, comparison), [series, comparison]);
  const chosen = series.findIndex(({ period }) => isWithin(period.start, setting.period));
  const home = chosen < 0 ? series.length - 1 : chosen;
  const [pointed, setPointed] = useState<number | null>(null);
  const at = Math.min(pointed ?? home, series.length - 1);
  const figure = series[at]!;
  const { host, drawn } = useDrawing(series, lines);
  const askAt = (index: number) => {
    const { grain, start } = series[index]!.period;
    ask({ kpi: kpi!.id, period: { grain, start }, area: setting.filters.area, unit: setting.filters.unit });
  };

  return (
    <>
      <Readout figure={figure} index={at} lines={lines} name={kpi?.label ?? ""} onAsk={() => askAt(at)} />
      <div
        className="trend-chart"
        // A native range is dragged. This one is pointed at, or moved along with the arrow keys.
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="slider"
        tabIndex={0}
        aria-label={`${kpi?.label ?? ""} by period`}
        aria-valuemin={0}
        aria-valuemax={series.length - 1}
        aria-valuenow={at}
        aria-valuetext={`${figure.period.label}: ${lines
          .filter((line) => !isOurs(line) || line.id === (figure.invented ? "invented" : "own"))
          .map((line) => `${line.label} ${line.points[at]?.display || "no figure"}`)
          .toReversed()
          .join(", ")}`}
        onPointerMove={(event) => setPointed(nearest(drawn, event))}
        onPointerLeave={() => setPointed(null)}
        onClick={(event) => {
          const index = nearest(drawn, event) ?? at;
          // A tap reads out the period. The figure above the chart opens the drawer.
          if ((event.nativeEvent as PointerEvent).pointerType === "touch") setPointed(index);
          else askAt(index);
        }}
        onKeyDown={(event) => {
          const to = {
            ArrowLeft: at - 1,
            ArrowRight: at + 1,
            ArrowDown: at - 1,
            ArrowUp: at + 1,
            Home: 0,
            End: series.length - 1,
          }[event.key];
          if (event.key === "Enter") askAt(at);
          else if (to !== undefined) setPointed(Math.min(Math.max(to, 0), series.length - 1));
          else return;
          event.preventDefault();
        }}
      >
        <div ref={host} className="trend-drawing" />
        {drawn && <span className="trend-mark" style={{ insetInlineStart: `${drawn.left[at]}px` }} />}
      </div>
      {isOtherReading(series) && <p className="note">{otherReadingWords}</p>}
      <Reasons series={series} />
    </>
  );
}

/** Whether a day is in a period. A workforce year from October then matches the financial year it starts in. */
function isWithin(day: string, period: Props["setting"]["period"]): boolean {
  return period !== null && period.start <= day && day <= period.end;
}

function Readout(props: {
  figure: TrendFigure;
  index: number;
  lines: readonly Line[];
  name: string;
  onAsk: () => void;
}) {
  const { figure, index, lines } = props;
  const others = lines.filter((line) => !isOurs(line)).toReversed();
  return (
    <p className="readout">
      <span className="readout-period">{sentence(figure.period.label)}</span>
      <FigureButton
        name={`${props.name}, ${figure.period.label}`}
        tip="Where does this come from?"
        invented={figure.invented}
        onAsk={props.onAsk}
      >
        {figure.display}
      </FigureButton>
      <span className="note">{countWords(figure)}</span>
      <span className="readout-others">
        {others.map((line) => (
          <span key={line.id} title={benchmarkTip(figure, line)}>
            {line.label} <strong>{line.points[index]?.display || "–"}</strong>
          </span>
        ))}
      </span>
    </p>
  );
}

function benchmarkTip(figure: TrendFigure, line: Line): string | undefined {
  const benchmark = figure.benchmarks.find(
    ({ kind, method }) =>
      line.id.startsWith("neighbours") &&
      kind === "STATISTICAL_NEIGHBOURS" &&
      line.id.endsWith(method?.toLowerCase() ?? "?"),
  );
  return benchmark && benchmarkWords(benchmark);
}

/** What the symbols in the gaps mean: "c Hidden to protect people (2013/14)". */
function Reasons({ series }: { series: readonly TrendFigure[] }) {
  const gaps = Map.groupBy(gapsOf(series), (gap) => gap.status);
  return (
    <p className="note trend-reasons">
      {[...gaps].map(([status, of]) => (
        <span key={status}>
          <strong>{of[0]!.display}</strong> {sentence(statusWords[status])}
          {of.length <= 3 && ` (${of.map((gap) => gap.label).join(", ")})`}{" "}
        </span>
      ))}
    </p>
  );
}

function nearest(drawn: DrawnTrend | null, event: { clientX: number; currentTarget: Element }): number | null {
  if (!drawn) return null;
  const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
  let best = 0;
  drawn.left.forEach((left, index) => {
    if (Math.abs(left - x) < Math.abs(drawn.left[best]! - x)) best = index;
  });
  return best;
}
