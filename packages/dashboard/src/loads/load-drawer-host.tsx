import { lazy, Suspense } from "react";
import { useAsked } from "../drawer/use-drawer-address.ts";

/** Fetched at the first question: nobody needs it to read the page. */
const LoadDrawer = lazy(async () => ({ default: (await import("./load-drawer.tsx")).LoadDrawer }));

/** Asks about a load, by its id: the address then names it. */
export function useAskLoad(): (load: string) => void {
  return useAsked("load").ask;
}

/** The drawer of the load that the address names, where it names one. One a page. */
export function AskedLoad() {
  const { slug, close } = useAsked("load");
  if (!slug) return null;
  return (
    <Suspense>
      <LoadDrawer key={slug} id={slug} onClose={close} />
    </Suspense>
  );
}
