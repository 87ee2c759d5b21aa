import { Client } from "pg";
import { lockKeys } from "../../words/lock-keys.ts";
import type { EmbeddedServer } from "./embedded-server.ts";
import { sql } from "../../words/sql.ts";

/**
 * The role that owns our databases on the embedded server. It is no superuser, because row security does not bind
 * those.
 */
export const ownRole = "children_first";

/** Makes a database of ours on the embedded server if it does not exist yet. Returns its address. */
export async function ownDatabase(server: EmbeddedServer, name: string): Promise<string> {
  const admin = new Client({ connectionString: server.adminUrl });
  admin.on("error", () => undefined);
  try {
    await admin.connect();
    await admin.query(sql`select pg_advisory_lock(${lockKeys.database})`);
    const { rowCount: roles } = await admin.query(sql`select from pg_roles where rolname = ${ownRole}`);
    const role = sql.identifier(ownRole);
    if (!roles) await admin.query(sql`create role ${role} login password ${server.password}`.literal());
    const { rowCount: databases } = await admin.query(sql`select from pg_database where datname = ${name}`);
    if (!databases) await admin.query(sql`create database ${sql.identifier(name)} owner ${role}`);
  } finally {
    await admin.end().catch(() => undefined);
  }
  return server.url(name, ownRole);
}
