import { lazy, Suspense } from "react";
import { figureOfSlug, figureSlug } from "../filters/filters.ts";
import type { FigureAsked } from "../panel.ts";
import { useAsked } from "../drawer/use-drawer-address.ts";

/** Fetched at the first question: nobody needs it to read the page. */
const FigureDrawer = lazy(async () => ({ default: (await import("./figure-drawer.tsx")).FigureDrawer }));

/** Asks about a figure: the address then names it. */
export function useAsk(): (figure: FigureAsked) => void {
  const { ask } = useAsked("figure");
  return (figure) => ask(figureSlug(figure));
}

/** The drawer of the figure that the address names, where it names one. One a page. */
export function AskedFigure() {
  const { slug, close } = useAsked("figure");
  const asked = figureOfSlug(slug);
  if (!asked) return null;
  return (
    <Suspense>
      <FigureDrawer key={slug} asked={asked} onClose={close} />
    </Suspense>
  );
}
