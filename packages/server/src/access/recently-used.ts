/** A cache of a few results. The one not used for longest goes first. */
export interface RecentlyUsed<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
  delete(key: string): void;
}

/**
 * Makes such a cache.
 *
 * @param most how many results it holds
 * @param life how long it holds one, in milliseconds. Default: for ever
 */
export function recentlyUsed<Value>(most: number, life = Infinity): RecentlyUsed<Value> {
  const results = new Map<string, { readonly value: Value; readonly until: number }>();
  return {
    get(key) {
      const found = results.get(key);
      if (found === undefined) return undefined;
      results.delete(key);
      if (found.until <= Date.now()) return undefined;
      results.set(key, found);
      return found.value;
    },
    set(key, value) {
      results.delete(key);
      results.set(key, { value, until: Date.now() + life });
      if (results.size > most) results.delete(results.keys().next().value!);
    },
    delete: (key) => void results.delete(key),
  };
}
