import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { at, packages, root } from "../repository.mjs";
import { turbo } from "../turbo.mjs";
import { browserFaults, packageFaults } from "./boundaries.mjs";
import { sourceFiles } from "./source-files.mjs";

/** @type {string} a project with the boundaries of this one */
let project;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "children-first-boundaries-"));
  write(
    "package.json",
    '{ "name": "p", "private": true, "workspaces": ["packages/*"], "packageManager": "npm@11.0.0" }',
  );
  copyFileSync(at("turbo.json"), join(project, "turbo.json"));
  copyFileSync(at("package-lock.json"), join(project, "package-lock.json"));
  for (const name of packages) {
    write(`packages/${name}/package.json`, manifest(name));
    copyFileSync(at("packages", name, "turbo.json"), join(project, "packages", name, "turbo.json"));
    write(`packages/${name}/src/index.ts`, "export const nothing = 1;\n");
  }
});
afterEach(() => rmSync(project, { recursive: true }));

/** @param {string} path @param {string} text */
function write(path, text) {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), text);
}

/** @param {string} name of a package @param {Record<string, string>} [devDependencies] */
function manifest(name, devDependencies = {}) {
  const dependencies = name === "schema" ? {} : { "@children-first/schema": "0.1.0" };
  return JSON.stringify({ name: `@children-first/${name}`, version: "0.1.0", dependencies, devDependencies });
}

/** What turbo printed, in one line. */
const faults = () =>
  packageFaults(turbo, project)
    .join()
    .replaceAll(/\s+(\|\s+)?/g, " ");

test("the packages of this project import only what they may", () => {
  expect(packageFaults(turbo, root)).toEqual([]);
  expect(browserFaults(sourceFiles(root, ["packages/dashboard/src"]))).toEqual([]);
});

test("an import across a boundary is named with its file and line, by package name, by path, as a type or late", () => {
  expect(faults()).toBe("");
  write(
    "packages/dashboard/src/a.tsx",
    'import { x } from "@children-first/schema";\nimport type { Z } from "@children-first/server";\n',
  );
  write("packages/etl/src/b.ts", 'export const app = await import("../../server/src/index.ts");\n');
  write("packages/schema/src/kpis/c.ts", 'export * from "../../../etl/src/index.ts";\n');
  write("packages/server/src/d.test.ts", 'import "@children-first/etl/cli";\n');
  const found = faults();
  const places = {
    "`@children-first/server` because it is not a dependency": "dashboard/src/a.tsx:2:24",
    "`../../server/src/index.ts` leaves the package": "etl/src/b.ts:1:33",
    "`../../../etl/src/index.ts` leaves the package": "schema/src/kpis/c.ts:1:15",
    "`@children-first/etl` because it is not a dependency": "server/src/d.test.ts:1:8",
  };
  for (const [fault, place] of Object.entries(places)) {
    expect(found).toContain(`${fault} ,-[${join(project, "packages", place)}]`);
  }
  expect(found).toContain("4 issues found");
});

test("the dashboard gets the words of the nouns and not their database", () => {
  const imports = ["@children-first/schema", "@children-first/schema/database"];
  write(
    "packages/dashboard/src/a.ts",
    `import "${imports[0]}";\nimport "${imports[1]}";\nawait import("${imports[1]}");\n`,
  );
  write("packages/dashboard/src/a.test.ts", `import "${imports[1]}";\n`);
  expect(browserFaults(sourceFiles(project, ["packages/dashboard/src"]))).toEqual([
    expect.stringContaining("packages/dashboard/src/a.ts:2 imports @children-first/schema/database: a browser may"),
    expect.stringContaining("packages/dashboard/src/a.ts:3 imports @children-first/schema/database: a browser may"),
  ]);
});

test("a dependency that would allow such an import is named too", () => {
  write("packages/server/package.json", manifest("server", { "@children-first/etl": "0.1.0" }));
  expect(faults()).toContain(
    "Package `@children-first/etl` found without any tag listed in allowlist for `@children-first/server`",
  );
});

test("folders inside a package may be called what another package is called", () => {
  write("packages/dashboard/src/panels/a.ts", 'import "../server/b.ts";\n');
  write("packages/dashboard/src/server/b.ts", "export const b = 1;\n");
  expect(faults()).toBe("");
});
