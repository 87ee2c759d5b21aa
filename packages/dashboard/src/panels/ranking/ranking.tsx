import { FigureButton } from "../../figures/figure-button.tsx";
import { benchmarkOf, benchmarkWords } from "../../figures/benchmark-words.ts";
import { countWords } from "../../figures/count-words.ts";
import { comparisonWords } from "../../filters/comparison.ts";
import type { FigureStatus, RankingQuery } from "../../gql/graphql.ts";
import type { PanelProps } from "../../panel.ts";
import { sentence } from "../../words/sentence.ts";
import { statusWords } from "../../words/code-words.ts";
import { rankOf, type RankedAuthority, shownAuthorities } from "./ranked-authority.ts";
import "./ranking.css";

type Props = PanelProps<{ among: "all" | "neighbours" }, RankingQuery>;

/** Bars from zero, best first. Our own has another colour, neighbours have a diamond. Without a value there is no bar. */
export function Ranking({ data: { kpi }, options, setting, ask }: Props) {
  const shown = shownAuthorities(kpi?.ranking ?? [], options.among);
  const benchmark = benchmarkOf(kpi?.figure.benchmarks ?? [], setting.filters.comparison);
  const most = Math.max(...shown.map((each) => each.figure.value ?? 0), benchmark?.value ?? 0);
  const missing = Map.groupBy(
    shown.filter((each) => each.figure.value == null),
    (each) => each.figure.status,
  );
  return (
    <>
      <p className="ranking-key note">
        {benchmark?.value != null && (
          <span className="key-rule">
            {benchmark.kind === "REGION" ? benchmark.label : comparisonWords[setting.filters.comparison].long}{" "}
            {benchmark.display}
            {benchmarkWords(benchmark) && ` (${benchmarkWords(benchmark)})`}
          </span>
        )}
        {options.among === "all" && (
          <span>
            <Diamond /> statistical neighbour
          </span>
        )}
      </p>
      <ol className={`ranking ranking-${options.among}`}>
        {shown.map((each) => (
          <RankedLine
            key={each.area.id}
            ranked={each}
            place={rankOf(each, shown)}
            most={most}
            against={benchmark?.value ?? null}
            marked={options.among === "all"}
            tip={countWords({ ...each.figure, unit: kpi!.unit }) || each.figure.period.label}
            onAsk={() =>
              ask({
                kpi: kpi!.id,
                period: { grain: each.figure.period.grain, start: each.figure.period.start },
                area: each.area.id,
                unit: null,
              })
            }
          />
        ))}
      </ol>
      <Missing missing={missing} />
    </>
  );
}

function RankedLine(props: {
  ranked: RankedAuthority;
  place: number | null;
  most: number;
  against: number | null;
  marked: boolean;
  tip: string;
  onAsk: () => void;
}) {
  const { area, figure, own, neighbour } = props.ranked;
  const share = (value: number) => (props.most > 0 ? (100 * value) / props.most : 0);
  return (
    <li className={own ? "ranked ranked-own" : neighbour ? "ranked ranked-neighbour" : "ranked"}>
      <span className="ranked-place">{props.place ?? "–"}</span>
      <span className="ranked-name">
        {area.name}
        {neighbour && props.marked && (
          <>
            {" "}
            <Diamond />
            <span className="visually-hidden"> (statistical neighbour)</span>
          </>
        )}
      </span>
      <svg className="ranked-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        {figure.value != null && <rect y="2" width={share(figure.value)} height="6" />}
        {props.against !== null && <path d={`M${share(props.against)} 0V10`} vectorEffect="non-scaling-stroke" />}
      </svg>
      <FigureButton name={area.name} tip={props.tip} onAsk={props.onAsk} className="figure-small">
        {figure.display}
      </FigureButton>
    </li>
  );
}

function Diamond() {
  return (
    <svg className="diamond" viewBox="0 0 8 8" aria-hidden="true">
      <path d="M4 0L8 4L4 8L0 4z" />
    </svg>
  );
}

function Missing({ missing }: { missing: Map<FigureStatus, RankedAuthority[]> }) {
  return (
    <p className="note">
      {[...missing].map(([status, areas]) => (
        <span key={status}>
          <strong>{areas[0]!.figure.display}</strong> {sentence(statusWords[status])}.{" "}
        </span>
      ))}
    </p>
  );
}
