import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { buildSchema, parse, validate } from "graphql";
import { expect, test } from "vitest";
import { at } from "./repository.mjs";

const readme = readFileSync(at("README.md"), "utf8");

test("the README names every command of etl", () => {
  const files = readdirSync(at("packages", "etl", "src", "commands")).filter((file) => file.endsWith(".command.ts"));
  const named = new Set(Array.from(readme.matchAll(/`([a-z]+)`|etl -- ([a-z]+)/g), ([, one, other]) => one ?? other));
  expect(files.map((file) => basename(file, ".command.ts")).filter((name) => !named.has(name))).toEqual([]);
});

test("the query that the README sends is one that the API takes", () => {
  const [, body = "{}"] = /curl [^']*'[^']*'[^']*'(\{[^']*\})'/.exec(readme) ?? [];
  const { query = "" } = JSON.parse(body);
  expect(query).toContain("kpi(");
  const schema = buildSchema(readFileSync(at("packages", "schema", "schema.graphql"), "utf8"));
  expect(validate(schema, parse(query))).toEqual([]);
});

test("every file that the README links to is there", () => {
  const links = Array.from(readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g), ([, path = ""]) => path);
  expect(links.length).toBeGreaterThan(5);
  for (const path of links) expect(() => readdirSync(at(path, ".."))).not.toThrow();
  expect(links.filter((path) => !readdirSync(at(path, "..")).includes(basename(path)))).toEqual([]);
});
