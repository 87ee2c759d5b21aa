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
}

/** A request's context. The viewer is the demo director until sign-in comes. */
export function createContext(query: Query, authority: string): Context {
  return { viewer: demoDirector(authority), authority, query, batches: createBatches(query, authority) };
}
