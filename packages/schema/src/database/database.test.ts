import { createServer, type AddressInfo, type Server } from "node:net";
import { once } from "node:events";
import { afterAll, expect, test } from "vitest";
import { DatabaseUnavailable, openDatabase } from "./database.ts";
import { onServer, testDatabase, testServer } from "../testing/test-database.ts";
import { sql } from "../words/sql.ts";

const own = await testDatabase();
const closing: (() => unknown)[] = [() => own.close()];

afterAll(async () => {
  for (const close of closing.toReversed()) await close();
});

async function refusal(databaseUrl: string): Promise<string> {
  const failure = await openDatabase({ databaseUrl, dataDir: "." }).then(
    (database) => database.close(),
    (thrown: unknown) => thrown,
  );
  expect(failure).toBeInstanceOf(DatabaseUnavailable);
  return (failure as Error).message;
}

function changed(change: (url: URL) => void): string {
  const url = new URL(own.url);
  change(url);
  return url.href;
}

test("a database that cannot be had is refused in words that say what to do, without the password", async () => {
  const silent = await listening(createServer((socket) => socket.destroy()));
  const messages = {
    "another system's address": await refusal("mysql://somebody:s3cret-word@db.example:3306/cf"),
    "a password with a character that must be escaped": await refusal("postgres://somebody:s3cret-word/%@db:x/cf"),
    "nobody there": await refusal("postgres://somebody:s3cret-word@127.0.0.1:1/cf"),
    "not a PostgreSQL": await refusal(`postgres://somebody:s3cret-word@127.0.0.1:${silent}/cf`),
    "no such user": await refusal(changed((url) => ([url.username, url.password] = ["stranger", "s3cret-word"]))),
    "no such database": await refusal(changed((url) => (url.pathname = "/not_there"))),
  };
  expect(messages["another system's address"]).toMatch(
    /^DATABASE_URL is not the address of a PostgreSQL\. It should look like postgres:/,
  );
  expect(messages["a password with a character that must be escaped"]).toContain("written as %40 or %2F");
  expect(messages["nobody there"]).toMatch(
    /^The database at 127\.0\.0\.1:1\/cf cannot be reached: .*ECONNREFUSED.*\. Start it, correct DATABASE_URL, or leave/,
  );
  expect(messages["not a PostgreSQL"]).toMatch(/cannot be reached: .* Start it, correct DATABASE_URL/);
  expect(messages["no such user"]).toMatch(/DATABASE_URL is not (accepted|let in)/);
  expect(messages["no such database"]).toContain("That database does not exist: create it");
  expect(Object.values(messages).filter((message) => message.includes("s3cret-word"))).toEqual([]);
});

test("a PostgreSQL older than 15 is refused by its version", async () => {
  const port = await listening(oldPostgres("14.9", 140_009));
  expect(await refusal(`postgres://somebody:s3cret-word@127.0.0.1:${port}/cf?sslmode=disable`)).toBe(
    `The database at 127.0.0.1:${port}/cf is PostgreSQL 14: 15 or later is needed. ` +
      "Upgrade it, or leave DATABASE_URL out to use the one that comes with this project.",
  );
});

test("a user who may not make tables is told so", async () => {
  const empty = `empty_${process.pid}`;
  const { adminUrl } = testServer();
  await onServer(adminUrl, `create database ${empty}`);
  await onServer(adminUrl, `create role ${empty} login password 's3cret-word'`);
  closing.push(async () => {
    await onServer(adminUrl, `drop database ${empty} with (force)`);
    await onServer(adminUrl, `drop role ${empty}`);
  });
  const url = new URL(adminUrl);
  [url.username, url.password, url.pathname] = [empty, "s3cret-word", `/${empty}`];
  expect(await refusal(url.href)).toMatch(
    /^The user in DATABASE_URL may not make tables at .* grant it CREATE on the schema public\.$/,
  );
});

test("processes that bring an empty database up to date at once take turns", async () => {
  const { adminUrl } = testServer();
  const empty = `turns_${process.pid}`;
  await onServer(adminUrl, `create database ${empty}`);
  closing.push(() => onServer(adminUrl, `drop database ${empty} with (force)`));
  const url = new URL(adminUrl);
  url.pathname = `/${empty}`;
  const opened = await Promise.all([1, 2, 3].map(() => openDatabase({ databaseUrl: url.href, dataDir: "." })));
  for (const database of opened)
    expect(await database.query(sql`select count(*)::int as areas from area`)).toEqual([{ areas: 179 }]);
  await Promise.all(opened.map((database) => database.close()));
});

test("a database of a newer version of the project is left alone", async () => {
  const newer = await testDatabase();
  closing.push(() => newer.close());
  await onServer(newer.url, "insert into migration (name) values ('9999-next-year')");
  expect(await refusal(newer.url)).toContain(
    "made by a newer version of this project, which has the step 9999-next-year",
  );
});

test("sessions are in UTC, and days come as text", async () => {
  const url = new URL(own.url);
  url.search = "";
  const database = await openDatabase({ databaseUrl: url.href, dataDir: "." });
  closing.push(() => database.close());
  const asked = "select current_setting('TimeZone') as zone, day from calendar_day where day = '2024-03-31'";
  expect(await database.query(sql.raw(asked))).toEqual([{ zone: "UTC", day: "2024-03-31" }]);
  expect(await database.orm.em.getConnection().execute(asked)).toEqual([{ zone: "UTC", day: "2024-03-31" }]);
});

async function listening(server: Server): Promise<number> {
  server.listen(0, "127.0.0.1");
  closing.push(() => server.close());
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}

/**
 * The least of PostgreSQL's protocol for an old server: it accepts clients, and returns its version for every query.
 */
function oldPostgres(version: string, number: number): Server {
  const packet = (kind: string, ...parts: (string | Buffer)[]) => {
    const body = Buffer.concat(parts.map((part) => Buffer.from(part)));
    const length = Buffer.alloc(4);
    length.writeInt32BE(body.length + 4);
    return Buffer.concat([Buffer.from(kind), length, body]);
  };
  const ready = packet("Z", "I");
  // One column named "number" of type int4, and one row.
  const description = packet(
    "T",
    Buffer.from([0, 1]),
    "number\0",
    Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 0, 23, 0, 4, 255, 255, 255, 255, 0, 0]),
  );
  const text = String(number);
  const row = packet("D", Buffer.from([0, 1, 0, 0, 0, text.length]), text);
  const hello = [packet("R", Buffer.from([0, 0, 0, 0])), packet("S", `server_version\0${version}\0`), ready];
  return createServer((socket) => {
    let greeted = false;
    socket.on("error", () => undefined);
    socket.on("data", (data) => {
      if (greeted && data.toString("latin1")[0] === "X") return socket.end();
      const answer = greeted ? [description, row, packet("C", "SELECT 1\0"), ready] : hello;
      greeted = true;
      return socket.write(Buffer.concat(answer));
    });
  });
}
