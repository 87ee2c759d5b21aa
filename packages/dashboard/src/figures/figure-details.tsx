import type { ReactNode } from "react";
import { Chapter } from "../drawer/drawer.tsx";
import type { FigureDrawerQuery } from "../gql/graphql.ts";
import { LoadButton } from "../loads/load-button.tsx";
import { betterWords, directionWords, statusWords } from "../words/code-words.ts";
import { numberWords, plural } from "../words/number-words.ts";
import { dayWords, momentWords } from "../words/time-words.ts";
import { sentence } from "../words/sentence.ts";
import { benchmarkWords } from "./benchmark-words.ts";
import { CompletedReading } from "./completed-reading.tsx";
import { countWords } from "./count-words.ts";
import { targetWords } from "./target-words.ts";
import { RagLabel } from "./rag-mark.tsx";
import { originWords } from "./target-words.ts";
import { TargetHistory } from "./target-history.tsx";

type DrawerKpi = NonNullable<FigureDrawerQuery["kpi"]>;
type DrawerFigure = DrawerKpi["figure"];

const timingWords = {
  EVENTS_IN_PERIOD: "Counts what happened during the period.",
  SNAPSHOT_AT_PERIOD_END: "Counts how things stood on the last day of the period.",
  ROLLING_12_MONTHS: "Counts the twelve months that end with the period.",
};

/**
 * What the drawer of a figure says, in the same order for each figure.
 * @param props.who the part with the cases behind the figure, or a line on who may see them
 */
export function FigureDetails({ kpi, who }: { kpi: DrawerKpi; who: ReactNode }) {
  const { figure } = kpi;
  return (
    <>
      <p className="drawer-figure">
        <strong className={figure.invented ? "figure-invented" : undefined}>{figure.display}</strong>
        <span>
          {figure.orgUnit?.name ?? figure.area?.name}, {figure.countedOver.label}
        </span>
        <RagLabel rag={figure.rag} />
      </p>
      {figure.invented && (
        <p>Invented: counted from the records of the demonstration. No such child, family or worker exists.</p>
      )}
      <Chapter title="What it means">
        <p>{figure.provenance.definition}</p>
        <p>
          {timingWords[kpi.timing]} {betterWords[kpi.better]}
        </p>
        <p className="note">
          Definition version {figure.provenance.kpiVersion}, source: {kpi.source}
        </p>
        <Definitions kpi={kpi} />
      </Chapter>
      {who}
      <Chapter title="How it was counted">
        <p>
          {figure.reason ??
            (sentence(countWords(figure)) || (figure.provenance.rows.length > 0 ? "A published count." : "A count."))}
        </p>
        {figure.target && (
          <p>
            Target {targetWords(figure.target, kpi.better)}, in force from {dayWords(figure.target.from)},{" "}
            {originWords(figure.target)}.
          </p>
        )}
        <TargetHistory targets={kpi.targets} better={kpi.better} />
        {figure.change?.display && <p>{changeSentence(figure.change)}</p>}
        {figure.orgUnit && kpi.siblingGroups && <p>{siblingsSentence(kpi.siblingGroups)}</p>}
        <p className="note">
          {figure.provenance.source.replace(/\.$/, "")}. Period: {dayWords(figure.countedOver.start)} to{" "}
          {dayWords(figure.countedOver.end)}. Worked out {momentWords(figure.provenance.computedAt)}.
        </p>
      </Chapter>
      <Chapter title="From which loads">
        <LoadsOf provenance={figure.provenance} />
      </Chapter>
      <Chapter title="Compared with whom">
        <CompletedReading readings={figure.readings} />
        <BenchmarksOf benchmarks={figure.benchmarks} />
      </Chapter>
      <Chapter title="What it was when first reported">
        <p>{firstReportedSentence(figure)}</p>
        <Restatements restatements={figure.restatements} />
      </Chapter>
    </>
  );
}

/** The definitions a KPI has had, and whether a new one starts in this period. */
function Definitions({ kpi: { versions, figure } }: { kpi: DrawerKpi }) {
  if (versions.length < 2) return null;
  return (
    <>
      {figure.definitionChanged && (
        <p>The period before is by another definition: the two are not to be compared as they stand.</p>
      )}
      <ul className="note">
        {versions
          .filter(({ changed }) => changed)
          .map(({ version, validFrom, changed }) => (
            <li key={version}>
              Version {version}, for periods that end from {dayWords(validFrom!)} on: {changed}
            </li>
          ))}
      </ul>
    </>
  );
}

/** How many families the children of a figure belong to. Unknown for another authority. */
function siblingsSentence({ children, families, largest, recorded }: NonNullable<DrawerKpi["siblingGroups"]>): string {
  const of = `${plural(children, "child", "children")} of ${plural(families, "family", "families")}`;
  const most = largest > 1 ? `; ${numberWords(largest)} of them are of one family` : "";
  return `${of}${most}.${recorded < children ? ` The family of ${numberWords(children - recorded)} is not recorded.` : ""}`;
}

function changeSentence(change: NonNullable<DrawerFigure["change"]>): string {
  const since = change.comparedWith ? ` on ${change.comparedWith.label}` : "";
  const meaning =
    change.direction === "BETTER" || change.direction === "WORSE" ? ` (${directionWords[change.direction]})` : "";
  return `${sentence(change.display)}${since}${meaning}.`;
}

function firstReportedSentence({ asFirstReported, display, restatements, invented }: DrawerFigure): string {
  if (!asFirstReported)
    return restatements.length > 0
      ? `First reported as ${display}, and known now as the same again.`
      : "No earlier version is known.";
  if (asFirstReported.display === display && asFirstReported.value != null) return `${display}: unchanged since.`;
  const was = asFirstReported.value == null ? statusWords[asFirstReported.status] : asFirstReported.display;
  const kind = asFirstReported.invented && !invented ? " (invented)" : "";
  return `First reported as ${was}${kind}; known now as ${display}.`;
}

/** Each restatement of a figure, with the load that caused it. */
function Restatements({ restatements }: Pick<DrawerFigure, "restatements">) {
  if (restatements.length === 0) return null;
  return (
    <ul className="note restatements">
      {restatements.map(({ value, status, display, knownFrom, undone, load }) => (
        <li key={knownFrom}>
          {value == null ? sentence(statusWords[status]) : display} since {momentWords(knownFrom)}
          {load && (
            <>
              , by {undone ? "undoing the load of" : "loading"} <LoadButton load={load} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function LoadsOf({ provenance: { loads, rows } }: { provenance: DrawerFigure["provenance"] }) {
  if (loads.length === 0) return <p>No load stands behind this figure: nothing has been loaded for it.</p>;
  return loads.map((load) => (
    <dl key={load.id} className="facts">
      <dt>File</dt>
      <dd>{load.file}</dd>
      <dt>Loaded</dt>
      <dd>{momentWords(load.finishedAt ?? load.startedAt)}</dd>
      <dt>Rows</dt>
      <dd>
        {numberWords(load.rowsRead)} read, {numberWords(load.rowsLoaded)} loaded,{" "}
        {load.rowsUnchanged > 0 && `${numberWords(load.rowsUnchanged)} unchanged, `}
        {numberWords(load.rowsRefused)} refused
      </dd>
      <dt>Counted from</dt>
      <dd>{rowNumberWords(rows.filter((row) => row.load.id === load.id).map((row) => row.row))}</dd>
      <dt>SHA-256</dt>
      <dd>
        <code title={load.sha256}>{load.sha256.slice(0, 12)}</code>
      </dd>
    </dl>
  ));
}

function rowNumberWords(rows: number[]): string {
  if (rows.length === 0) return "rows not recorded";
  const shown = rows.slice(0, 12).map(numberWords).join("; ");
  return rows.length > 12
    ? `${plural(rows.length, "row")}: ${shown} and more`
    : `${rows.length === 1 ? "row" : "rows"} ${shown}`;
}

function BenchmarksOf({ benchmarks }: Pick<DrawerFigure, "benchmarks">) {
  if (benchmarks.length === 0) return <p>No figure that this one can be set beside is loaded.</p>;
  return (
    <table className="benchmarks">
      <caption className="visually-hidden">Benchmarks</caption>
      <tbody>
        {benchmarks.map((benchmark) => (
          <tr key={`${benchmark.kind} ${benchmark.method} ${benchmark.modelYear}`}>
            <th scope="row">
              {benchmark.label}
              <span className="note">
                {[benchmarkWords(benchmark), benchmark.timePeriod].filter(Boolean).join("; ")}
              </span>
            </th>
            <td>
              {benchmark.display}
              {benchmark.value == null && <span className="note">{statusWords[benchmark.status]}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
