import { useApolloClient } from "@apollo/client/react";
import { useId, useState } from "react";
import { failureWords } from "../api/failure-words.ts";
import { downloadCsv } from "../tables/csv-download.ts";
import type { LoadPartsFragment, RefusalGroupPartsFragment } from "../gql/graphql.ts";
import { numberWords, plural } from "../words/number-words.ts";
import { sentence } from "../words/sentence.ts";
import { FailingCell } from "./failing-cell.tsx";
import { RefusalRows } from "./refusal-rows.tsx";
import { firstPlace, foundCell, refusalWords } from "./refusal-words.ts";
import { refusalsTable, readRefusals } from "./refusals-table.ts";

/** What a load refused, by rule and column, most rows first. Each group unfolds to its rows. All rows download as CSV. */
export function RefusalGroups(props: {
  load: Pick<LoadPartsFragment, "id" | "file" | "rowsRefused">;
  groups: readonly RefusalGroupPartsFragment[];
}) {
  const { load, groups } = props;
  return (
    <>
      <p>
        {plural(load.rowsRefused, "row")} for {plural(groups.length, "reason")}
        {groups.length > 1 && ", most rows first"}.
      </p>
      <Download load={load} />
      <ul className="refusal-groups">
        {groups.map((group) => (
          <RefusalGroup key={`${group.code} ${group.column}`} load={load.id} group={group} />
        ))}
      </ul>
    </>
  );
}

function RefusalGroup({ load, group }: { load: string; group: RefusalGroupPartsFragment }) {
  const [open, setOpen] = useState(false);
  const rows = useId();
  const words = refusalWords({ ...group, row: group.firstRow });
  return (
    <li>
      <button
        type="button"
        className="disclosure"
        aria-expanded={open}
        aria-controls={open ? rows : undefined}
        onClick={() => setOpen(!open)}
      >
        <span className="refusal-rule">
          {sentence(group.code.replaceAll("-", " "))}
          {group.column && (
            <>
              {" in "}
              <code>{group.column}</code>
            </>
          )}
        </span>
        <span className="refusal-count">{plural(group.rows, "row")}</span>
      </button>
      {open ? (
        <div id={rows}>
          <RefusalRows load={load} group={group} />
        </div>
      ) : (
        <>
          <p className="note">
            {firstPlace(group)}: {words}
          </p>
          {group.column && (group.cell || foundCell(words)) && (
            <FailingCell row={group.firstRow} column={group.column} cell={group.cell} words={words} />
          )}
        </>
      )}
    </li>
  );
}

/** A button that downloads every refused row, for the team that must correct them. */
function Download({ load }: { load: Pick<LoadPartsFragment, "id" | "file" | "rowsRefused"> }) {
  const client = useApolloClient();
  const [gathered, setGathered] = useState<number | null>(null);
  const [failure, setFailure] = useState("");
  const busy = gathered !== null;
  const download = async () => {
    setGathered(0);
    setFailure("");
    try {
      downloadCsv(refusalsTable(load.file, await readRefusals(client, load.id, setGathered)));
    } catch (error) {
      setFailure(failureWords(error));
    } finally {
      setGathered(null);
    }
  };
  return (
    <div className="refusal-download">
      <button type="button" className="button" aria-disabled={busy} onClick={() => void (busy || download())}>
        Download refused rows (CSV)
      </button>
      {busy && (
        <output className="note">
          {numberWords(gathered)} of {plural(load.rowsRefused, "row")}
        </output>
      )}
      {failure && <p role="alert">{failure}</p>}
    </div>
  );
}
