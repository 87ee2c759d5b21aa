import { createHmac } from "node:crypto";
import { Client } from "pg";
import { lockKeys } from "../../words/lock-keys.ts";
import type { EmbeddedServer } from "./embedded-server.ts";
import { sql } from "../../words/sql.ts";

/**
 * The role that owns our databases on the embedded server. It is no superuser, because row security does not bind
 * those.
 */
export const ownRole = "children_first";

/** The role of the API on the embedded server. It owns nothing, and reads what row security lets through. */
export const apiRole = "children_first_api";

/** The addresses of one database, by the roles that use it. They hold passwords: never print them. */
export interface DatabaseAddresses<Api extends string | undefined = string | undefined> {
  /** Owns the tables: makes them, and loads files into them. */
  readonly owner: string;
  /** Answers over the API. Undefined where no role was made for it. */
  readonly api: Api;
}

/** Makes a database of ours and its two roles on the embedded server, if they do not exist yet. */
export async function ownDatabase(server: EmbeddedServer, name: string): Promise<DatabaseAddresses<string>> {
  const admin = new Client({ connectionString: server.adminUrl });
  admin.on("error", () => undefined);
  const apiPassword = passwordOfApi(server.password);
  try {
    await admin.connect();
    await admin.query(sql`select pg_advisory_lock(${lockKeys.database})`);
    await makeRole(admin, ownRole, server.password);
    await makeRole(admin, apiRole, apiPassword);
    const { rowCount: databases } = await admin.query(sql`select from pg_database where datname = ${name}`);
    if (!databases) await admin.query(sql`create database ${sql.identifier(name)} owner ${sql.identifier(ownRole)}`);
  } finally {
    await admin.end().catch(() => undefined);
  }
  return { owner: server.url(name, ownRole), api: server.url(name, apiRole, apiPassword) };
}

async function makeRole(admin: Client, name: string, password: string): Promise<void> {
  const { rowCount } = await admin.query(sql`select from pg_roles where rolname = ${name}`);
  if (!rowCount) await admin.query(sql`create role ${sql.identifier(name)} login password ${password}`.literal());
}

/**
 * The password of the API's role, worked out from the server's. Every process works out the same one, and the server's
 * cannot be worked out from it.
 */
function passwordOfApi(password: string): string {
  return createHmac("sha256", password).update(apiRole).digest("hex");
}
