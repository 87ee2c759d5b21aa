import { Client } from "pg";
import { newsChannel } from "../words/news-channel.ts";
import { sql } from "../words/sql.ts";

/** How long is waited before a lost connection is made again. */
const patienceMs = 1_000;

/**
 * The version of the data: it is raised in every transaction that changes an answer, so what was answered at a version may
 * be answered again at the same one.
 */
export interface DataVersion {
  /** The version that stood last; null while the database's news cannot be heard, and nothing can be said. */
  current(): string | null;
  /** Asks the database itself. Null where it cannot be reached. */
  recheck(): Promise<string | null>;
  close(): Promise<void>;
}

/** Follows the version of the data on a connection of its own, from the first question on, and again where that is lost. */
export function followDataVersion(url: string): DataVersion {
  let known: string | null = null;
  let client: Client | undefined;
  let again: NodeJS.Timeout | undefined;
  let closed = false;
  let readings: Promise<string | null> = Promise.resolve(null);
  let asked = 0;
  let turn: Promise<unknown> = Promise.resolve();

  const follow = () => {
    const listener = new Client({ connectionString: url, keepAlive: true });
    client = listener;
    const lost = () => {
      if (client !== listener) return;
      client = undefined;
      known = null;
      void listener.end().catch(() => undefined);
      // What has begun to be asked for is followed until the end, but keeps no process alive.
      if (!closed) again = setTimeout(follow, patienceMs).unref();
    };
    listener.on("error", lost);
    listener.on("end", lost);
    listener.on("notification", () => void read(listener));
    readings = (async () => {
      await listener.connect();
      // First listen, then read: what is raised in between is heard.
      await listener.query(`listen ${newsChannel}`);
      return readNow(listener);
    })().catch(() => {
      lost();
      return null;
    });
  };
  const read = (listener: Client): Promise<string | null> => {
    // Until it is known what the news was, nothing stands.
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
    // A later reading may have been asked for by news that this one has not seen.
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
