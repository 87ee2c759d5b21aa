import { useSyncExternalStore } from "react";

/** A text that is kept for the session of this browser tab, and forgotten when the viewer leaves. */
export interface SessionValue {
  /** Null while there is none. */
  readonly get: () => string | null;
  readonly set: (value: string | null) => void;
  /** Calls back whenever the value changes. Returns a function that stops it. */
  readonly subscribe: (changed: () => void) => () => void;
}

const all: SessionValue[] = [];

/**
 * Keeps a text in the session storage. Without storage it is kept until the page is left.
 * @param name the key, such as "purpose"
 */
export function sessionValue(name: string): SessionValue {
  const key = `children-first.${name}`;
  const watching = new Set<() => void>();
  let value = stored(() => sessionStorage.getItem(key)) ?? null;
  const kept: SessionValue = {
    get: () => value,
    set(next) {
      value = next;
      stored(() => (next === null ? sessionStorage.removeItem(key) : sessionStorage.setItem(key, next)));
      for (const changed of watching) changed();
    },
    subscribe(changed) {
      watching.add(changed);
      return () => watching.delete(changed);
    },
  };
  all.push(kept);
  return kept;
}

/** Forgets every value, so that whoever signs in next does not find them. */
export function forgetSession(): void {
  for (const kept of all) kept.set(null);
}

/** The current value, for a component. */
export function useSessionValue(kept: SessionValue): string | null {
  return useSyncExternalStore(kept.subscribe, kept.get, () => null);
}

function stored<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
