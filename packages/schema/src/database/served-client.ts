import { AsyncLocalStorage } from "node:async_hooks";
import { connect, type Socket } from "node:net";
import { Client, type ClientConfig } from "pg";

/** How long a server lets the database take, in milliseconds, and how many connections it holds. */
export interface Serving {
  readonly connections: number;
  /** For one statement. */
  readonly statement: number;
  /** For a lock that another transaction holds. */
  readonly lock: number;
  /** For a transaction in which nothing is asked. */
  readonly idleInTransaction: number;
  /** For a free connection. */
  readonly wait: number;
}

/** Why a statement was stopped: its caller left, its time was over, or the database does not answer. */
export class StatementStopped extends Error {
  override name = "StatementStopped";
  readonly code: "LEFT" | "TIMED_OUT" | "DATABASE_UNAVAILABLE";

  constructor(code: StatementStopped["code"]) {
    super(`A statement was stopped: ${code}.`);
    this.code = code;
  }
}

const stopSignal = new AsyncLocalStorage<AbortSignal | undefined>();

/**
 * Does some work whose statements stop when a signal aborts. The reason of the signal becomes their failure.
 *
 * @param signal undefined for work that others wait for too
 */
export function stoppedBy<Result>(signal: AbortSignal | undefined, work: () => Result): Result {
  return stopSignal.run(signal, work);
}

/** The connections of a server, which can all be given up at once. */
export interface ServedClients {
  readonly Client: new (config?: ClientConfig) => Client;
  /** Ends every connection. A pool opens others at its next use. */
  drop(reason: StatementStopped): void;
}

/**
 * Makes connections that never wait for ever. A statement that takes too long, or whose caller has left, ends with its
 * connection, and the database is told to stop it. The database's own time limit does not help if it is the database that
 * stands still.
 *
 * @param patience for one statement, in milliseconds
 */
export function servedClients(patience: number): ServedClients {
  const open = new Set<ServedClient>();

  class ServedClient extends Client {
    #signal: AbortSignal | undefined;
    #timer: NodeJS.Timeout | undefined;
    readonly #leave = () => this.stop(this.#signal?.reason);

    constructor(config?: ClientConfig) {
      super(config);
      open.add(this);
      // A connection that breaks fails its statements. Without a listener it would end the process too.
      this.on("error", () => undefined);
      this.on("end", () => {
        this.#rest();
        open.delete(this);
      });
      this.on("drain", () => this.#rest());
      const send = this.query.bind(this) as (...given: unknown[]) => unknown;
      this.query = ((...given: unknown[]) => {
        this.#watch();
        return send(...given);
      }) as Client["query"];
    }

    /** Ends this connection with its statement. */
    stop(reason: unknown): void {
      this.#rest();
      const { connection, processID, secretKey } = this as unknown as Inside;
      if (processID !== null) cancel(this, processID, secretKey);
      connection.stream.destroy(reason instanceof Error ? reason : new StatementStopped("LEFT"));
    }

    #watch(): void {
      this.#rest();
      this.#signal = stopSignal.getStore();
      this.#timer = setTimeout(() => this.stop(new StatementStopped("TIMED_OUT")), patience);
      this.#signal?.addEventListener("abort", this.#leave);
      // The connection may be in the middle of a transaction, so it is not used again.
      if (this.#signal?.aborted) this.stop(this.#signal.reason);
    }

    #rest(): void {
      clearTimeout(this.#timer);
      this.#signal?.removeEventListener("abort", this.#leave);
      this.#signal = undefined;
    }
  }

  return {
    Client: ServedClient,
    drop: (reason) => {
      for (const client of open) client.stop(reason);
    },
  };
}

/** What a connection of pg has inside. */
interface Inside {
  readonly connection: { readonly stream: Socket };
  readonly processID: number | null;
  readonly secretKey: number;
}

/** Tells the server to stop the statement of a connection. If that does not arrive, its time limit does. */
function cancel({ host, port }: Client, processID: number, secretKey: number): void {
  const socket = host.startsWith("/") ? connect(`${host}/.s.PGSQL.${port}`) : connect(port, host);
  const request = Buffer.alloc(16);
  [16, 80_877_102, processID, secretKey].forEach((word, index) => request.writeInt32BE(word | 0, index * 4));
  socket.on("error", () => undefined).setTimeout(1_000, () => socket.destroy());
  socket.end(request);
}
