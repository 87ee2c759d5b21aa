import { randomBytes } from "node:crypto";
import { Client, type QueryResultRow } from "pg";

/** The database of one test file: migrated, with the reference data, and without facts. */
export interface TestDatabase {
  readonly url: string;
  /** The same for the API's role, which row security binds. */
  readonly apiUrl: string;
  /** Drops the database, even while someone is connected. */
  close(): Promise<void>;
}

/** What the set-up hands to the tests: an address that may clone, the template, and how the names of clones begin. */
export interface TestServer {
  readonly adminUrl: string;
  readonly templateUrl: string;
  /** The template's address for the API's role. */
  readonly apiTemplateUrl: string;
  readonly prefix: string;
}

/** The environment variable that holds the TestServer as JSON, for the processes that run the tests. */
export const testServerVariable = "CHILDREN_FIRST_TEST_SERVER";

/**
 * Clones a database from the template, in milliseconds. The package's Vitest config names testing-setup as global
 * set-up.
 *
 * @throws Error where that set-up has not run
 * @example
 * const own = await testDatabase();
 * const database = await openDatabase({ databaseUrl: own.url, dataDir: "." });
 * afterAll(async () => {
 *   await database.close();
 *   await own.close();
 * });
 */
export async function testDatabase(): Promise<TestDatabase> {
  const { adminUrl, templateUrl, apiTemplateUrl, prefix } = testServer();
  const url = new URL(templateUrl);
  const template = url.pathname.slice(1);
  const name = `${prefix}${randomBytes(8).toString("hex")}`;
  // The owner of the template has to own the clone too. Copying files takes half the time of WAL.
  await onServer(adminUrl, `create database ${name} template ${template} owner ${url.username} strategy file_copy`);
  url.pathname = `/${name}`;
  const apiUrl = new URL(apiTemplateUrl);
  apiUrl.pathname = url.pathname;
  return {
    url: url.href,
    apiUrl: apiUrl.href,
    close: async () => {
      await onServer(adminUrl, `drop database if exists ${name} with (force)`);
    },
  };
}

/**
 * The server of this run of tests.
 *
 * @throws Error where the global set-up has not run
 */
export function testServer(): TestServer {
  const found = process.env[testServerVariable];
  if (!found)
    throw new Error('testDatabase needs globalSetup: "@children-first/schema/testing-setup" in vitest.config.ts.');
  return JSON.parse(found) as TestServer;
}

/** Runs one statement on a connection that is closed afterwards. */
export async function onServer<Row extends QueryResultRow>(url: string, statement: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(statement)).rows;
  } finally {
    await client.end();
  }
}
