import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sourceFiles } from "./source-files.mjs";

/** @type {string} */
let project;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "children-first-sources-"));
  mkdirSync(join(project, "src/gql"), { recursive: true });
});
afterEach(() => rmSync(project, { recursive: true }));

/** @param {string} text of a file a.ts */
function read(text) {
  writeFileSync(join(project, "src/a.ts"), text);
  return sourceFiles(project, ["src"])[0];
}

test("imports of every kind are read with their line, and those in a comment are not", () => {
  const text = [
    'import { a } from "./a.ts";',
    'import type { B } from "./b.ts";',
    '// import { z } from "./z.ts";',
    'export * from "./c.ts";',
    'export { d, type E } from "./d.ts";',
    'const f = () => import("./f.ts");',
    'import "./g.ts";',
  ].join("\n");
  expect(read(text)?.imports.toSorted((one, other) => one.line - other.line)).toEqual([
    { specifier: "./a.ts", line: 1 },
    { specifier: "./b.ts", line: 2 },
    { specifier: "./c.ts", line: 4 },
    { specifier: "./d.ts", line: 5 },
    { specifier: "./f.ts", line: 6 },
    { specifier: "./g.ts", line: 7 },
  ]);
});

test("a file exports what it declares, not what it passes on", () => {
  const text = [
    'import { a } from "./a.ts";',
    'export { b } from "./b.ts";',
    "export { a };",
    "export const c = 1;",
    "export type D = string;",
    "function e() {}",
    "export { e as f };",
  ].join("\n");
  expect(read(text)?.exports).toEqual([
    { name: "c", line: 4 },
    { name: "D", line: 5 },
    { name: "f", line: 7 },
  ]);
});

test("lines of comment that follow one another are one comment, and a text that looks like one is none", () => {
  const text = '// one\n// two\n\n// three\nconst a = "// no comment"; // four\n/**\n * five\n */\n';
  expect(read(text)?.comments.map((comment) => ({ ...comment, text: comment.text.trim() }))).toEqual([
    { text: "one\n two", line: 1 },
    { text: "three", line: 4 },
    { text: "four", line: 5 },
    { text: "five", line: 6 },
  ]);
});

test("generated files are left out", () => {
  writeFileSync(join(project, "src/gql/graphql.ts"), "export const generated = 1;");
  read("export const a = 1;");
  expect(sourceFiles(project, ["src"]).map(({ path }) => path)).toEqual(["src/a.ts"]);
});
