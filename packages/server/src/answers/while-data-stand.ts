import type { DataVersion } from "@children-first/schema/database";

/** Does some work once for each version of the data. Until the data change, the same key returns the same result. */
export type WhileDataStand = <Answer>(key: string, work: () => Promise<Answer>) => Promise<Answer>;

/** Caches the results of work until the data change. While the current version is unknown, nothing is cached. */
export function whileDataStand(dataVersion: Pick<DataVersion, "current">): WhileDataStand {
  const results = new Map<string, Promise<unknown>>();
  let version: string | null = null;
  return <Answer>(key: string, work: () => Promise<Answer>): Promise<Answer> => {
    const current = dataVersion.current();
    if (current === null) return work();
    if (current !== version) results.clear();
    version = current;
    const found = results.get(key) as Promise<Answer> | undefined;
    if (found !== undefined) return found;
    const answer = work();
    results.set(key, answer);
    // A failure is not cached, so that the next call tries again.
    answer.catch(() => results.get(key) === answer && results.delete(key));
    return answer;
  };
}
