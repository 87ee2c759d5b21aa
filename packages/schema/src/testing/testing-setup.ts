import { randomBytes } from "node:crypto";
import { chmod, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deleteCluster } from "../database/embedded/cluster.ts";
import { openDatabase } from "../database/database.ts";
import { readAddress } from "../database/database-address.ts";
import { shareServer } from "../database/embedded/embedded-server.ts";
import { ownDatabase } from "../database/embedded/own-database.ts";
import { sql } from "../words/sql.ts";
import { onServer, testServerVariable, type TestServer } from "./test-database.ts";

/** Settings for a server whose data is thrown away. */
const forgetful = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  autovacuum: "off",
  max_wal_size: "1GB",
};

const folderPrefix = "children-first-test-";

/**
 * Vitest's global set-up: starts a server for this run, with the template that `testDatabase` clones.
 *
 * The template is on the server of TEST_DATABASE_URL, whose user may create databases and roles, else on an embedded server in a
 * temporary folder. Several packages may run at the same time.
 *
 * @returns a function that takes both down
 */
export async function setup(): Promise<() => Promise<void>> {
  const server = process.env["TEST_DATABASE_URL"]
    ? await givenServer(process.env["TEST_DATABASE_URL"])
    : await temporaryServer();
  const { adminUrl, templateUrl, apiTemplateUrl, prefix } = server;
  const addresses = { databaseUrl: templateUrl, apiDatabaseUrl: apiTemplateUrl };
  const template = await openDatabase({ ...addresses, dataDir: tmpdir() });
  await template.close();
  process.env[testServerVariable] = JSON.stringify({
    adminUrl,
    templateUrl: template.url,
    apiTemplateUrl: readAddress(apiTemplateUrl),
    prefix,
  } satisfies TestServer);
  return server.end;
}

type RunServer = TestServer & { end: () => Promise<void> };

async function givenServer(adminUrl: string): Promise<RunServer> {
  const prefix = `test_${randomBytes(4).toString("hex")}_`;
  const template = `${prefix}template`;
  await onServer(adminUrl, `create database ${template}`);
  const templateUrl = new URL(adminUrl);
  templateUrl.pathname = `/${template}`;
  const apiTemplateUrl = new URL(templateUrl);
  apiTemplateUrl.username = `${prefix}api`;
  apiTemplateUrl.password = randomBytes(24).toString("hex");
  const role = sql.identifier(apiTemplateUrl.username);
  await onServer(adminUrl, sql`create role ${role} login password ${apiTemplateUrl.password}`.literal());
  const end = async () => {
    const left = await onServer<{ datname: string }>(
      adminUrl,
      sql`select datname from pg_database where starts_with(datname, ${prefix})`.literal(),
    );
    for (const { datname } of left) await onServer(adminUrl, `drop database if exists ${datname} with (force)`);
    await onServer(adminUrl, sql`drop role ${role}`.text);
  };
  return { adminUrl, templateUrl: templateUrl.href, apiTemplateUrl: apiTemplateUrl.href, prefix, end };
}

async function temporaryServer(): Promise<RunServer> {
  await removeAbandoned();
  const dataDir = await mkdtemp(join(tmpdir(), `${folderPrefix}${process.pid}-`));
  // Open to PostgreSQL's user if we are root. The data inside is not.
  await chmod(dataDir, 0o755);
  const server = await shareServer({ dataDir, extra: forgetful });
  const template = await ownDatabase(server, "children_first_template");
  const end = async () => {
    await server.close();
    await deleteCluster(dataDir);
    await rm(dataDir, { recursive: true, force: true });
  };
  return { adminUrl: server.adminUrl, templateUrl: template.owner, apiTemplateUrl: template.api, prefix: "test_", end };
}

/** Removes what killed runs left behind, by the process number in the name of the folder. */
async function removeAbandoned(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = Number(name.slice(folderPrefix.length).split("-")[0]);
    if (!name.startsWith(folderPrefix) || isRunning(pid)) continue;
    const dataDir = join(tmpdir(), name);
    try {
      const server = await shareServer({ dataDir, extra: forgetful });
      await server.close();
      await deleteCluster(dataDir);
      await rm(dataDir, { recursive: true, force: true });
    } catch {
      // Another run is removing it, or it belongs to another user.
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (failure) {
    return (failure as NodeJS.ErrnoException).code === "EPERM";
  }
}
