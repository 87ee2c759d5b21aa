import { Writable } from "node:stream";
import { GraphQLError } from "graphql";
import { expect, test } from "vitest";
import { logTo } from "./log.ts";

test("an error is logged with what it is and where, without values", () => {
  const lines: string[] = [];
  const log = logTo("info", new Writable({ write: (chunk, _, done) => (lines.push(String(chunk)), done()) }));
  const error = Object.assign(
    new Error('duplicate key value violates unique constraint "child_pkey" of (Ada Lovelace)\nselect secret'),
    { code: "23505", detail: "Key (child_id)=(Ada Lovelace) already exists.", where: "Ada", parameters: ["Ada"] },
  );
  log.error({ id: "an id", err: new GraphQLError("Ada", { originalError: error }) }, "request failed");
  const [line] = lines;
  expect(line).not.toMatch(/Ada|secret/);
  expect(JSON.parse(line!)).toMatchObject({
    id: "an id",
    msg: "request failed",
    err: { type: "Error", code: "23505", message: "duplicate key value violates unique constraint … of …" },
  });
  expect(JSON.parse(line!).err.at[0]).toContain("log.test.ts");
});
