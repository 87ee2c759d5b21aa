import { careEndNames, legalStatusNames } from "@children-first/schema";
import { useApolloClient } from "@apollo/client/react";
import { useEffect, useState } from "react";
import { FailureMessage } from "../api/failure-message.tsx";
import { forPurpose } from "../api/purpose.ts";
import { Chapter, drawerTitleId } from "../drawer/drawer.tsx";
import { ChildRecordDocument, type ChildRecordQuery } from "../gql/graphql.ts";
import { caseStateWords, placementGroupWords, childSexWords } from "../words/code-words.ts";
import { plural } from "../words/number-words.ts";
import { sentence } from "../words/sentence.ts";
import { dayWords } from "../words/time-words.ts";
import { BreakGlass } from "./break-glass.tsx";
import { latenessWords } from "./case-words.ts";

type Child = NonNullable<ChildRecordQuery["child"]>;

/** The record of one child: who it is, what is to be done, and every episode of care. It is in no cache and no address. */
export function ChildDetails({ reference, onBack }: { reference: string; onBack: () => void }) {
  const [turn, setTurn] = useState(0);
  const readAgain = () => {
    setTurn(turn + 1);
    // The button that had the focus is gone with the last answer.
    document.getElementById(drawerTitleId)?.focus();
  };
  return (
    <>
      <p>
        <button type="button" className="link-button" onClick={onBack}>
          Back to the figure
        </button>
      </p>
      <ReadRecord key={turn} reference={reference} onAgain={readAgain} />
    </>
  );
}

/** Reads a record once, when it is first drawn: each reading is an entry of the access log. */
function ReadRecord({ reference, onAgain }: { reference: string; onAgain: () => void }) {
  const client = useApolloClient();
  const [answer, setAnswer] = useState<ChildRecordQuery | null>(null);
  const [failure, setFailure] = useState<unknown>(null);

  useEffect(() => {
    let isLeft = false;
    client
      .query({ query: ChildRecordDocument, variables: { reference }, fetchPolicy: "no-cache", context: forPurpose() })
      .then(
        ({ data }) => isLeft || setAnswer(data ?? null),
        (error: unknown) => isLeft || setFailure(error),
      );
    return () => {
      isLeft = true;
    };
  }, [client, reference]);

  if (failure !== null) return <FailureMessage failure={failure} onRetry={onAgain} />;
  if (answer === null) return <output className="note">Fetching the record</output>;
  if (answer.child) return <Record child={answer.child} />;
  return (
    <>
      <p className="child-unknown">
        No record of a child with this reference is open to you. It may belong to another team, be restricted, or be
        mistyped.
      </p>
      <BreakGlass onBroken={onAgain} />
    </>
  );
}

function Record({ child }: { child: Child }) {
  const { age, sex, team, actions, episodes } = child;
  const ageWords = age === null ? "Age not recorded" : age === 0 ? "Under 1 year" : plural(age, "year");
  return (
    <>
      <p className="child-facts">{[ageWords, childSexWords[sex], team?.name ?? "no team recorded"].join(" · ")}</p>
      <Chapter title="What is to be done">
        {actions.length === 0 ? (
          <p>Nothing is overdue, or due within five days.</p>
        ) : (
          <ul className="child-actions">
            {actions.map((action) => (
              <li key={`${action.kpi.id} ${action.id}`}>
                {action.kpi.label}
                <span className="note">
                  <span className={action.state === "OVERDUE" ? "case-overdue" : undefined}>
                    {caseStateWords[action.state]}
                  </span>
                  {[latenessWords(action), action.dueOn && `due ${dayWords(action.dueOn)}`]
                    .filter(Boolean)
                    .map((words) => `, ${words}`)}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Chapter>
      <Chapter title="Care episodes">
        {episodes.length === 0 ? (
          <p>The records have no episode of care of this child.</p>
        ) : (
          <ol className="child-episodes">
            {episodes.map((episode) => (
              <li key={`${episode.startedOn} ${episode.endedOn}`}>
                {dayWords(episode.startedOn)} {episode.endedOn ? `to ${dayWords(episode.endedOn)}` : "until now"}
                <span className="note">{episodeWords(episode)}</span>
              </li>
            ))}
          </ol>
        )}
      </Chapter>
    </>
  );
}

/** The legal status and placement of an episode, and why it ended. A code without words is printed as it is. */
function episodeWords({ legalStatus, placementGroup, reasonEnded }: Child["episodes"][number]): string {
  const status = legalStatus === "" ? "Legal status not recorded" : (legalStatusNames[legalStatus] ?? legalStatus);
  // An episode that another one follows ended for a change of placement or status, which the next one shows.
  const ended = reasonEnded && reasonEnded !== "X1" ? `ended: ${careEndNames[reasonEnded] ?? reasonEnded}` : "";
  return [status, placementGroupWords[placementGroup], ended].filter(Boolean).map(sentence).join(" · ");
}
