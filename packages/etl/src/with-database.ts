import { openDatabase } from "@children-first/schema/database";
import { Client } from "pg";
import type { Config } from "./config.ts";

/** Thrown where a person stopped the command (Ctrl-C): nothing of the load that ran has been kept. */
export class Stopped extends Error {}

/**
 * Does some work on a connection of its own, and closes the database behind it, also when the command is stopped: the
 * database then takes back what was begun, and an embedded server that nobody else uses goes down with us.
 */
export async function withDatabase(
  config: Config,
  say: (message: string) => void,
  work: (client: Client, signal: AbortSignal) => Promise<void>,
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
      // A connection that breaks makes the statement that runs fail; that is where it is answered.
      client.on("error", () => undefined);
      await client.connect();
      try {
        await Promise.race([work(client, stop.signal), aborted(stop.signal)]);
      } finally {
        // While a statement runs, this drops the connection, and the database takes back what was begun.
        await client.end();
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
