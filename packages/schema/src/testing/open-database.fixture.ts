import { once } from "node:events";
import { DatabaseUnavailable, openDatabase } from "../database/database.ts";
import { sql } from "../words/sql.ts";

// Does for tests what `npm start` and the etl command do. It opens the database of the folder in the first argument and
// prints a line of JSON. It closes the database on SIGINT or SIGTERM.
const stopping = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => stopping.abort());

try {
  const database = await openDatabase({
    dataDir: process.argv[2]!,
    say: (message) => console.error(message),
    signal: stopping.signal,
  });
  const [days] = await database.query(sql`select count(*)::int as days from calendar_day`);
  console.log(JSON.stringify({ url: database.url, ...(days as object) }));
  if (!stopping.signal.aborted) await once(stopping.signal, "abort");
  await database.close();
} catch (failure) {
  process.exitCode = failure instanceof DatabaseUnavailable ? 3 : stopping.signal.aborted ? 4 : 1;
  console.error(failure instanceof DatabaseUnavailable ? failure.message : failure);
}
