import type { Query } from "@children-first/schema";
import type { Transaction } from "@children-first/schema/database";
import type { WhileDataStand } from "./answers/while-data-stand.ts";
import { type Batches, createBatches } from "./batches.ts";
import type { Config } from "./config.ts";
import { WrongArgument } from "./errors.ts";
import { demoDirector, demoRoles, demoViewer, type Introduction, type Viewer } from "./viewer/viewer.ts";

/** What every resolver of one request has: who asks, how to read, and the request's own batches. */
export interface Context {
  readonly viewer: Viewer;
  /** Why children's records are read, as the request says; undefined where it does not. */
  readonly purpose: string | undefined;
  /** ONS code of the authority that runs this platform. */
  readonly authority: string;
  readonly query: Query;
  readonly transaction: Transaction;
  readonly batches: Batches;
  /** Does some work once a request: whoever asks again under the same key gets the same answer. */
  readonly once: <Answer>(key: string, work: () => Promise<Answer>) => Promise<Answer>;
  /** Does some work once a version of the data, and at most once a request where nobody can say which version stands. */
  readonly whileDataStand: WhileDataStand;
  /** What may be done with the answer: it is kept for others only where nobody's records were read for it. */
  readonly answer: AnswerTraits;
}

/** What is learnt about an answer while it is worked out. */
export interface AnswerTraits {
  /** People's records are in it. */
  childLevel: boolean;
  /** It holds for everybody of the same scope for as long as the data stand. */
  mayBeKept: boolean;
}

/** How the database is read: single statements, work in one transaction, and what need not be read again while the data stand. */
export interface Source {
  readonly query: Query;
  readonly transaction: Transaction;
  readonly whileDataStand: WhileDataStand;
}

/** A request's context. */
export function createContext(
  { query, transaction, whileDataStand }: Source,
  { authority }: Pick<Config, "authority">,
  viewer: Viewer,
  purpose?: string,
): Context {
  const done = new Map<string, Promise<unknown>>();
  const once = <Answer>(key: string, work: () => Promise<Answer>) => {
    const answer = (done.get(key) as Promise<Answer> | undefined) ?? work();
    done.set(key, answer);
    return answer;
  };
  return {
    viewer,
    purpose: purpose?.trim() || undefined,
    authority,
    query,
    transaction,
    batches: createBatches(query, authority),
    once,
    whileDataStand: (key, work) => once(key, () => whileDataStand(key, work)),
    answer: { childLevel: false, mayBeKept: false },
  };
}

/**
 * Who asks. Until sign-in comes that is the demo director, or with the demo identity on the one that the headers choose.
 * @throws WrongArgument for a demo role there is not.
 */
export function viewerOf(config: Pick<Config, "authority" | "demoIdentity">, introduction: Introduction): Viewer {
  if (!config.demoIdentity) return demoDirector(config.authority);
  const viewer = demoViewer(config.authority, introduction);
  if (viewer === undefined) throw new WrongArgument("X-Demo-Role", `one of ${Object.keys(demoRoles).join(", ")}.`);
  return viewer;
}
