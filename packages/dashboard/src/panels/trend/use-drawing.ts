import { type RefObject, useEffect, useRef, useState } from "react";
import type { Line, TrendFigure } from "./lines.ts";
import type { DrawnTrend } from "./trend-chart.ts";

/**
 * Draws the chart into the element of `host` once the chart code is loaded, and again when its width or data changes.
 * The style sheet keeps its place, so nothing moves.
 * @returns `drawn` is null until the chart is drawn
 */
export function useDrawing(
  series: readonly TrendFigure[],
  lines: readonly Line[],
): { host: RefObject<HTMLDivElement | null>; drawn: DrawnTrend | null } {
  const host = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState<DrawnTrend | null>(null);
  const [width, setWidth] = useState(0);

  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry!.contentRect.width)));
    observer.observe(host.current!);
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    if (width === 0) return;
    let current = true;
    const draw = async () => {
      const { drawTrend } = await import("./trend-chart.ts");
      if (!current || !host.current) return;
      const next = drawTrend(series, lines, { width, height: host.current.clientHeight });
      host.current.replaceChildren(next.svg);
      setDrawn(next);
    };
    void draw();
    return () => {
      current = false;
    };
  }, [series, lines, width]);

  return { host, drawn };
}
