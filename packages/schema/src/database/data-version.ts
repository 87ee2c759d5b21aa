import { Client } from "pg";
import { newsChannel } from "../words/news-channel.ts";
import { sql } from "../words/sql.ts";

/** In milliseconds, the wait before a lost connection is opened again. */
const patienceMs = 1_000;

/**
 * The version of the data. Every transaction that changes an answer raises it, so an answer may be cached by its
 * version.
 */
export interface DataVersion {
  /**
   * The current version. Null while the database's notifications cannot be received, because it may have changed then.
   */
  current(): string | null;
  /** Reads it from the database. Null if the database is unreachable. */
  recheck(): Promise<string | null>;
  /** Gives up a connection that does not answer, and opens another. Until then the version is unknown. */
  reopen(): void;
  close(): Promise<void>;
}

/**
 * Follows the version of the data on a separate connection from the first call on. A lost connection is opened again.
 */
export function followDataVersion(url: string): DataVersion {
  let known: string | null = null;
  let client: Client | undefined;
  let again: NodeJS.Timeout | undefined;
  let closed = false;
  let readings: Promise<string | null> = Promise.resolve(null);
  let asked = 0;
  let turn: Promise<unknown> = Promise.resolve();

  const follow = () => {
    const listener = new Client({ connectionString: url, keepAlive: true, connectionTimeoutMillis: 5_000 });
    client = listener;
    const lost = () => {
      if (client !== listener) return;
      client = undefined;
      known = null;
      void listener.end().catch(() => undefined);
      // The version is followed until `close`, but this timer keeps no process alive.
      if (!closed) again = setTimeout(follow, patienceMs).unref();
    };
    listener.on("error", lost);
    listener.on("end", lost);
    listener.on("notification", () => void read(listener));
    readings = (async () => {
      await listener.connect();
      // Listen first and read then, so that no change in between is missed.
      await listener.query(`listen ${newsChannel}`);
      return readNow(listener);
    })().catch(() => {
      lost();
      return null;
    });
  };
  const read = (listener: Client): Promise<string | null> => {
    // The version is unknown until it has been read again.
    known = null;
    readings = readNow(listener);
    return readings;
  };
  const readNow = async (listener: Client): Promise<string | null> => {
    const reading = ++asked;
    const answered = turn.then(() =>
      listener
        .query<{ version: string }>(sql`select version::text as version from data_version`)
        .catch(() => ({ rows: [] as { version: string }[] })),
    );
    turn = answered;
    const { rows } = await answered;
    const version = rows[0]?.version ?? null;
    if (client !== listener) return null;
    // A notification may have started a later reading. Its result is newer than this one.
    if (reading === asked) known = version;
    return version;
  };

  return {
    current() {
      if (client === undefined && again === undefined && !closed) follow();
      return known;
    },
    async recheck() {
      return client === undefined ? null : readNow(client);
    },
    reopen() {
      known = null;
      (client as { connection?: { stream: { destroy(): void } } } | undefined)?.connection?.stream.destroy();
    },
    async close() {
      closed = true;
      clearTimeout(again);
      const last = client;
      client = undefined;
      await readings;
      await last?.end().catch(() => undefined);
    },
  };
}
