import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { root } from "../repository.mjs";
import { boundaryFaults } from "./boundaries.mjs";

/** @type {string} */
let project;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "children-first-boundaries-"));
  for (const name of ["schema", "etl", "server", "dashboard"]) write(`packages/${name}/package.json`, "{}");
});
afterEach(() => rmSync(project, { recursive: true }));

/** @param {string} path @param {string} text */
function write(path, text) {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), text);
}

test("the packages of this project import only what they may", () => {
  expect(boundaryFaults(root)).toEqual([]);
});

test("an import across a boundary is named with its file and line, by package name, by path, as a type or late", () => {
  write("packages/dashboard/src/a.tsx", 'import { x } from "y";\nimport type { Z } from "@children-first/server";\n');
  write("packages/etl/src/b.ts", 'const app = await import("../../server/src/app.ts");\n');
  write("packages/schema/src/kpis/c.ts", 'export * from "../../../etl/src/loader.ts";\n');
  write("packages/server/src/d.test.ts", 'import "@children-first/etl/cli";\n');
  expect(boundaryFaults(project)).toEqual([
    "packages/schema/src/kpis/c.ts:1 imports ../../../etl/src/loader.ts: schema imports no other package",
    "packages/etl/src/b.ts:1 imports ../../server/src/app.ts: etl may import only schema",
    "packages/server/src/d.test.ts:1 imports @children-first/etl/cli: server may import only schema",
    "packages/dashboard/src/a.tsx:2 imports @children-first/server: dashboard may import only schema",
  ]);
});

test("the dashboard gets the words of the nouns and not their database", () => {
  write("packages/dashboard/src/a.ts", 'import "@children-first/schema";\nimport "@children-first/schema/database";\n');
  expect(boundaryFaults(project)).toEqual([expect.stringContaining("a.ts:2 imports @children-first/schema/database")]);
});

test("a dependency that would allow such an import is named too", () => {
  write("packages/server/package.json", '{ "devDependencies": { "@children-first/etl": "0.1.0" } }');
  expect(boundaryFaults(project)).toEqual([
    "packages/server/package.json depends on @children-first/etl: server may import only schema",
  ]);
});

test("folders inside a package may be called what another package is called", () => {
  write("packages/dashboard/src/panels/a.ts", 'import "../server/b.ts";\n');
  expect(boundaryFaults(project)).toEqual([]);
});
