import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { sql, type Sql } from "@children-first/schema/sql";
import { Client } from "pg";
import { to } from "pg-copy-streams";
import type { QuerySource } from "./sources-file.ts";

/** The file of a query's result, and the time of its data. */
export interface QueryFile {
  readonly path: string;
  readonly asAt: Date;
}

/**
 * Writes the result of a query to a CSV file in a folder, as a stream. The header is row 1. The query runs alone in a read-only transaction with a time limit. Dates are England's.
 *
 * @throws {Error} if the database is unreachable or refuses the query
 */
export async function writeQueryFile(source: QuerySource, databaseUrl: string, folder: string): Promise<QueryFile> {
  const client = new Client({
    connectionString: databaseUrl,
    application_name: "etl",
    connectionTimeoutMillis: 15_000,
  });
  // A connection that breaks also fails the current statement, and that failure is handled there.
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query("begin isolation level repeatable read, read only");
    await client.query(`set local statement_timeout = ${Math.ceil(source.seconds * 1000)}`);
    await client.query("set local timezone = 'Europe/London'");
    await client.query("set local datestyle = 'ISO'");
    const answer = sql`from (\n${sql.raw(source.query.trim().replace(/;$/, ""))}\n) as answer`;
    // With a parameter the database accepts one statement only, so a second one behind a semicolon is refused here.
    const { fields } = await client.query(sql`select * ${answer} limit ${0}`);
    const names = fields.map(({ name }) => name);
    const asAt = await timeOfData(client, source, names, answer);
    const columns = names.filter((name) => name !== source.asAt).map(sql.identifier);
    const path = join(folder, source.file);
    const rows = client.query(
      to(sql`copy (select ${sql.join(columns)} ${answer}) to stdout (format csv, header)`.literal()),
    );
    await pipeline(rows, createWriteStream(path, { mode: 0o600 }));
    await client.query("rollback");
    return { path, asAt };
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function timeOfData(client: Client, { asAt }: QuerySource, names: string[], answer: Sql): Promise<Date> {
  if (asAt === undefined) return new Date();
  if (!names.includes(asAt))
    throw new Error(`The answer has no column "${asAt}", which asAt names. It has: ${names.join(", ")}.`);
  const { rows } = await client.query<{ at: Date | null }>(
    sql`select max(${sql.identifier(asAt)}::timestamptz) as at ${answer}`,
  );
  // A time in the future is no time of an extraction.
  return new Date(Math.min(rows[0]?.at?.getTime() ?? Infinity, Date.now()));
}
