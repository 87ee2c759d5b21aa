import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import type { Query } from "@children-first/schema";
import { type DataVersion, openDatabase } from "@children-first/schema/database";
import { testDatabase } from "@children-first/schema/testing";
import pino from "pino";
import { expect } from "vitest";
import { type AppDatabase, createApp } from "../app.ts";
import { type Config, readConfig } from "../config.ts";
import { type LimitTable, limitTable } from "../limits/limit-table.ts";
import { reachIssuer, signedInAs, testIdentity } from "./test-issuer.ts";

const root = path.resolve(import.meta.dirname, "../../../..");

/** A response of the API, with the number of SQL statements that it took. */
export interface Answer {
  readonly data: any;
  readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
  readonly statements: number;
}

/** The real server over a new database, for one test file. */
export interface TestApi {
  readonly url: string;
  readonly databaseUrl: string;
  /** The database as the server has it: with the API's role. */
  readonly database: AppDatabase;
  /** The folder that the server keeps its own files in. */
  readonly dataDir: string;
  /** Sends a query as the director, or as whom the headers name; see `signedInAs`. */
  ask(query: string, variables?: Record<string, unknown>, headers?: Record<string, string>): Promise<Answer>;
  /** Loads files with the etl command line. Returns its report: one object a file. */
  load(...files: string[]): Promise<Record<string, any>[]>;
  /** Writes an extract with data as of the end of a day and loads it. Returns the report. */
  extract(
    name: string,
    day: string,
    lines: readonly string[],
    ...flags: string[]
  ): Promise<Record<string, any> | undefined>;
  /** The same, but a test fails unless every row is taken. Returns the load's id. */
  loaded(name: string, day: string, ...lines: string[]): Promise<number>;
  /** Runs any command of the etl command line with --json. Returns its output: one object a line. */
  etl(...args: string[]): Promise<Record<string, any>[]>;
  close(): Promise<void>;
}

const director = signedInAs("director");

/** The product's limits, for tests that ask more often than anybody. */
export const patientLimits: LimitTable = Object.fromEntries(
  Object.entries(limitTable).map(([role, limits]) => [
    role,
    { ...limits, concurrency: 1_000, requestsPerMinute: 1_000_000 },
  ]),
);

/** A data version that is always unknown, so that no answer is cached. */
const notFollowed: DataVersion = {
  current: () => null,
  recheck: async () => null,
  reopen: () => undefined,
  close: async () => undefined,
};

/**
 * Starts the server on a free port, without the answer cache unless `cache` is set. With `demo`, people sign in at the demo
 * provider, otherwise at the issuer of tests. `change` has settings that differ. Close it when the tests are done.
 *
 * @example
 * ```ts
 * const api = await testApi();
 * afterAll(() => api.close());
 * ```
 */
export async function testApi(
  options: { cache?: boolean; demo?: boolean; connections?: number; change?: Partial<Config> } = {},
): Promise<TestApi> {
  const own = await testDatabase();
  const folder = await mkdtemp(path.join(tmpdir(), "server-test-"));
  // As the product does: the tables are up to date, and the server answers as the API's role.
  const database = await openDatabase({
    databaseUrl: own.url,
    apiDatabaseUrl: own.apiUrl,
    dataDir: root,
    as: "api",
    upgrade: false,
    ...(options.connections === undefined ? {} : { connections: options.connections }),
  });
  let statements = 0;
  const counting =
    (query: Query): Query =>
    (statement) => {
      statements += 1;
      return query(statement);
    };
  // What an entity manager sends is counted like any other statement.
  database.orm.config.set("onQuery", (sql) => {
    statements += 1;
    return sql;
  });
  const counted: AppDatabase = {
    query: counting(database.query),
    fork: database.fork,
    claiming: (claims) => {
      const { query, transaction } = database.claiming(claims);
      return { query: counting(query), transaction: (work) => transaction((inside) => work(counting(inside))) };
    },
    dataVersion: options.cache ? database.dataVersion : notFollowed,
  };
  const identity = options.demo ? undefined : testIdentity;
  const config = {
    ...readConfig({}),
    port: 0,
    development: true,
    dataDir: folder,
    identity,
    limits: patientLimits,
    ...options.change,
  };
  const app = await createApp(config, counted, pino({ level: "silent" }), options.demo ? fetch : reachIssuer);
  app.http.listen(0, "127.0.0.1");
  await once(app.http, "listening");
  const url = `http://127.0.0.1:${(app.http.address() as AddressInfo).port}`;
  const extract: TestApi["extract"] = async (name, day, lines, ...flags) => {
    const file = path.join(folder, name);
    await writeFile(file, `${lines.join("\n")}\n`);
    const [report] = await runEtl(own.url, ["load", "--as-at", day, ...flags, file]);
    return report;
  };
  return {
    url,
    databaseUrl: own.url,
    database: counted,
    dataDir: folder,
    async ask(query, variables = {}, headers = {}) {
      statements = 0;
      const response = await fetch(`${url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", ...director, ...headers },
        body: JSON.stringify({ query, variables }),
      });
      return { ...((await response.json()) as Omit<Answer, "statements">), statements };
    },
    load: (...files) => runEtl(own.url, ["load", ...files]),
    extract,
    async loaded(name, day, ...lines) {
      const report = await extract(name, day, lines);
      expect(report, JSON.stringify(report)).toMatchObject({ status: "LOADED" });
      return report!["load"] as number;
    },
    etl: (...args) => runEtl(own.url, args),
    async close() {
      await app.stop();
      await database.close();
      await own.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function runEtl(databaseUrl: string, args: readonly string[]): Promise<Record<string, any>[]> {
  const cli = path.join(root, "packages/etl/src/cli.ts");
  const etl = spawn(process.execPath, [cli, ...args, "--json"], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: databaseUrl },
    stdio: ["ignore", "pipe", "ignore"],
  });
  const output = await text(etl.stdout);
  return output
    .trim()
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, any>);
}
