import type { Query } from "@children-first/schema";
import type { Database, Transaction } from "@children-first/schema/database";
import type { EntityManager } from "@children-first/schema/records";
import type { WhileDataStand } from "./answers/while-data-stand.ts";
import { type Batches, createBatches } from "./batches.ts";
import type { Config } from "./config.ts";
import type { Session } from "./access/sessions.ts";
import type { OperationCost } from "./limits/operation-check.ts";
import type { Viewer } from "./access/viewer.ts";

/** What every resolver of one request gets: the viewer, the database, and the batches of the request. */
export interface Context {
  readonly viewer: Viewer;
  /** Why the request reads people's records, from its X-Purpose header; undefined if it gives no purpose. */
  readonly purpose: string | undefined;
  /** The session of the viewer's browser; undefined for a program. */
  readonly session: Session | undefined;
  /** ONS code of the authority that runs this platform. */
  readonly authority: string;
  readonly query: Query;
  /** The request's own entity manager: plain records are read and written through it. */
  readonly em: EntityManager;
  readonly transaction: Transaction;
  readonly batches: Batches;
  /** Does some work once a request. A second call with the same key returns the same result. */
  readonly once: <Answer>(key: string, work: () => Promise<Answer>) => Promise<Answer>;
  /** Does some work once for each version of the data. While the version is unknown, once a request. */
  readonly whileDataStand: WhileDataStand;
  /** Whether the answer may be cached. It may not if it holds people's records, or what passes. */
  readonly answer: AnswerTraits;
  /** What the operation is taken to cost. Undefined where nothing measured it, as in a test without the server. */
  readonly cost?: OperationCost | undefined;
}

/** What decides whether an answer may be cached; set while it is made. */
export interface AnswerTraits {
  /** Whether people's records are in it. */
  childLevel: boolean;
  /** Whether it changes while the data stand, such as the progress of a load. */
  isPassing: boolean;
  /** Whether it is right for every viewer with the same scope until the data change. */
  mayBeKept: boolean;
}

/** How a request reads the database: by statement, in a transaction, or once for each version of the data. */
export interface Source extends Pick<Database, "fork"> {
  readonly query: Query;
  readonly transaction: Transaction;
  readonly whileDataStand: WhileDataStand;
}

/** Creates the context of one request. */
export function createContext(
  { query, fork, transaction, whileDataStand }: Source,
  { authority }: Pick<Config, "authority">,
  viewer: Viewer,
  { purpose, session, cost }: Pick<Partial<Context>, "purpose" | "session" | "cost"> = {},
): Context {
  const em = fork();
  const done = new Map<string, Promise<unknown>>();
  const once = <Answer>(key: string, work: () => Promise<Answer>) => {
    const answer = (done.get(key) as Promise<Answer> | undefined) ?? work();
    done.set(key, answer);
    return answer;
  };
  return {
    viewer,
    purpose: purpose?.trim() || undefined,
    session,
    authority,
    query,
    em,
    transaction,
    batches: createBatches(query, em, authority, viewer),
    once,
    whileDataStand: (key, work) => once(key, () => whileDataStand(key, work)),
    cost,
    answer: { childLevel: false, isPassing: false, mayBeKept: false },
  };
}
