import type { Query } from "@children-first/schema";
import { type Batches, createBatches } from "./batches.ts";
import { demoDirector, type Viewer } from "./viewer/viewer.ts";

/** What every resolver of one request has: who asks, how to read, and the request's own batches. */
export interface Context {
  readonly viewer: Viewer;
  /** ONS code of the authority that runs this platform. */
  readonly authority: string;
  readonly query: Query;
  readonly batches: Batches;
  /** Does some work once a request: whoever asks again under the same key gets the same answer. */
  readonly once: <Answer>(key: string, work: () => Promise<Answer>) => Promise<Answer>;
}

/** A request's context. The viewer is the demo director until sign-in comes. */
export function createContext(query: Query, authority: string): Context {
  const done = new Map<string, Promise<unknown>>();
  return {
    viewer: demoDirector(authority),
    authority,
    query,
    batches: createBatches(query, authority),
    once<Answer>(key: string, work: () => Promise<Answer>) {
      const answer = (done.get(key) as Promise<Answer> | undefined) ?? work();
      done.set(key, answer);
      return answer;
    },
  };
}
