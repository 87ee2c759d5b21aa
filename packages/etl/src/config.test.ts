import { resolve } from "node:path";
import { expect, test } from "vitest";
import { readEtlConfig } from "./config.ts";

test("an empty variable counts as not set, and an address of no PostgreSQL is named", () => {
  expect(readEtlConfig({ DATA_DIR: "", AUTHORITY: "" })).toMatchObject({
    dataDir: resolve(".data"),
    databaseUrl: undefined,
    authority: "E10000032",
    sources: resolve("sources.json"),
  });
  expect(readEtlConfig({ SALT: "x", OTHER: "" }).variable("SALT")).toBe("x");
  expect(readEtlConfig({ OTHER: "" }).variable("OTHER")).toBeUndefined();
  expect(() => readEtlConfig({ DATABASE_URL: "localhost:5432" })).toThrow("DATABASE_URL: expected postgresql://");
});
