import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { Failure } from "./process.mjs";
import { at, packages } from "./repository.mjs";

/** The folders whose tests Vitest runs, one run each. */
const folders = [...packages.map((name) => `packages/${name}`), "scripts"];

/** Folders without test files of ours. */
const ignored = new Set(["node_modules", "dist", ".turbo"]);

/**
 * The suites to run: those with a file that the words select, so that no other one is set up. Every suite where the words
 * name no file.
 *
 * @param {readonly string[]} words as for Vitest: parts of files' names, then options
 * @returns {{ name: string, report: string }[]} `report` is the file that Vitest's report is written to
 * @throws {Failure} if the words select no file
 *
 * @example
 * suitesOf(["front-door"]); // the suite of schema only
 */
export function suitesOf(words) {
  const options = words.findIndex((word) => word.startsWith("-"));
  // A file may be named with its line, as editors do: settings.test.ts:12.
  const parts = words
    .slice(0, options === -1 ? undefined : options)
    .map((word) => word.replace(/:\d+$/, "").toLowerCase());
  const chosen = folders.filter(
    (folder) =>
      parts.length === 0 || testFiles(folder).some((path) => parts.some((part) => path.toLowerCase().includes(part))),
  );
  if (chosen.length === 0) throw new Failure(`No test file has ${words.join(" or ")} in its name.`);
  return chosen.map((folder) => ({ name: basename(folder), report: at(folder, ".turbo", "tests.json") }));
}

/** Paths of the test files in a folder, absolute. @param {string} folder @returns {string[]} */
function testFiles(folder) {
  return readdirSync(at(folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return ignored.has(entry.name) ? [] : testFiles(path);
    return /\.test\.(ts|tsx|mjs)$/.test(entry.name) ? [at(path)] : [];
  });
}
