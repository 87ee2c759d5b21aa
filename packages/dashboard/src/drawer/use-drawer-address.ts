import { useLocation, useSearch } from "wouter";

/** Whether a drawer is open, kept in the address under a key such as "figure" or "load". */
export interface DrawerAddress {
  /** What the drawer shows; null while it is closed. */
  readonly slug: string | null;
  /** Opens the drawer. The address can then be shared, and the back button closes the drawer. */
  readonly open: (slug: string) => void;
  /** Closes the drawer. */
  readonly close: () => void;
}

/**
 * Reads and changes what a drawer shows.
 * @example
 * const { slug, open, close } = useDrawerAddress("load");
 * open("17"); // the address ends in ?load=17
 */
export function useDrawerAddress(key: string): DrawerAddress {
  const [path, navigate] = useLocation();
  const search = new URLSearchParams(useSearch());
  const go = (options: object) => navigate(search.size > 0 ? `${path}?${search}` : path, options);
  return {
    slug: search.get(key),
    open(slug) {
      search.set(key, slug);
      // Marks this step of the history, so that closing can go back over it.
      go({ state: key });
    },
    close() {
      if (history.state === key) return history.back();
      search.delete(key);
      go({ replace: true });
    },
  };
}
