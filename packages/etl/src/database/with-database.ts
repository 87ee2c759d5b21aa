import { type Database, openDatabase } from "@children-first/schema/database";
import { Client } from "pg";
import type { EtlConfig } from "../config.ts";

/** Thrown when a person stops the command (Ctrl-C). The current load leaves nothing. */
export class Stopped extends Error {}

/**
 * Does some work on a connection, or with an entity manager (`database.fork`), and then closes the database. If the
 * command is stopped, the database rolls back, and an unused embedded server stops too. With `untilDone`, stopped work
 * may finish first.
 *
 * @example
 * await withDatabase(readEtlConfig(), say, async (client) => print(String((await client.query("select 1")).rowCount)));
 */
export async function withDatabase(
  config: EtlConfig,
  say: (message: string) => void,
  work: (client: Client, signal: AbortSignal, database: Pick<Database, "url" | "fork">) => Promise<void>,
  { untilDone = false }: { untilDone?: boolean } = {},
): Promise<void> {
  const stop = new AbortController();
  const onSignal = () => stop.abort(new Stopped("Stopped."));
  process.once("SIGINT", onSignal).once("SIGTERM", onSignal);
  try {
    const { dataDir, databaseUrl } = config;
    const database = await openDatabase({
      dataDir,
      say,
      signal: stop.signal,
      ...(databaseUrl === undefined ? {} : { databaseUrl }),
    });
    try {
      const client = new Client({ connectionString: database.url, application_name: "etl" });
      // A connection that breaks also fails the current statement, and that failure is handled there.
      client.on("error", () => undefined);
      await client.connect();
      let working: Promise<void> = Promise.resolve();
      try {
        working = work(client, stop.signal, database);
        await Promise.race([working, aborted(stop.signal)]);
      } finally {
        // During a statement this drops the connection, and the database rolls back.
        await client.end();
        if (untilDone) await working.catch(() => undefined);
      }
    } finally {
      await database.close();
    }
  } finally {
    process.off("SIGINT", onSignal).off("SIGTERM", onSignal);
  }
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
  });
}
