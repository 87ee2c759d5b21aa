import { useRef } from "react";
import type { CaseState, CaseSubject } from "../gql/graphql.ts";
import { ShowMore } from "../tables/show-more.tsx";
import { caseStateWords, caseSubjectWords } from "../words/code-words.ts";
import { numberWords, plural } from "../words/number-words.ts";
import { sentence } from "../words/sentence.ts";
import { dayWords } from "../words/time-words.ts";
import { commonTeam, latenessWords, type ListedCase, stateChoices, teamOf } from "./case-words.ts";
import { type CaseList, pageSize } from "./use-cases.ts";

/** The cases that were read, overdue ones first, and a choice of their state. */
export function CaseTable(props: {
  list: CaseList;
  about: CaseSubject;
  isBusy: boolean;
  onState: (state: CaseState | null) => void;
  onMore: () => Promise<void>;
  /** Opens the record of a child. Left out for cases that are not about children. */
  onOpenChild?: (reference: string) => void;
}) {
  const { list, about, isBusy, onState, onMore, onOpenChild } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const { edges, pageInfo, states } = list.page;
  const choices = stateChoices(states);
  const all = choices.reduce((sum, { cases }) => sum + cases, 0);
  const selected = list.state === null ? all : (choices.find(({ state }) => state === list.state)?.cases ?? 0);
  const team = commonTeam(edges.map(({ node }) => node));
  if (all === 0) return null;
  return (
    <>
      <div className="case-choice">
        <label className="field">
          <span>State</span>
          <select
            name="state"
            value={list.state ?? ""}
            onChange={(event) => onState((event.target.value || null) as CaseState | null)}
          >
            <option value="">All ({numberWords(all)})</option>
            {choices.map(({ state, words }) => (
              <option key={state} value={state}>
                {words}
              </option>
            ))}
          </select>
        </label>
        <output className="note">
          {[
            edges.length < selected
              ? `The first ${numberWords(edges.length)} of ${plural(selected, "case")}`
              : plural(selected, "case"),
            list.state === null && "overdue first",
            team && `all of ${team}`,
          ]
            .filter(Boolean)
            .join(", ")}
        </output>
      </div>
      <table className={isBusy ? "cases cases-replacing" : "cases"}>
        <caption className="visually-hidden">Cases, overdue first</caption>
        <thead>
          <tr>
            <th scope="col">{sentence(caseSubjectWords[about].one)}</th>
            <th scope="col">Due</th>
            <th scope="col">State</th>
          </tr>
        </thead>
        <tbody ref={body}>
          {edges.map(({ node }, index) => (
            // A record of the source system can hold two cases.
            <CaseLine key={`${node.id} ${index}`} of={node} hasTeam={team === null} onOpenChild={onOpenChild} />
          ))}
        </tbody>
      </table>
      <ShowMore
        words={`Show ${numberWords(Math.min(pageSize, Math.max(1, selected - edges.length)))} more`}
        shown={edges.length}
        body={body}
        hasMore={pageInfo.hasNextPage}
        fetchMore={onMore}
      />
    </>
  );
}

function CaseLine(props: {
  of: ListedCase;
  /** Whether the row has the team. Without it, the list says it once. */
  hasTeam: boolean;
  onOpenChild: ((reference: string) => void) | undefined;
}) {
  const { of, hasTeam, onOpenChild } = props;
  const { subject, dueOn, state } = of;
  const lateness = latenessWords(of);
  return (
    <tr>
      <th scope="row" tabIndex={-1}>
        {subject === "" ? (
          <span className="note">Not recorded</span>
        ) : onOpenChild ? (
          <button type="button" className="link-button" onClick={() => onOpenChild(subject)}>
            <span className="visually-hidden">Child </span>
            {subject}
          </button>
        ) : (
          subject
        )}
        {hasTeam && <span className="note">{teamOf(of) ?? "Team not recorded"}</span>}
      </th>
      <td>{dueOn ? dayWords(dueOn) : <span className="note">No due day</span>}</td>
      <td>
        <span className={state === "OVERDUE" ? "case-overdue" : undefined}>{caseStateWords[state]}</span>
        {lateness && <span className="note">{sentence(lateness)}</span>}
      </td>
    </tr>
  );
}
