import { useRef } from "react";
import type { AccessLogQuery } from "../../gql/graphql.ts";
import type { PanelProps } from "../../panel.ts";
import { ShowMore } from "../../tables/show-more.tsx";
import { tableRoles } from "../../tables/table-roles.ts";
import { numberWords, plural } from "../../words/number-words.ts";
import { momentWords } from "../../words/time-words.ts";
import { namesIn, operationWords } from "./operation-words.ts";
import "./access-log.css";

type Entry = AccessLogQuery["accessLog"]["edges"][number]["node"];

/** The most entries that one answer has. */
const most = 1000;

/** The entries of the access log, newest first. */
export function AccessLog(props: PanelProps<{ first: number }, AccessLogQuery>) {
  const {
    data: {
      accessLog: { edges, pageInfo },
      ...answer
    },
    options,
    vary,
  } = props;
  const names = namesIn(answer);
  const body = useRef<HTMLTableSectionElement>(null);
  return (
    <>
      <table className="records access-log" {...tableRoles.table}>
        <caption className="visually-hidden">Entries of the access log, newest first</caption>
        <thead {...tableRoles.part}>
          <tr {...tableRoles.row}>
            <th {...tableRoles.columnHead}>When</th>
            <th {...tableRoles.columnHead}>Reader</th>
            <th {...tableRoles.columnHead}>Purpose</th>
            <th {...tableRoles.columnHead}>What was read</th>
            <th {...tableRoles.columnHead} className="numeric">
              People
            </th>
          </tr>
        </thead>
        <tbody ref={body} {...tableRoles.part}>
          {edges.map(({ node }) => (
            <EntryLine key={node.id} entry={node} names={names} />
          ))}
        </tbody>
      </table>
      <ShowMore
        words={`Show ${numberWords(options.first)} earlier entries`}
        shown={edges.length}
        body={body}
        hasMore={pageInfo.hasNextPage && edges.length < most}
        fetchMore={async () => vary({ first: Math.min(most, edges.length + options.first) })}
      />
      {pageInfo.hasNextPage && edges.length >= most && (
        <p className="note">Only the newest {numberWords(most)} are listed. Choose fewer days to see the others.</p>
      )}
    </>
  );
}

function EntryLine({ entry, names }: { entry: Entry; names: ReadonlyMap<string, string> }) {
  const { id, at, reader, role, orgUnit, purpose, operation, records, people, breakGlass } = entry;
  const { what, more } = operationWords(operation, names);
  return (
    <tr {...tableRoles.row}>
      <th {...tableRoles.rowHead} tabIndex={-1}>
        {momentWords(at)}
        <span className="note">Entry {numberWords(Number(id))}</span>
      </th>
      <td {...tableRoles.cell} data-label="Reader">
        {reader}
        <span className="note">{[role, orgUnit?.name].filter(Boolean).join(", ")}</span>
      </td>
      <td {...tableRoles.cell} data-label="Purpose">
        {purpose}
        {breakGlass && <span className="note log-broken">Glass broken</span>}
      </td>
      <td {...tableRoles.cell} data-label="What was read">
        {what}
        {more && <span className="note">{more}</span>}
      </td>
      <td {...tableRoles.cell} data-label="People" className="numeric">
        {numberWords(people)}
        <span className="note">{plural(records, "row")}</span>
      </td>
    </tr>
  );
}
