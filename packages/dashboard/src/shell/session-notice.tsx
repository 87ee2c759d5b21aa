import { useApolloClient } from "@apollo/client/react";
import { useCallback, useEffect, useState } from "react";
import { endSession, inBackground, signInAgain } from "../api/ask-server.ts";
import { SessionEndDocument } from "../gql/graphql.ts";
import { sessionOutlook, type SessionOutlook } from "./session-end.ts";

/** In milliseconds. */
const afterFailure = 30_000;
/** Without a session, as in the gallery of a test, there is nothing to tell. */
const without: SessionOutlook = { notice: null, lookAgainIn: 24 * 60 * 60_000 };

/**
 * Tells people five minutes before their session ends, and lets them stay with one click. When it has ended, the look for
 * that leads to sign-in.
 */
export function SessionNotice() {
  const client = useApolloClient();
  const [outlook, setOutlook] = useState<SessionOutlook | null>(null);

  const look = useCallback(
    async (context = {}) => {
      try {
        const { data } = await client.query({ query: SessionEndDocument, fetchPolicy: "no-cache", context });
        const session = data?.viewer.session;
        setOutlook(session ? sessionOutlook(session, Date.now()) : without);
      } catch {
        setOutlook((last) => ({ notice: last?.notice ?? null, lookAgainIn: afterFailure }));
      }
    },
    [client],
  );

  useEffect(() => {
    const quietly = () => void look(inBackground);
    if (outlook === null) {
      quietly();
      return;
    }
    const timer = setTimeout(quietly, outlook.lookAgainIn);
    // Timers stand still while a machine sleeps.
    document.addEventListener("visibilitychange", quietly);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", quietly);
    };
  }, [outlook, look]);

  const notice = outlook?.notice;
  if (!notice) return null;
  const at = notice.at.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
  return (
    <div role="alert" className="session-notice">
      <p>
        {notice.lasting
          ? `You will be signed out at ${at}, because nothing was done here for a while.`
          : `You will be signed out at ${at}, eight hours after you signed in.`}
      </p>
      {notice.lasting ? (
        <button type="button" className="button" onClick={() => void look()}>
          Stay signed in
        </button>
      ) : (
        <button type="button" className="button" onClick={() => void endSession().then(signInAgain, signInAgain)}>
          Sign in again now
        </button>
      )}
    </div>
  );
}
