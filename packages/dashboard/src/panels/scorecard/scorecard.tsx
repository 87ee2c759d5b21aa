import { Link } from "wouter";
import { FigureButton } from "../../figures/figure-button.tsx";
import { benchmarkOf, benchmarkWords } from "../../figures/benchmark-words.ts";
import { countWords } from "../../figures/count-words.ts";
import { targetWords } from "../../figures/target-words.ts";
import { RagLabel, RagMark } from "../../figures/rag-mark.tsx";
import { Sparkline } from "../../figures/sparkline.tsx";
import { addressOf } from "../../filters/filters.ts";
import { type Comparison, comparisonWords } from "../../filters/comparison.ts";
import type { ScorecardQuery } from "../../gql/graphql.ts";
import type { FigureReference } from "../../figures/figure-reference.ts";
import type { PanelProps } from "../../panel.ts";
import { directionWords, domainWords, grainWords, ragWords, statusWords } from "../../words/code-words.ts";
import { inPeriod } from "../../words/time-words.ts";
import { sentence } from "../../words/sentence.ts";
import { tableRoles } from "../../tables/table-roles.ts";
import { groupRows, lastKnown, type ScorecardRow, type RowGroup } from "./group-rows.ts";
import "./scorecard.css";

type Props = PanelProps<unknown, ScorecardQuery>;

/** The scorecard: a row for each KPI, those that need attention first. Narrow screens stack each row. */
export function Scorecard({ data: { scorecard }, setting, ask }: Props) {
  const { comparison } = setting.filters;
  const compared: Comparison[] = comparison === "england" ? ["england"] : [comparison, "england"];
  const askRow = (row: ScorecardRow) =>
    ask({
      kpi: row.kpi.id,
      period: inputOf(row.figure.period),
      area: setting.filters.area,
      unit: setting.filters.area ? null : setting.filters.unit,
    });
  return (
    <>
      <Tally scorecard={scorecard} />
      <table className="scorecard" {...tableRoles.table}>
        <caption className="visually-hidden">Scorecard of {scorecard.label}</caption>
        <thead {...tableRoles.part}>
          <tr {...tableRoles.row}>
            <Head name="rag">Rating</Head>
            <Head name="kpi">KPI</Head>
            <Head name="value">{scorecard.period.label}</Head>
            <Head name="target">Target</Head>
            <Head name="change">Change</Head>
            <Head name="trend">13 {grainWords[scorecard.period.grain].many}</Head>
            {compared.map((each) => (
              <Head key={each} name="compared">
                {comparisonWords[each].short}
              </Head>
            ))}
          </tr>
        </thead>
        {groupRows(scorecard.rows).map((group) => (
          <Group key={group.title} group={group} columns={6 + compared.length}>
            {group.rows.map((row) => (
              <Line
                key={row.kpi.id}
                row={row}
                page={scorecard.period.label}
                mixed={group.mixed}
                compared={compared}
                setting={setting}
                onAsk={() => askRow(row)}
              />
            ))}
          </Group>
        ))}
      </table>
    </>
  );
}

function inputOf({ grain, start }: ScorecardRow["figure"]["period"]): FigureReference["period"] {
  return { grain, start };
}

function Tally({ scorecard }: Pick<ScorecardQuery, "scorecard">) {
  const counts = [
    ["RED", scorecard.reds],
    ["AMBER", scorecard.ambers],
    ["GREEN", scorecard.greens],
    ["GREY", scorecard.greys],
  ] as const;
  return (
    <ul className="tally" aria-label="Ratings">
      {counts.map(([rag, count]) => (
        <li key={rag}>
          <RagMark rag={rag} />
          <strong>{count}</strong> {ragWords[rag].toLowerCase()}
        </li>
      ))}
    </ul>
  );
}

function Head({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <th {...tableRoles.columnHead} className={`col-${name}`}>
      {children}
    </th>
  );
}

function Group({ group, columns, children }: { group: RowGroup; columns: number; children: React.ReactNode }) {
  return (
    <tbody {...tableRoles.part} className={group.mixed ? "group group-attention" : "group"}>
      <tr {...tableRoles.row} className="group-title">
        <th {...tableRoles.rowHead} scope="rowgroup" colSpan={columns}>
          {group.title}
        </th>
      </tr>
      {children}
    </tbody>
  );
}

function Line(props: {
  row: ScorecardRow;
  page: string;
  mixed: boolean;
  compared: Comparison[];
  setting: Props["setting"];
  onAsk: () => void;
}) {
  const { row, setting, onAsk } = props;
  const { kpi, figure, trend } = row;
  const last = lastKnown(row);
  const counted = countWords(figure);
  // A publisher's year may end in another month than the page's period. The row then names it.
  const otherPeriod = figure.period.label === props.page ? "" : figure.period.label;
  const name = `${kpi.label}, ${figure.period.label}`;
  return (
    <tr {...tableRoles.row} className="line">
      <td {...tableRoles.cell} className="col-rag">
        <RagLabel rag={figure.rag} />
      </td>
      <th {...tableRoles.rowHead} className="col-kpi">
        <Link href={addressOf("/compare", { ...setting.filters, kpi: kpi.id })}>{kpi.label}</Link>
        <span className="note">
          {[props.mixed ? domainWords[kpi.domain] : "", counted, otherPeriod].filter(Boolean).join(" · ")}
        </span>
      </th>
      <td {...tableRoles.cell} className="col-value">
        <FigureButton
          name={name}
          tip={[figure.period.label, counted].filter(Boolean).join(" · ")}
          invented={figure.invented}
          onAsk={onAsk}
          className={figure.value == null ? "figure-absent" : ""}
        >
          {figure.display}
        </FigureButton>
        {last && (
          <span className="note">
            {last.display} {last.invented && "(invented) "}
            {inPeriod(last.period)}
          </span>
        )}
      </td>
      <td {...tableRoles.cell} className="col-target" data-label="Target">
        {figure.target ? targetWords(figure.target, kpi.better) : <Nothing words="no target" />}
      </td>
      <td {...tableRoles.cell} className="col-change" data-label="Change">
        {figure.change?.display ? <ChangeCell change={figure.change} /> : <Nothing words="no earlier figure" />}
      </td>
      <td {...tableRoles.cell} className="col-trend">
        <Sparkline points={trend} />
      </td>
      {props.compared.map((each) => (
        <BenchmarkCell key={each} row={row} comparison={each} onAsk={onAsk} />
      ))}
    </tr>
  );
}

function ChangeCell({ change }: { change: NonNullable<ScorecardRow["figure"]["change"]> }) {
  const rated = change.direction === "BETTER" || change.direction === "WORSE";
  return (
    <>
      <span>{change.display}</span>
      {rated && (
        <span className={`note ${change.direction === "WORSE" ? "note-worse" : ""}`}>
          {directionWords[change.direction]}
        </span>
      )}
    </>
  );
}

function BenchmarkCell({ row, comparison, onAsk }: { row: ScorecardRow; comparison: Comparison; onAsk: () => void }) {
  const label = comparisonWords[comparison].short;
  const benchmark = benchmarkOf(row.figure.benchmarks, comparison);
  const tip =
    benchmark &&
    (sentence(statusWords[benchmark.status]) ||
      [benchmarkWords(benchmark), benchmark.timePeriod].filter(Boolean).join(" · "));
  return (
    <td {...tableRoles.cell} className="col-compared" data-label={label}>
      {benchmark ? (
        <FigureButton name={`${label}, ${row.kpi.label}`} tip={tip ?? ""} onAsk={onAsk} className="figure-small">
          {benchmark.display}
        </FigureButton>
      ) : (
        <Nothing words="not published" />
      )}
    </td>
  );
}

/** A dash for sighted readers; `words` for screen readers. */
function Nothing({ words }: { words: string }) {
  return (
    <span className="nothing">
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{words}</span>
    </span>
  );
}
