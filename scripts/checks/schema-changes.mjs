import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { say } from "../process.mjs";

const schemaPath = "packages/schema/schema.graphql";

/**
 * The breaking changes of schema.graphql that were not announced: partners build on it for years. Compares it with the
 * branch that this work started from, or on main with the commit before.
 *
 * @param {string} root of the project
 * @returns {Promise<string[]>} one line a breaking change; empty, with a message, without a history to compare with
 */
export async function schemaChangeFaults(root) {
  if (!existsSync(join(root, schemaPath))) return [];
  const base = baseOf(root);
  const before = base && git(root, "show", `${base}:${schemaPath}`);
  if (!before) {
    say("     (no earlier schema.graphql in this copy's history: nothing to compare with)");
    return [];
  }
  const announced = readFileSync(join(root, "CHANGELOG.md"), "utf8");
  return unannouncedChanges(before, readFileSync(join(root, schemaPath), "utf8"), announced);
}

/**
 * Compares two schemas. A breaking change is announced if the removed part was deprecated before, or if the changelog's
 * Unreleased section names it (`Type.field`).
 *
 * @param {string} before SDL
 * @param {string} after SDL
 * @param {string} changelog text of CHANGELOG.md
 * @returns {Promise<string[]>}
 */
export async function unannouncedChanges(before, after, changelog) {
  const { buildSchema, findBreakingChanges } = await import("graphql");
  const old = buildSchema(before);
  const unreleased = changelog.split(/^## /m).find((section) => section.startsWith("[Unreleased]")) ?? "";
  return findBreakingChanges(old, buildSchema(after))
    .filter(({ description }) => {
      const changed = coordinateOf(old, description);
      return !isDeprecated(old, changed) && !unreleased.includes(`\`${changed}\``);
    })
    .map(
      ({ description }) =>
        `${description} Deprecate it first (reason, date, replacement), or name it in CHANGELOG.md under Unreleased.`,
    );
}

/**
 * What a breaking change is about, as `Type`, `Type.field` or `Enum.VALUE`, read from the sentence of graphql-js.
 *
 * @param {import("graphql").GraphQLSchema} schema the old one
 * @param {string} description
 */
function coordinateOf(schema, description) {
  const [, value, enumName] = description.match(/^(\w+) was removed from enum type (\w+)/) ?? [];
  if (value !== undefined) return `${enumName}.${value}`;
  const names = description.match(/[_A-Za-z]\w*(?:\.\w+)?/g) ?? [];
  const known = names.filter((name) => schema.getType(name.split(".")[0] ?? "") !== undefined);
  return known.find((name) => name.includes(".")) ?? known[0] ?? "";
}

/** @param {import("graphql").GraphQLSchema} schema @param {string} coordinate `Type.field` or `Enum.VALUE` */
function isDeprecated(schema, coordinate) {
  const [typeName = "", member = ""] = coordinate.split(".");
  const type = schema.getType(typeName);
  if (type === undefined) return false;
  if ("getFields" in type) return type.getFields()[member]?.deprecationReason != null;
  if ("getValue" in type) return type.getValue(member)?.deprecationReason != null;
  return false;
}

/** @param {string} root @returns {string | undefined} a commit */
function baseOf(root) {
  const head = git(root, "rev-parse", "HEAD");
  if (head === undefined) return undefined;
  const base = git(root, "merge-base", "HEAD", "origin/main") ?? git(root, "merge-base", "HEAD", "main");
  return base === undefined || base === head ? git(root, "rev-parse", "HEAD~1") : base;
}

/** @param {string} root @param {string[]} args */
function git(root, ...args) {
  try {
    return execFileSync("git", args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    return undefined;
  }
}
