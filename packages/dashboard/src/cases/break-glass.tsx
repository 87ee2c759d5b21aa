import { useApolloClient } from "@apollo/client/react";
import { useId, useRef, useState } from "react";
import { failureWords } from "../api/failure-words.ts";
import { closingTime, keepGlass, useOpenGlass } from "../api/glass.ts";
import { forPurpose } from "../api/purpose.ts";
import { BreakGlassDocument } from "../gql/graphql.ts";
import { ReasonField } from "./reason-field.tsx";

/**
 * Lets somebody with child-level access open the records of the whole authority, and restricted ones, with a reason.
 * @param props.onBroken called when they are open
 */
export function BreakGlass({ onBroken }: { onBroken: () => void }) {
  const client = useApolloClient();
  const glass = useOpenGlass();
  const form = useId();
  const place = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState("");

  const breakIt = async () => {
    setBusy(true);
    setFailure("");
    try {
      const { data } = await client.mutate({
        mutation: BreakGlassDocument,
        variables: { reason: reason.trim() },
        fetchPolicy: "no-cache",
        context: forPurpose(),
      });
      keepGlass(data!.breakGlass.endsAt);
      setOpen(false);
      setReason("");
      place.current?.focus();
      onBroken();
    } catch (error) {
      setFailure(failureWords(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <div ref={place} className="break-glass" tabIndex={-1}>
      <output>{glass && <p>The glass is broken until {closingTime(glass)}. You see the whole authority.</p>}</output>
      {!glass && (
        <button
          type="button"
          className="link-button"
          aria-expanded={isOpen}
          aria-controls={isOpen ? form : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          Break the glass
        </button>
      )}
      {!glass && isOpen && (
        <form
          id={form}
          autoComplete="off"
          onSubmit={(event) => {
            event.preventDefault();
            if (!isBusy) void breakIt();
          }}
        >
          <ul className="break-glass-effects">
            <li>For 60 minutes you can read records of the whole authority, and restricted ones.</li>
            <li>Everything you read is in the access log, marked.</li>
            <li>The data-protection lead is told now, and reviews your reason.</li>
          </ul>
          <ReasonField label="Why you need it" value={reason} onChange={setReason} />
          {failure && <p role="alert">{failure}</p>}
          <button type="submit" className="button" aria-disabled={isBusy}>
            {isBusy ? "Breaking the glass" : "Break the glass for 60 minutes"}
          </button>
        </form>
      )}
    </div>
  );
}
