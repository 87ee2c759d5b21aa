import { useApolloClient } from "@apollo/client/react";
import { useEffect, useState } from "react";
import { inBackground, refetchInBackground } from "../api/ask-server.ts";
import { DataVersionDocument } from "../gql/graphql.ts";

/** How often to ask for the data version, and how long to show that it changed, in milliseconds. */
const interval = 4000;
const telling = 12_000;

/**
 * Asks the API for its data version while the page is visible. When the version changes, it fetches the page's data
 * again and says so for a while, also to screen readers. While a load runs, it says how far that is. While the API does
 * not answer, it says that instead.
 */
export function DataWatch() {
  const client = useApolloClient();
  const [words, setWords] = useState("");
  const [reachable, setReachable] = useState(true);
  const [loading, setLoading] = useState("");

  useEffect(() => {
    let known: string | undefined;
    let asking = false;
    const look = async () => {
      if (document.hidden || asking) return;
      asking = true;
      try {
        const { data } = await client.query({
          query: DataVersionDocument,
          fetchPolicy: "no-cache",
          context: inBackground,
        });
        setReachable(true);
        setLoading(data?.loading?.message ?? "");
        const version = data?.dataVersion;
        if (known !== undefined && version !== known) {
          await refetchInBackground(client);
          setWords(
            `New figures came in at ${new Date().toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" })}.`,
          );
        }
        known = version;
      } catch {
        setReachable(false);
      } finally {
        asking = false;
      }
    };
    const lookNow = () => void look();
    lookNow();
    const timer = setInterval(lookNow, interval);
    // A reader who comes back to the tab should not wait for the next turn.
    document.addEventListener("visibilitychange", lookNow);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", lookNow);
    };
  }, [client]);

  useEffect(() => {
    if (!words) return;
    const timer = setTimeout(() => setWords(""), telling);
    return () => clearTimeout(timer);
  }, [words]);

  return (
    <>
      {/* It changes every few seconds, so it is not a live region. */}
      {loading && <p className="loading-notice">{loading}</p>}
      <output className="data-watch">
        {reachable
          ? words
          : "The service does not answer at the moment: figures may have changed since this page was drawn."}
      </output>
    </>
  );
}
