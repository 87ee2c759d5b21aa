import { expect, test } from "vitest";
import { whileDataStand } from "./while-data-stand.ts";

/** Work that counts how often it is done, over data whose version the test sets. */
function counted() {
  const data: { version: string | null } = { version: "1" };
  const once = whileDataStand({ current: () => data.version });
  let done = 0;
  return { data, ask: () => once("work", async () => (done += 1)) };
}

test("work is done once a version of the data, and each time while nobody can say which version stands", async () => {
  const { data, ask } = counted();
  expect([await ask(), await ask()]).toEqual([1, 1]);
  data.version = "2";
  expect([await ask(), await ask()]).toEqual([2, 2]);
  data.version = null;
  expect([await ask(), await ask()]).toEqual([3, 4]);
});

test("work that has failed is done again", async () => {
  const once = whileDataStand({ current: () => "1" });
  await expect(once("work", () => Promise.reject(new Error("no connection")))).rejects.toThrow("no connection");
  expect(await once("work", async () => "done")).toBe("done");
});
