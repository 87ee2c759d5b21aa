import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { Client } from "pg";
import { from } from "pg-copy-streams";

/**
 * Does what `psql \copy` and one statement do, for machines without psql: streams a file into the table `raw`, then
 * runs the statement. Arguments: the database's address, the file, the statement.
 */
const [url = "", file = "", statement = ""] = process.argv.slice(2);
const client = new Client({ connectionString: url });
await client.connect();
await pipeline(
  createReadStream(file, { highWaterMark: 256 * 1024 }),
  client.query(from("copy raw from stdin with (format csv, header)")),
);
await client.query(statement);
await client.end();
