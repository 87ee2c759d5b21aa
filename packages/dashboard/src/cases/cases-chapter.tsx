import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { FailureMessage } from "../api/failure-message.tsx";
import { closingTime, useOpenGlass } from "../api/glass.ts";
import { usePurpose } from "../api/purpose.ts";
import { Chapter } from "../drawer/drawer.tsx";
import type { CaseSubject } from "../gql/graphql.ts";
import { caseSubjectWords } from "../words/code-words.ts";
import { CaseTable } from "./case-table.tsx";
import { agreementWords, casesCounted, casesTitle, type CountedCases } from "./case-words.ts";
import { FindChild } from "./find-child.tsx";
import { PurposeForm } from "./purpose-form.tsx";
import { type CasePlace, useCases } from "./use-cases.ts";
import "./cases.css";

/**
 * The cases behind a figure, for a viewer with child-level access. Nothing is read before the viewer asks and has chosen a
 * purpose.
 */
export function CasesChapter(props: {
  place: CasePlace;
  about: CaseSubject;
  figure: CountedCases;
  purposes: readonly string[];
  /** The names of the viewer's part of the organisation, if the figure is for more than that. */
  part: readonly string[];
  onOpenChild: (reference: string) => void;
}) {
  const { place, about, figure, purposes, part, onOpenChild } = props;
  const [purpose, choose] = usePurpose(purposes);
  const [isAsking, setAsking] = useState(purpose === null);
  const { list, isBusy, failure, show, more } = useCases(place);
  const glass = useOpenGlass();
  const change = useRef<HTMLButtonElement>(null);
  const select = useRef<HTMLSelectElement>(null);
  const agreement = useRef<HTMLParagraphElement>(null);
  const action = `Show the ${caseSubjectWords[about].many}`;
  const listed = list?.page.states.reduce((sum, { cases }) => sum + cases, 0) ?? 0;

  const showFirst = async () => {
    if (isBusy || !(await show(null))) return;
    // The button that had the focus is gone, and reading starts with what was found.
    flushSync(() => setAsking(false));
    agreement.current?.focus();
  };
  const askAgain = () => {
    flushSync(() => setAsking(true));
    select.current?.focus();
  };
  const choosePurpose = (chosen: string) => {
    choose(chosen);
    if (!list) return void showFirst();
    flushSync(() => setAsking(false));
    change.current?.focus();
  };

  return (
    <Chapter title={casesTitle(about)}>
      {isAsking ? (
        <>
          <PurposeForm
            purposes={purposes}
            chosen={purpose}
            action={list ? "Use this purpose" : action}
            onChoose={choosePurpose}
            select={select}
          />
          <p className="note">Your name, the purpose and whose records you read are written to the access log.</p>
        </>
      ) : (
        <p className="purpose-line">
          {!list && (
            <button type="button" className="button" aria-disabled={isBusy} onClick={() => void showFirst()}>
              {action}
            </button>
          )}
          <span className="note">
            Purpose: {purpose} ·{" "}
            <button ref={change} type="button" className="link-button" onClick={askAgain}>
              change<span className="visually-hidden"> the purpose</span>
            </button>
          </span>
        </p>
      )}
      <output className={list ? "visually-hidden" : "note case-progress"}>{isBusy && "Fetching the cases"}</output>
      {failure !== null && (
        <FailureMessage failure={failure} onRetry={() => void (list ? show(list.state) : showFirst())} />
      )}
      {list && (
        <>
          <p ref={agreement} className="case-agreement" tabIndex={-1}>
            {agreementWords(listed, casesCounted(figure), glass ? [] : part)}
          </p>
          {glass && <p className="note">The glass is broken until {closingTime(glass)}.</p>}
          <CaseTable
            list={list}
            about={about}
            isBusy={isBusy}
            onState={(state) => void show(state)}
            onMore={more}
            {...(about === "CHILD" && { onOpenChild })}
          />
          {about === "CHILD" && <FindChild onOpenChild={onOpenChild} onGlassBroken={() => void show(list.state)} />}
        </>
      )}
    </Chapter>
  );
}
