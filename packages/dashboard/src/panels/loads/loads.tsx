import { useState } from "react";
import type { LoadsQuery } from "../../gql/graphql.ts";
import type { PanelProps } from "../../panel.ts";
import { counted, loadStatusWords, momentWords, plural } from "../../words.ts";
import { tableRoles } from "../../table-roles.ts";
import { Refusals } from "./refusals.tsx";

type Load = LoadsQuery["loads"]["edges"][number]["node"];

/** The ledger of loads, newest first. Refused rows open under their load: row, column, what was expected. */
export function Loads({ data: { loads } }: PanelProps<unknown, LoadsQuery>) {
  return (
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
      <tbody {...tableRoles.part}>
        {loads.edges.map(({ node }) => (
          <LoadLines key={node.id} load={node} />
        ))}
      </tbody>
    </table>
  );
}

function LoadLines({ load }: { load: Load }) {
  const [open, setOpen] = useState(false);
  const troubled = load.status === "REFUSED" || load.status === "FAILED";
  return (
    <>
      <tr {...tableRoles.row} className={troubled ? "record-troubled" : undefined}>
        <th {...tableRoles.rowHead}>
          {load.file}
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
          {counted(load.rowsRead)}
        </td>
        <td {...tableRoles.cell} data-label="Loaded" className="numeric">
          {counted(load.rowsLoaded)}
        </td>
        <td {...tableRoles.cell} data-label="Unchanged" className="numeric">
          {counted(load.rowsUnchanged)}
        </td>
        <td {...tableRoles.cell} data-label="Refused" className="numeric">
          {load.rowsRefused === 0 ? (
            0
          ) : (
            <button type="button" className="link-button" aria-expanded={open} onClick={() => setOpen(!open)}>
              {counted(load.rowsRefused)}
              <span className="visually-hidden"> refused rows of {load.file}</span>
            </button>
          )}
        </td>
      </tr>
      {open && (
        <tr {...tableRoles.row} className="record-more">
          <td {...tableRoles.cell} colSpan={7}>
            <Refusals load={load.id} />
          </td>
        </tr>
      )}
    </>
  );
}
