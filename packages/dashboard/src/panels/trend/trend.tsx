import { useEffect, useRef, useState } from "react";
import { FigureButton } from "../../figures/figure-button";
import { benchmarkWords, countWords } from "../../figures/figure-words";
import type { TrendQuery } from "../../gql/graphql";
import type { PanelProps } from "../../panel";
import { sentence, statusWords } from "../../words";
import { type Line, linesOf, trimmed, type TrendFigure } from "./lines";
import type { DrawnTrend } from "./trend-chart";

type Props = PanelProps<unknown, TrendQuery>;

/**
 * Our line heavy, the others light, each named at its end. The line above the chart reads out one period: point at
 * the chart, or move along it with the arrow keys; click or Enter asks about our figure there.
 */
export function Trend({ data: { kpi }, setting, ask }: Props) {
  const series = trimmed(kpi?.series ?? []);
  const lines = linesOf(series, setting.filters.comparison);
  const chosen = series.findIndex((figure) => figure.period.start === setting.period?.start);
  const home = chosen < 0 ? series.length - 1 : chosen;
  const [pointed, setPointed] = useState<number | null>(null);
  const at = Math.min(pointed ?? home, series.length - 1);
  const figure = series[at]!;
  const marked = figure.period.label;
  const { host, drawn } = useDrawing(series, lines, marked);
  const askAt = (index: number) => {
    const { grain, start } = series[index]!.period;
    ask({ kpi: kpi!.id, period: { grain, start }, area: setting.filters.area });
  };

  return (
    <>
      <Readout figure={figure} index={at} lines={lines} name={kpi?.label ?? ""} onAsk={() => askAt(at)} />
      <div
        ref={host}
        className="trend-chart"
        role="slider"
        tabIndex={0}
        aria-label={`${kpi?.label ?? ""} by period`}
        aria-valuemin={0}
        aria-valuemax={series.length - 1}
        aria-valuenow={at}
        aria-valuetext={`${figure.period.label}: ${lines.map((line) => `${line.label} ${line.points[at]?.display || "no figure"}`).toReversed().join(", ")}`}
        onPointerMove={(event) => setPointed(nearest(drawn, event))}
        onPointerLeave={() => setPointed(null)}
        onClick={(event) => {
          const index = nearest(drawn, event) ?? at;
          // A finger first reads; the readout's figure asks.
          if ((event.nativeEvent as PointerEvent).pointerType === "touch") setPointed(index);
          else askAt(index);
        }}
        onKeyDown={(event) => {
          const to = { ArrowLeft: at - 1, ArrowRight: at + 1, ArrowDown: at - 1, ArrowUp: at + 1, Home: 0, End: series.length - 1 }[event.key];
          if (event.key === "Enter") askAt(at);
          else if (to !== undefined) setPointed(Math.min(Math.max(to, 0), series.length - 1));
          else return;
          event.preventDefault();
        }}
      />
      <Reasons series={series} />
    </>
  );
}

function Readout(props: { figure: TrendFigure; index: number; lines: readonly Line[]; name: string; onAsk(): void }) {
  const { figure, index, lines } = props;
  const others = lines.filter((line) => line.id !== "own").toReversed();
  return (
    <p className="readout">
      <span className="readout-period">{figure.period.label}</span>
      <FigureButton name={`${props.name}, ${figure.period.label}`} tip="Where does this come from?" onAsk={props.onAsk}>
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
  const benchmark = figure.benchmarks.find(({ kind, method }) =>
    line.id.startsWith("neighbours") && kind === "STATISTICAL_NEIGHBOURS" && line.id.endsWith(method?.toLowerCase() ?? "?"),
  );
  return benchmark && benchmarkWords(benchmark);
}

/** What the letters in the gaps mean: "c: hidden to protect people (2013/14)". */
function Reasons({ series }: { series: readonly TrendFigure[] }) {
  const gaps = Map.groupBy(
    series.filter((figure) => figure.value == null),
    (figure) => figure.status,
  );
  return (
    <p className="note trend-reasons">
      {[...gaps].map(([status, figures]) => (
        <span key={status}>
          <strong>{figures[0]!.display}</strong> {sentence(statusWords[status])} ({figures.map((each) => each.period.label).join(", ")}){" "}
        </span>
      ))}
    </p>
  );
}

/** Draws when the chart code is there, and again when the width or the answer changes. The place is kept by CSS. */
function useDrawing(series: readonly TrendFigure[], lines: readonly Line[], marked: string) {
  const host = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState<DrawnTrend | null>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry!.contentRect.width)));
    observer.observe(host.current!);
    return () => observer.disconnect();
  }, []);
  const content = JSON.stringify([series, lines]);
  useEffect(() => {
    if (width === 0) return;
    let current = true;
    void import("./trend-chart").then(({ drawTrend }) => {
      if (!current || !host.current) return;
      const gaps = series.filter((each) => each.value == null).map((each) => ({ period: each.period.label, print: each.display }));
      const suffix = series[0]?.unit === "PERCENT" ? "%" : "";
      const next = drawTrend(lines, series.map((each) => each.period.label), gaps, { width, height: host.current.clientHeight, marked, suffix });
      next.svg.setAttribute("aria-hidden", "true");
      host.current.replaceChildren(next.svg);
      setDrawn(next);
    });
    return () => {
      current = false;
    };
    // `content` stands for series and lines, which are new arrays on every render.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [content, width, marked]);
  return { host, drawn };
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
