import { Client } from "pg";
import { lockKeys } from "../../words/lock-keys.ts";
import type { EmbeddedServer } from "./embedded-server.ts";

/** The role that owns our databases on the embedded server: no superuser, because row security does not bind those. */
export const ownRole = "children_first";

/** Makes a database of ours on the embedded server where it is not there yet. Gives its address. */
export async function ownDatabase(server: EmbeddedServer, name: string): Promise<string> {
  const admin = new Client({ connectionString: server.adminUrl });
  admin.on("error", () => undefined);
  try {
    await admin.connect();
    await admin.query("select pg_advisory_lock($1)", [lockKeys.database]);
    const { rowCount: roles } = await admin.query("select from pg_roles where rolname = $1", [ownRole]);
    if (!roles) await admin.query(`create role ${ownRole} login password '${server.password}'`);
    const { rowCount: databases } = await admin.query("select from pg_database where datname = $1", [name]);
    if (!databases) await admin.query(`create database ${name} owner ${ownRole}`);
  } finally {
    await admin.end().catch(() => undefined);
  }
  return server.url(name, ownRole);
}
