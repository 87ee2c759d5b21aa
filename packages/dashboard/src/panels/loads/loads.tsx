import { useState } from "react";
import type { LoadsQuery } from "../../gql/graphql";
import type { PanelProps } from "../../panel";
import { counted, loadStatusWords, momentWords, plural } from "../../words";
import { Refusals } from "./refusals";

type Load = LoadsQuery["loads"]["edges"][number]["node"];

/** The ledger of loads, newest first. Refused rows open under their load: row, column, what was expected. */
export function Loads({ data: { loads } }: PanelProps<unknown, LoadsQuery>) {
  return (
    <table className="records" role="table">
      <caption className="visually-hidden">Loads, newest first</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">File</th>
          <th scope="col" role="columnheader">When</th>
          <th scope="col" role="columnheader">Outcome</th>
          <th scope="col" role="columnheader" className="numeric">Read</th>
          <th scope="col" role="columnheader" className="numeric">Loaded</th>
          <th scope="col" role="columnheader" className="numeric">Unchanged</th>
          <th scope="col" role="columnheader" className="numeric">Refused</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
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
      <tr role="row" className={troubled ? "record-troubled" : undefined}>
        <th scope="row" role="rowheader">
          {load.file}
          <span className="note">
            {load.loader}, SHA-256 <code title={load.sha256}>{load.sha256.slice(0, 12)}</code>
          </span>
        </th>
        <td role="cell" data-label="When">{momentWords(load.finishedAt ?? load.startedAt)}</td>
        <td role="cell" data-label="Outcome">
          <span className={troubled ? "outcome-troubled" : undefined}>{loadStatusWords[load.status]}</span>
          {load.message && <span className="note">{load.message}</span>}
          {load.rowsWithdrawn > 0 && <span className="note">{plural(load.rowsWithdrawn, "row")} withdrawn</span>}
        </td>
        <td role="cell" data-label="Read" className="numeric">{counted(load.rowsRead)}</td>
        <td role="cell" data-label="Loaded" className="numeric">{counted(load.rowsLoaded)}</td>
        <td role="cell" data-label="Unchanged" className="numeric">{counted(load.rowsUnchanged)}</td>
        <td role="cell" data-label="Refused" className="numeric">
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
        <tr role="row" className="record-more">
          <td role="cell" colSpan={7}>
            <Refusals load={load.id} />
          </td>
        </tr>
      )}
    </>
  );
}
