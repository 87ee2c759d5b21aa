import { useId, useState } from "react";
import { RagMark } from "../../figures/rag-mark.tsx";
import type { Filters } from "../../filters/filters.ts";
import type { FeedsQuery, FeedState, Rag } from "../../gql/graphql.ts";
import { LoadButton } from "../../loads/load-button.tsx";
import { KpiLinks } from "../../loads/kpi-links.tsx";
import type { PanelProps } from "../../panel.ts";
import { tableRoles } from "../../tables/table-roles.ts";
import { dayWords } from "../../words/time-words.ts";
import { feedStateWords } from "../../words/code-words.ts";
import { plural } from "../../words/number-words.ts";
import { byUrgency, type Feed } from "./by-urgency.ts";
import { effectWords } from "./effect-words.ts";
import "./feeds.css";

/** A state has the shape of a rating, so that a reader has only four shapes to learn. */
const shapes: Record<FeedState, Rag> = { LATE: "RED", DUE: "AMBER", FRESH: "GREEN", NEVER: "GREY" };

/** Feeds, the most urgent first. Feeds that were never loaded are folded away if there are others. */
export function Feeds({ data: { feeds }, setting }: PanelProps<unknown, FeedsQuery>) {
  const all = byUrgency(feeds);
  const loaded = all.filter((feed) => feed.state !== "NEVER" || feed.refusedLoad);
  const never = all.filter((feed) => !loaded.includes(feed));
  const [unfolded, setUnfolded] = useState(false);
  const open = unfolded || loaded.length === 0;
  return (
    <>
      <table className="records feeds" {...tableRoles.table}>
        <caption className="visually-hidden">Feeds, most urgent first</caption>
        <thead {...tableRoles.part}>
          <tr {...tableRoles.row}>
            <th {...tableRoles.columnHead}>Feed</th>
            <th {...tableRoles.columnHead}>State</th>
            <th {...tableRoles.columnHead}>Last load</th>
            <th {...tableRoles.columnHead}>Data as at</th>
            <th {...tableRoles.columnHead}>Next due</th>
            <th {...tableRoles.columnHead}>KPIs on it</th>
          </tr>
        </thead>
        <tbody {...tableRoles.part}>
          {[...loaded, ...(open ? never : [])].map((feed) => (
            <FeedLines key={feed.loader} feed={feed} filters={setting.filters} />
          ))}
        </tbody>
      </table>
      {loaded.length > 0 && never.length > 0 && (
        <button
          type="button"
          className="link-button feeds-fold"
          aria-expanded={open}
          onClick={() => setUnfolded(!unfolded)}
        >
          {open ? "Hide" : "Show"} {plural(never.length, "feed")} of which nothing has been loaded
        </button>
      )}
    </>
  );
}

function FeedLines({ feed, filters }: { feed: Feed; filters: Filters }) {
  const [open, setOpen] = useState(false);
  const names = useId();
  const { lastLoad, refusedLoad, kpis } = feed;
  return (
    <>
      <tr {...tableRoles.row}>
        <th {...tableRoles.rowHead}>
          {feed.loader}
          {feed.owner && <span className="note">{feed.owner}</span>}
        </th>
        <td {...tableRoles.cell} data-label="State">
          <span className="rag-label">
            <RagMark rag={shapes[feed.state]} />
            <span>{feedStateWords[feed.state]}</span>
          </span>
          {refusedLoad && (
            <LoadButton load={refusedLoad} className="note">
              A file was refused on {dayWords(refusedLoad.startedAt)}
              <span className="visually-hidden">: {refusedLoad.file}</span>
            </LoadButton>
          )}
        </td>
        <td {...tableRoles.cell} data-label="Last load">
          {lastLoad ? (
            <>
              {dayWords(lastLoad.finishedAt ?? lastLoad.startedAt)}
              <LoadButton load={lastLoad} className="note file-button" />
              {lastLoad.redeliveredAt && (
                <span className="note">Came again unchanged on {dayWords(lastLoad.redeliveredAt)}</span>
              )}
              {lastLoad.rowsRefused > 0 && <span className="note">{plural(lastLoad.rowsRefused, "row")} refused</span>}
            </>
          ) : (
            <span className="feeds-none">none</span>
          )}
        </td>
        <td {...tableRoles.cell} data-label="Data as at">
          {lastLoad ? dayWords(lastLoad.asAt) : <span className="feeds-none">none</span>}
        </td>
        <td {...tableRoles.cell} data-label="Next due">
          {feed.dueOn ? (
            dayWords(feed.dueOn)
          ) : (
            <span className="feeds-none">{lastLoad ? "published once" : "not known"}</span>
          )}
        </td>
        <td {...tableRoles.cell} data-label="KPIs on it">
          {kpis.length > 0 ? (
            <button
              type="button"
              className="link-button"
              aria-expanded={open}
              aria-controls={open ? names : undefined}
              onClick={() => setOpen(!open)}
            >
              {plural(kpis.length, "KPI")}
              <span className="visually-hidden"> on {feed.loader}</span>
            </button>
          ) : (
            <span className="feeds-none">none</span>
          )}
        </td>
      </tr>
      {open && (
        <tr {...tableRoles.row} id={names} className="feeds-kpis">
          <td {...tableRoles.cell} colSpan={6}>
            <p>{effectWords(feed)}</p>
            <KpiLinks kpis={kpis} filters={filters} />
          </td>
        </tr>
      )}
    </>
  );
}
