import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { DatabaseUnavailable, openDatabase } from "@children-first/schema/database";
import { isPortError, portFault, portWords, WrongSettings } from "@children-first/schema/settings";
import { createApp } from "./app.ts";
import { readConfig } from "./config.ts";
import { logTo } from "./log.ts";
import { serving } from "./staying-up/serving.ts";

/** Opens the database and listens, until a signal stops both in order. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const taken = await portFault(config.port);
  if (taken !== undefined) throw new WrongSettings(taken, ["PORT"]);
  const log = logTo(config.logLevel);
  if (config.warning !== undefined) console.error(config.warning);
  const stopping = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => stopping.abort());

  const database = await openDatabase({
    dataDir: config.dataDir,
    ...(config.databaseUrl ? { databaseUrl: config.databaseUrl } : {}),
    ...(config.apiDatabaseUrl ? { apiDatabaseUrl: config.apiDatabaseUrl } : {}),
    as: "api",
    say: (message) => console.log(message),
    signal: stopping.signal,
    serving,
  });
  try {
    const app = await createApp(config, database, log);
    // Whoever may choose to be anybody must be at this machine.
    if (config.identity) app.http.listen(config.port);
    else app.http.listen(config.port, "127.0.0.1");
    await once(app.http, "listening");
    const { port } = app.http.address() as AddressInfo;
    console.log(`Children First is at ${config.publicUrl ?? `http://localhost:${port}`}`);
    if (!config.identity)
      console.log("No identity provider is set: it signs in invented people, and answers on this machine only.");
    if (config.development) console.log(`Explore the API at http://localhost:${port}/explorer/`);
    if (!stopping.signal.aborted) await once(stopping.signal, "abort");
    await app.stop();
  } finally {
    await database.close();
  }
}

try {
  await main();
} catch (error) {
  process.exitCode = 1;
  if (error instanceof WrongSettings || error instanceof DatabaseUnavailable) console.error(error.message);
  else if (isPortError(error)) console.error(portWords(error));
  else if (!(error instanceof Error && error.name === "AbortError"))
    logTo("fatal").fatal({ err: error }, "the server stopped");
}
