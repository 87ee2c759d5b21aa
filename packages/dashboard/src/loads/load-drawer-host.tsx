import { lazy, Suspense } from "react";
import { useDrawerAddress } from "../drawer/use-drawer-address.ts";

/** Fetched when first opened: a page can be read without it. */
const LoadDrawer = lazy(async () => ({ default: (await import("./load-drawer.tsx")).LoadDrawer }));

/** The drawer of the load that the address names, if it names one. Each page has one of these. */
export function LoadDrawerHost() {
  const { slug, close } = useDrawerAddress("load");
  if (!slug) return null;
  return (
    <Suspense>
      <LoadDrawer key={slug} id={slug} onClose={close} />
    </Suspense>
  );
}
