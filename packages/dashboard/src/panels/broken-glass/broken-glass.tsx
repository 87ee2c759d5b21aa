import { useApolloClient } from "@apollo/client/react";
import { useRef, useState } from "react";
import { failureWords } from "../../api/failure-words.ts";
import { ReasonField } from "../../cases/reason-field.tsx";
import { type BrokenGlassQuery, ReviewBreakGlassDocument } from "../../gql/graphql.ts";
import type { PanelProps } from "../../panel.ts";
import { momentWords } from "../../words/time-words.ts";
import "./broken-glass.css";

type Broken = BrokenGlassQuery["brokenGlass"][number];

/** Each hour in which somebody saw what is otherwise closed to them, with a form for what its review found. */
export function BrokenGlass({ data: { brokenGlass }, vary }: PanelProps<unknown, BrokenGlassQuery>) {
  const list = useRef<HTMLUListElement>(null);
  const reviewed = () => {
    list.current?.focus();
    vary();
  };
  return (
    <ul ref={list} className="broken-glass" tabIndex={-1} aria-label="Broken glass that waits for a review">
      {brokenGlass.map((broken) => (
        <li key={broken.id}>
          <BrokenPiece broken={broken} onReviewed={reviewed} />
        </li>
      ))}
    </ul>
  );
}

function BrokenPiece({ broken, onReviewed }: { broken: Broken; onReviewed: () => void }) {
  const client = useApolloClient();
  const [review, setReview] = useState("");
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState("");
  const { id, viewer, role, reason, openedAt, endsAt } = broken;

  const send = async () => {
    setBusy(true);
    setFailure("");
    try {
      await client.mutate({
        mutation: ReviewBreakGlassDocument,
        variables: { id, review: review.trim() },
        fetchPolicy: "no-cache",
      });
      onReviewed();
    } catch (error) {
      setFailure(failureWords(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      <div className="broken-reason">
        <h3>
          {viewer}, {role.toLowerCase()}
        </h3>
        <p className="note">
          {momentWords(openedAt)}, until {momentWords(endsAt).replace(/^.* at /, "")}
        </p>
        <p>“{reason}”</p>
      </div>
      <details>
        <summary>
          Review<span className="visually-hidden"> what {viewer} gave as the reason</span>
        </summary>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (!isBusy) void send();
          }}
        >
          <ReasonField label="What the review found" value={review} onChange={setReview} />
          {failure && <p role="alert">{failure}</p>}
          <button type="submit" className="button" aria-disabled={isBusy}>
            {isBusy ? "Keeping the review" : "Keep the review"}
          </button>
        </form>
      </details>
    </>
  );
}
