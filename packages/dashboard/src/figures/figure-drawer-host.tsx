import { lazy, Suspense } from "react";
import { useDrawerAddress } from "../drawer/use-drawer-address.ts";
import { figureOfSlug, type FigureReference, figureSlug } from "./figure-reference.ts";

/** Fetched when first opened: a page can be read without it. */
const FigureDrawer = lazy(async () => ({ default: (await import("./figure-drawer.tsx")).FigureDrawer }));

/** A function that opens the drawer of a figure. */
export function useOpenFigure(): (figure: FigureReference) => void {
  const { open } = useDrawerAddress("figure");
  return (figure) => open(figureSlug(figure));
}

/** The drawer of the figure that the address names, if it names one. Each page has one of these. */
export function FigureDrawerHost() {
  const { slug, close } = useDrawerAddress("figure");
  const figure = figureOfSlug(slug);
  if (!figure) return null;
  return (
    <Suspense>
      <FigureDrawer key={slug} figure={figure} onClose={close} />
    </Suspense>
  );
}
