import { lazy, Suspense } from "react";
import { useLocation, useSearch } from "wouter";
import { figureOfSlug, figureSlug } from "../filters.ts";
import type { FigureAsked } from "../panel.ts";

/** Fetched at the first question: nobody needs it to read the page. */
const FigureDrawer = lazy(async () => ({ default: (await import("./figure-drawer.tsx")).FigureDrawer }));

/** Asks about a figure: the address then names it, so that the question can be shared and the back button leads back. */
export function useAsk(): (figure: FigureAsked) => void {
  const [path, navigate] = useLocation();
  const search = new URLSearchParams(useSearch());
  return (figure) => {
    search.set("figure", figureSlug(figure));
    navigate(`${path}?${search}`, { state: openedHere });
  };
}

/** The drawer of the figure that the address names, where it names one. One a page. */
export function AskedFigure() {
  const [path, navigate] = useLocation();
  const search = new URLSearchParams(useSearch());
  const asked = figureOfSlug(search.get("figure"));
  if (!asked) return null;
  const close = () => {
    if (history.state === openedHere) return history.back();
    search.delete("figure");
    navigate(search.size > 0 ? `${path}?${search}` : path, { replace: true });
  };
  return (
    <Suspense>
      <FigureDrawer key={figureSlug(asked)} asked={asked} onClose={close} />
    </Suspense>
  );
}

/** Marks a step of the history that a click on a figure made: closing takes that step back. */
const openedHere = "figure";
