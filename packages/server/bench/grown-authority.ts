import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { openDatabase } from "@children-first/schema/database";
import { factColumns, facts } from "@children-first/schema/facts";
import { sql } from "@children-first/schema/sql";
import { type TestDatabase, testDatabase } from "@children-first/schema/testing";
import { setup } from "@children-first/schema/testing-setup";
import { Client } from "pg";

const root = path.resolve(import.meta.dirname, "../../..");

/**
 * Runs the etl command line on a database until it ends.
 * @throws Error if it fails.
 */
export async function etl(databaseUrl: string, ...args: string[]): Promise<void> {
  const child = spawn(process.execPath, [path.join(root, "packages/etl/src/cli.ts"), ...args], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: databaseUrl },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, "exit") as Promise<[number | null]>]);
  if (code !== 0 && code !== 2) throw new Error(`etl ${args[0]} ended with code ${code}: ${said.slice(-1_000)}`);
}

/** Does some work on a new database with a synthetic authority of a given size. Drops the database even if the work fails. */
export async function inAuthority<Result>(
  children: number,
  work: (client: Client, database: TestDatabase) => Promise<Result>,
): Promise<Result> {
  const end = await setup();
  const database = await testDatabase();
  const client = new Client({ connectionString: database.url });
  try {
    await (await openDatabase({ databaseUrl: database.url, dataDir: tmpdir() })).close();
    await loadAuthority(database.url, children);
    await client.connect();
    return await work(client, database);
  } finally {
    await client.end().catch(() => undefined);
    await database.close();
    await end();
  }
}

/** Loads a synthetic authority of a given number of children, six years to October 2026, and what its rates need. */
export async function loadAuthority(databaseUrl: string, children: number): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), "children-first-bench-"));
  try {
    await etl(databaseUrl, "demo", "--children", String(children), "--years", "6", "--dirt", "0", "--out", folder);
    const names = (await readdir(folder)).filter((name) => name.endsWith(".csv") || name === "audits.xlsx");
    const files = names.map((name) => path.join(folder, name));
    await etl(databaseUrl, "load", "--count-last", path.join(root, "packages/etl/reference"));
    await etl(databaseUrl, "load", "--count-last", "--as-at", "2026-10-31", ...files);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Multiplies the facts with set-based SQL. Every copy has other children, workers and records, in the same teams and on the
 * same days. It copies the rows of copy 0, so a further call can add more.
 */
export async function growFacts(client: Client, from: number, to: number): Promise<void> {
  for (const fact of facts) {
    const columns = factColumns(fact);
    const own = new Set(
      columns
        .filter(({ type, references }) => type === "identifier" && references !== "department")
        .map(({ name }) => name),
    );
    // A table whose key is no person or record, such as website visitors by month, is not copied.
    if (fact.table === "department" || !fact.key.some((name) => own.has(name))) continue;
    const team = new Set([fact.team, "dept_team_id"]);
    const names = columns.map(({ name }) => sql.identifier(name));
    const cells = columns.map(({ name }) => {
      const cell = sql.identifier(name);
      return own.has(name) && !team.has(name) ? sql`${cell} || '~' || c.n` : cell;
    });
    const table = sql.identifier(fact.table);
    const ofChild = sql.identifier(fact.key.find((name) => own.has(name))!);
    await client.query(
      sql`insert into ${table} (authority, ${sql.join(names)}, source_row, written_by)
       select f.authority, ${sql.join(cells)}, f.source_row, f.written_by from ${table} f, generate_series(${from}::integer, ${to - 1}::integer) c (n)
       where f.superseded_by is null and f.source_row > 0 and f.${ofChild} !~ '~'`,
    );
    await client.query(sql`analyze ${table}`);
  }
}
