import { useLocation, useSearch } from "wouter";

/** What the address names under one word, and how to ask and to stop asking. */
export interface Asked {
  /** What is asked about; null where the address names nothing. */
  readonly slug: string | null;
  /** Names it in the address, so that the question can be shared and the back button leads back. */
  readonly ask: (slug: string) => void;
  /** Leads back to the page alone. */
  readonly close: () => void;
}

/** Keeps what a reader asks about in the address, under a word such as "figure" or "load". */
export function useAsked(name: string): Asked {
  const [path, navigate] = useLocation();
  const search = new URLSearchParams(useSearch());
  const go = (options: object) => navigate(search.size > 0 ? `${path}?${search}` : path, options);
  return {
    slug: search.get(name),
    ask(slug) {
      search.set(name, slug);
      // Marks the step of the history that asking made: closing takes that step back.
      go({ state: name });
    },
    close() {
      if (history.state === name) return history.back();
      search.delete(name);
      go({ replace: true });
    },
  };
}
