import type { DataVersion } from "@children-first/schema/database";

/** Does some work once a version of the data: whoever asks under the same key while that stands gets the same answer. */
export type WhileDataStand = <Answer>(key: string, work: () => Promise<Answer>) => Promise<Answer>;

/** Keeps answers of work for as long as the data stand. While nobody can say which version stands, work is done each time. */
export function whileDataStand(dataVersion: Pick<DataVersion, "current">): WhileDataStand {
  const kept = new Map<string, Promise<unknown>>();
  let version: string | null = null;
  return <Answer>(key: string, work: () => Promise<Answer>): Promise<Answer> => {
    const stands = dataVersion.current();
    if (stands === null) return work();
    if (stands !== version) kept.clear();
    version = stands;
    const found = kept.get(key) as Promise<Answer> | undefined;
    if (found !== undefined) return found;
    const answer = work();
    kept.set(key, answer);
    // A failure is not kept: the next who asks tries again.
    answer.catch(() => kept.get(key) === answer && kept.delete(key));
    return answer;
  };
}
