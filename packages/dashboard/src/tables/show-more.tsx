import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import { failureWords } from "../api/failure-words.ts";
import "./show-more.css";

/**
 * A button that fetches the next page of a table's rows. The focus then moves to the first new row: to its button, or
 * to its row heading if it has none.
 */
export function ShowMore(props: {
  /** The label of the button: "Show 50 more loads". */
  words: string;
  /** How many rows `body` shows now. */
  shown: number;
  body: RefObject<HTMLTableSectionElement | null>;
  hasMore: boolean;
  fetchMore: () => Promise<unknown>;
}) {
  const { words, shown, body, hasMore, fetchMore } = props;
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState("");
  const shownBefore = useRef<number | null>(null);

  // Before the page is painted: the button that had the focus may be gone.
  useLayoutEffect(() => {
    if (shownBefore.current === null || shown <= shownBefore.current) return;
    const row = body.current?.rows[shownBefore.current];
    (row?.querySelector("button") ?? row?.querySelector("th"))?.focus();
    shownBefore.current = null;
  }, [shown, body]);

  const more = async () => {
    shownBefore.current = shown;
    setBusy(true);
    setFailure("");
    try {
      await fetchMore();
    } catch (error) {
      setFailure(failureWords(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="show-more">
      {failure && <p role="alert">{failure}</p>}
      {hasMore && (
        // Not disabled while it is busy: a disabled button loses the focus.
        <button type="button" className="button" aria-disabled={busy} onClick={() => void (busy || more())}>
          {busy ? "Fetching more" : words}
        </button>
      )}
    </div>
  );
}
