import { useApolloClient } from "@apollo/client/react";
import { useRef } from "react";
import { LoadsDocument, type LoadsQuery } from "../../gql/graphql.ts";
import { LoadButton } from "../../loads/load-button.tsx";
import type { PanelProps } from "../../panel.ts";
import { ShowMore } from "../../tables/show-more.tsx";
import { tableRoles } from "../../tables/table-roles.ts";
import { numberWords, plural } from "../../words/number-words.ts";
import { loadStatusWords } from "../../words/code-words.ts";
import { momentWords } from "../../words/time-words.ts";
import "./loads.css";

type Load = LoadsQuery["loads"]["edges"][number]["node"];

/** The loads, newest first. Each opens its drawer. */
export function Loads({ data: { loads }, options: { first } }: PanelProps<{ first: number }, LoadsQuery>) {
  const client = useApolloClient();
  const body = useRef<HTMLTableSectionElement>(null);
  return (
    <>
      <table className="records" {...tableRoles.table}>
        <caption className="visually-hidden">Loads, newest first</caption>
        <thead {...tableRoles.part}>
          <tr {...tableRoles.row}>
            <th {...tableRoles.columnHead}>File</th>
            <th {...tableRoles.columnHead}>When</th>
            <th {...tableRoles.columnHead}>Outcome</th>
            <th {...tableRoles.columnHead} className="numeric">
              Read
            </th>
            <th {...tableRoles.columnHead} className="numeric">
              Loaded
            </th>
            <th {...tableRoles.columnHead} className="numeric">
              Unchanged
            </th>
            <th {...tableRoles.columnHead} className="numeric">
              Refused
            </th>
          </tr>
        </thead>
        <tbody ref={body} {...tableRoles.part}>
          {loads.edges.map(({ node }) => (
            <LoadLine key={node.id} load={node} />
          ))}
        </tbody>
      </table>
      <ShowMore
        words={`Show ${numberWords(first)} earlier loads`}
        shown={loads.edges.length}
        body={body}
        hasMore={loads.pageInfo.hasNextPage}
        fetchMore={() =>
          // The cache joins the answer to the list, so the table, CSV and summary have it too.
          client.query({
            query: LoadsDocument,
            variables: { first, after: loads.pageInfo.endCursor ?? null },
            fetchPolicy: "network-only",
          })
        }
      />
    </>
  );
}

function LoadLine({ load }: { load: Load }) {
  const troubled = load.status === "REFUSED" || load.status === "FAILED";
  return (
    <tr {...tableRoles.row} className={troubled ? "record-troubled" : undefined}>
      <th {...tableRoles.rowHead}>
        <LoadButton load={load} className="file-button" />
        <span className="note">
          {load.loader}, SHA-256 <code title={load.sha256}>{load.sha256.slice(0, 12)}</code>
        </span>
      </th>
      <td {...tableRoles.cell} data-label="When">
        {momentWords(load.finishedAt ?? load.startedAt)}
      </td>
      <td {...tableRoles.cell} data-label="Outcome">
        <span className={troubled ? "outcome-troubled" : undefined}>{loadStatusWords[load.status]}</span>
        {load.message && <span className="note">{load.message}</span>}
        {load.rowsWithdrawn > 0 && <span className="note">{plural(load.rowsWithdrawn, "row")} withdrawn</span>}
      </td>
      <td {...tableRoles.cell} data-label="Read" className="numeric">
        {numberWords(load.rowsRead)}
      </td>
      <td {...tableRoles.cell} data-label="Loaded" className="numeric">
        {numberWords(load.rowsLoaded)}
      </td>
      <td {...tableRoles.cell} data-label="Unchanged" className="numeric">
        {numberWords(load.rowsUnchanged)}
      </td>
      <td {...tableRoles.cell} data-label="Refused" className="numeric">
        {load.rowsRefused === 0 ? (
          0
        ) : (
          <LoadButton load={load}>
            {numberWords(load.rowsRefused)}
            <span className="visually-hidden"> refused rows of {load.file}</span>
          </LoadButton>
        )}
      </td>
    </tr>
  );
}
