import { Chapter } from "../drawer/drawer.tsx";
import type { LoadDrawerQuery } from "../gql/graphql.ts";
import { useFilters } from "../filters/use-filters.ts";
import { numberWords, plural } from "../words/number-words.ts";
import { dayWords, momentWords } from "../words/time-words.ts";
import { loadStatusWords } from "../words/code-words.ts";
import { sentence } from "../words/sentence.ts";
import { KpiLinks } from "./kpi-links.tsx";
import { RefusalGroups } from "./refusal-groups.tsx";
import { firstPlace } from "./refusal-words.ts";

type DrawerLoad = NonNullable<LoadDrawerQuery["load"]>;

/** What the drawer of a load says, in the same order for each load. */
export function LoadDetails({ load }: { load: DrawerLoad }) {
  const [filters] = useFilters();
  const advice = adviceOn(load);
  // A file that was refused as a whole has one refusal, in row 0: its message.
  const inRows = load.refusalGroups.filter((group) => group.firstRow > 0);
  return (
    <>
      <p className="drawer-figure">
        <strong className="load-outcome">{loadStatusWords[load.status]}</strong>
        <span>{momentWords(load.finishedAt ?? load.startedAt)}</span>
      </p>
      {(load.message || advice) && (
        <Chapter title={isRefused(load) ? "Why, and what to do" : "What to do"}>
          {load.message && <p>{load.message}</p>}
          {advice && <p>{advice}</p>}
        </Chapter>
      )}
      <Chapter title="What became of its rows">
        <dl className="facts">
          {rowFacts(load).map(([name, count]) => (
            <div key={name} className="fact">
              <dt>{name}</dt>
              <dd className="numeric">{numberWords(count)}</dd>
            </div>
          ))}
        </dl>
      </Chapter>
      {inRows.length > 0 && (
        <Chapter title="What was refused">
          <RefusalGroups load={load} groups={inRows} />
        </Chapter>
      )}
      {load.findings.length > 0 && (
        <Chapter title={isRefused(load) ? "What its checks found" : "What was loaded, and should be looked at"}>
          <Findings findings={load.findings} />
        </Chapter>
      )}
      <Chapter title="Which KPIs rest on it">
        {load.kpis.length > 0 ? (
          <>
            <p>{effectOn(load)}</p>
            <KpiLinks kpis={load.kpis} filters={filters} />
          </>
        ) : (
          <p>None: no KPI is made of it.</p>
        )}
      </Chapter>
      <Chapter title="Which file it was">
        <dl className="facts">
          <dt>Loader</dt>
          <dd>{load.loader === "unknown" ? "none was found for this file" : load.loader}</dd>
          <dt>Data as at</dt>
          <dd>{dayWords(load.asAt)}</dd>
          <dt>Load</dt>
          <dd>{load.id}</dd>
          <dt>SHA-256</dt>
          <dd>
            <code>{load.sha256}</code>
          </dd>
        </dl>
      </Chapter>
    </>
  );
}

/** What the checks of the whole file found: what refused it first, then by number of rows. */
function Findings({ findings }: Pick<DrawerLoad, "findings">) {
  return (
    <ul className="refusal-groups">
      {findings
        .toSorted((one, other) => one.severity.localeCompare(other.severity) || other.rows - one.rows)
        .map(({ check, severity, rows, firstRow, message }) => (
          <li key={check}>
            <p className="finding">
              <span className="refusal-rule">{sentence(check.replaceAll("-", " "))}</span>
              <span className="refusal-count">{plural(rows, "row")}</span>
            </p>
            <p className="note">
              {firstPlace({ rows, firstRow })}: {sentence(message)}
              {severity === "ERROR" && " This refused the file."}
            </p>
          </li>
        ))}
    </ul>
  );
}

/** What a load means for the KPIs that use its table. */
function effectOn(load: DrawerLoad): string {
  if (isRefused(load)) return "They stay as they were until the file is loaded.";
  if (load.status === "UNDONE") return "They are counted without it, as they were before it came.";
  if (load.rowsRefused > 0)
    return `They are counted without ${plural(load.rowsRefused, "refused row")}: a record that was loaded before stands as it was, a new one is missing.`;
  return "They are counted with every row of it.";
}

function isRefused({ status }: Pick<DrawerLoad, "status">): boolean {
  return status === "REFUSED" || status === "FAILED";
}

function rowFacts(load: DrawerLoad): [name: string, count: number][] {
  const facts: [string, number][] = [
    ["Read", load.rowsRead],
    ["Loaded", load.rowsLoaded],
    ["Unchanged", load.rowsUnchanged],
    ["Refused", load.rowsRefused],
  ];
  return load.rowsWithdrawn > 0 ? [...facts, ["Earlier rows withdrawn", load.rowsWithdrawn]] : facts;
}

/** What to do after a load with refusals; an empty text after one without. */
function adviceOn(load: DrawerLoad): string {
  if (isRefused(load)) return "Every figure stays as it was. Correct the file, then load it again.";
  if (load.rowsRefused > 0)
    return `Correct the ${plural(load.rowsRefused, "refused row")} in the source system, then load the whole file again: rows that have not changed are left as they are.`;
  return "";
}
