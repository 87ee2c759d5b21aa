import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { at } from "../repository.mjs";

/** @type {string} */
let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "children-first-lint-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What oxlint prints about files under the rules of this project. @param {Record<string, string>} files */
function linted(files) {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const oxlint = at("node_modules", "oxlint", "bin", "oxlint");
  return spawnSync(process.execPath, [oxlint, "-c", at(".oxlintrc.json"), "--format=unix"], {
    cwd: folder,
    encoding: "utf8",
  }).stdout;
}

test("files that import each other are a fault, where only types go round too", () => {
  const lower = { "b.ts": "export type B = string;\n" };
  const upper = { "a.ts": 'import type { B } from "./b.ts";\nexport type A = B;\n' };
  expect(linted({ ...lower, ...upper })).not.toContain("no-cycle");
  const circle = { ...upper, "b.ts": 'import type { A } from "./a.ts";\nexport type B = A[];\n' };
  const found = linted(circle);
  expect(found).toMatch(/a\.ts:1:\d+: .*cycle/i);
  expect(found).toMatch(/b\.ts:1:\d+: .*cycle/i);
});
