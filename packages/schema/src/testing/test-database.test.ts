import { expect, test } from "vitest";
import { onServer, testDatabase } from "./test-database.ts";

test("each test has a database of its own, with the reference data, until it closes it", async () => {
  const databases = await Promise.all([testDatabase(), testDatabase(), testDatabase(), testDatabase()]);
  const [first, ...others] = databases;
  await onServer(first.url, "delete from calendar_day");
  for (const other of others) {
    expect(await onServer(other.url, "select count(*)::int as days from calendar_day")).toEqual([{ days: 9496 }]);
  }
  await Promise.all(databases.map((database) => database.close()));
  for (const database of databases) await expect(onServer(database.url, "select")).rejects.toThrow("does not exist");
});

test.skipIf(process.env["TEST_DATABASE_URL"])(
  "a test works as a user whom row security binds, as the platform does (given a server, as its user)",
  async () => {
    const own = await testDatabase();
    const asked = "select rolsuper, rolbypassrls from pg_roles where rolname = current_user";
    expect(await onServer(own.url, asked)).toEqual([{ rolsuper: false, rolbypassrls: false }]);
    await own.close();
  },
);
