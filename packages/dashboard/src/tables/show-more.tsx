import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import { failureWords } from "../api/failure-words.ts";
import "./show-more.css";

/**
 * The way to the next page of a table's rows. The focus then goes to the first new row: to its button, or to its head,
 * which takes a focus where it has none.
 */
export function ShowMore(props: {
  /** What the button says: "Show 50 more loads". */
  words: string;
  /** Rows shown now, and the table's body that they stand in. */
  shown: number;
  body: RefObject<HTMLTableSectionElement | null>;
  hasMore: boolean;
  fetchMore: () => Promise<unknown>;
}) {
  const { words, shown, body, hasMore, fetchMore } = props;
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState("");
  const shownBefore = useRef<number | null>(null);

  // Before the page is painted: the button may have gone with the focus.
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
        // Not disabled while it is busy: a button that is loses the focus.
        <button type="button" className="button" aria-disabled={busy} onClick={() => void (busy || more())}>
          {busy ? "Fetching more" : words}
        </button>
      )}
    </div>
  );
}
