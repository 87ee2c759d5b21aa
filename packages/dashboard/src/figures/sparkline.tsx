import { drawSpark, type SparkPoint } from "./spark-drawing.ts";

const width = 128;
const height = 32;

/**
 * Recent periods as a thin line with its last point marked. A missing figure breaks the line, and invented figures have another.
 * @example <Sparkline points={row.trend} />
 */
export function Sparkline({ points }: { points: readonly SparkPoint[] }) {
  const { path, inventedPath, lone, last, words } = drawSpark(points, width, height);
  return (
    <>
      <svg className="sparkline" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
        <path d={path} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" />
        {inventedPath && (
          <path
            className="sparkline-invented"
            d={inventedPath}
            fill="none"
            stroke="currentColor"
            strokeWidth="1.5"
            strokeDasharray="3 2"
          />
        )}
        {lone.map(([x, y]) => (
          <circle key={x} cx={x} cy={y} r="1.5" fill="currentColor" />
        ))}
        {last && <circle className="sparkline-last" cx={last[0]} cy={last[1]} r="3" />}
      </svg>
      <span className="visually-hidden">{words}</span>
    </>
  );
}
