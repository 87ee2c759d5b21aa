import type { Query } from "@children-first/schema";
import type { Database, RowClaims, Transaction } from "@children-first/schema/database";
import type { EntityManager } from "@children-first/schema/records";
import type { WhileDataStand } from "./answers/while-data-stand.ts";
import { type Batches, createBatches } from "./batches.ts";
import type { Config } from "./config.ts";
import type { Session } from "./access/sessions.ts";
import type { OperationCost } from "./limits/operation-check.ts";
import type { Viewer } from "./access/viewer.ts";

/** What every resolver of one request gets: the viewer, the database, and the batches of the request. */
export interface Context {
  /** Who asks, and what they may see now; see `behindBrokenGlass`. */
  readonly viewer: Viewer;
  /** The same person with the part of the organisation that is theirs, for claims and for the access log. */
  readonly reader: Viewer;
  /** Why the request reads people's records, from its X-Purpose header; undefined if it gives no purpose. */
  readonly purpose: string | undefined;
  /** The purposes for which people's records may be read, from the settings. */
  readonly purposes: readonly string[];
  /** The session of the viewer's browser; undefined for a program. */
  readonly session: Session | undefined;
  /** ONS code of the authority that runs this platform. */
  readonly authority: string;
  /**
   * Reads what is published, the organisation, loads and stored figures. It finds no row of a person: row security hides
   * them.
   */
  readonly query: Query;
  /** Reads rows of people to count them. For resolvers that return counts alone. */
  readonly count: Query;
  /**
   * Reads rows of people in the viewer's part of the organisation, to return them. Only `readRecords` opens this door,
   * because it writes to the access log.
   */
  readonly records: (operation: string) => Transaction;
  /** The request's own entity manager: plain records are read and written through it. It finds no row of a person. */
  readonly em: EntityManager;
  readonly batches: Batches;
  /** Does some work once a request. A second call with the same key returns the same result. */
  readonly once: <Answer>(key: string, work: () => Promise<Answer>) => Promise<Answer>;
  /** Does some work once for each version of the data. While the version is unknown, once a request. */
  readonly whileDataStand: WhileDataStand;
  /** Tells whoever watches the server's log. It names no person. */
  readonly alert: (message: string, about: Readonly<Record<string, string>>) => void;
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

/** How a request reads the database: for its viewer, or once for each version of the data. */
export interface Source extends Pick<Database, "fork" | "claiming"> {
  readonly whileDataStand: WhileDataStand;
}

/** What a request brings besides its viewer, and whom it may tell. */
interface RequestTraits {
  readonly purpose?: string | undefined;
  readonly session?: Session | undefined;
  readonly cost?: OperationCost | undefined;
  readonly alert?: Context["alert"];
}

/** Creates the context of one request. What its doors claim comes from the viewer alone, whatever was checked before. */
export function createContext(
  { fork, claiming, whileDataStand }: Source,
  { authority, purposes }: Pick<Config, "authority" | "purposes">,
  viewer: Viewer,
  { purpose, session, cost, alert = () => undefined }: RequestTraits = {},
): Context {
  const em = fork();
  const { id, tier, roles, orgUnits: units } = viewer;
  const claims: Omit<RowClaims, "door"> = { tier, viewer: id, roles, units };
  const why = purpose?.trim() || undefined;
  const { query } = claiming({ ...claims, door: "figures" });
  const { query: count } = claiming({ ...claims, door: "counts" });
  const records = (operation: string): Transaction =>
    claiming({ ...claims, door: "records", ...(why !== undefined && { purpose: why }), operation }).transaction;
  const done = new Map<string, Promise<unknown>>();
  const once = <Answer>(key: string, work: () => Promise<Answer>) => {
    const answer = (done.get(key) as Promise<Answer> | undefined) ?? work();
    done.set(key, answer);
    return answer;
  };
  return {
    viewer,
    reader: viewer,
    purpose: why,
    purposes,
    session,
    authority,
    query,
    count,
    records,
    em,
    batches: createBatches({ query, count, em }, authority, viewer),
    once,
    // What row security shows depends on the tier, and nothing else that is kept depends on the viewer.
    whileDataStand: (key, work) => once(key, () => whileDataStand(`${viewer.tier}: ${key}`, work)),
    alert,
    cost,
    answer: { childLevel: false, isPassing: false, mayBeKept: false },
  };
}
