import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openWorkbench, type Workbench } from "../testing/workbench.ts";
import { copyRows } from "./copy-rows.ts";

let bench: Workbench;
beforeAll(async () => {
  bench = await openWorkbench();
});
afterAll(() => bench.close());

test("a copy whose connection is dropped half-way is rejected, and nothing fails behind its back", async () => {
  const client = new Client({ connectionString: bench.url });
  client.on("error", () => undefined);
  await client.connect();
  await client.query("create temp table staged (line text)");
  async function* lines() {
    yield `${"x".repeat(200_000)}\n`;
    await client.end();
    yield `${"y".repeat(200_000)}\n`;
    throw new Error("stopped");
  }
  await expect(copyRows(client, "staged", lines())).rejects.toBeInstanceOf(Error);
});
