import { expect, test } from "vitest";
import { packages } from "./repository.mjs";
import { suitesOf } from "./suites.mjs";

const names = (/** @type {string[]} */ ...words) => suitesOf(words).map(({ name }) => name);

test("only the suites with a file that is asked for are set up", () => {
  expect(names()).toEqual([...packages, "scripts"]);
  expect(names("-t", "front-door")).toEqual([...packages, "scripts"]);
  expect(names("suites")).toEqual(["scripts"]);
  expect(names("Embedded-Server")).toEqual(["schema"]);
  expect(names("contract.test.ts:12", "-t", "any")).toContain("server");
  expect(names("suites", "embedded-server")).toEqual(["schema", "scripts"]);
  expect(() => names("no-such-file")).toThrow("No test file has no-such-file in its name.");
});
