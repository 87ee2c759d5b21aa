import { useQuery } from "@apollo/client/react";
import { useEffect, useRef } from "react";
import { failureWords } from "../client.ts";
import { FigureDrawerDocument } from "../gql/graphql.ts";
import type { FigureAsked } from "../panel.ts";
import { FigureStory } from "./figure-story.tsx";

/**
 * Opens beside the page on one figure: what it means, how it was counted, from which loads, compared with whom,
 * what it was when first reported. Escape or Close leads back to the figure.
 */
export function FigureDrawer({ asked, onClose }: { asked: FigureAsked; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  // Not kept: the drawer asks more of a figure than the page does, and two halves of a figure must not mix in the cache.
  const { data, error, refetch } = useQuery(FigureDrawerDocument, {
    variables: { kpi: asked.kpi, period: asked.period, area: asked.area },
    fetchPolicy: "no-cache",
  });
  useEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    // Also where the back button takes the drawer away: closing gives the focus back to the figure.
    return () => opened?.close();
  }, []);

  return (
    <dialog ref={dialog} className="drawer" aria-labelledby="drawer-title" onClose={onClose} closedby="any">
      <div className="drawer-page">
        <header className="drawer-head">
          <h2 id="drawer-title" tabIndex={-1} autoFocus>
            {data?.kpi?.label ?? "About this figure"}
          </h2>
          <button type="button" className="quiet-button" onClick={() => dialog.current?.close()}>
            Close
          </button>
        </header>
        {data?.kpi ? (
          <FigureStory kpi={data.kpi} />
        ) : error || data ? (
          <div role="alert">
            <p>{error ? failureWords(error) : "The service does not know this KPI."}</p>
            <button type="button" className="button" onClick={() => void refetch()}>
              Try again
            </button>
          </div>
        ) : (
          <output className="note">Asking where this figure comes from</output>
        )}
      </div>
    </dialog>
  );
}
