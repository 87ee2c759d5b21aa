import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, posix, relative, resolve, sep } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { at, packages, root } from "./repository.mjs";
import { turbo } from "./turbo.mjs";

const homes = [...packages.map((name) => `packages/${name}`), "scripts"];

/** @type {string} */
let folder;
/** @type {Record<string, string>} the hash of each task before anything is changed */
let before;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "children-first-turbo-"));
  for (const name of ["package.json", "package-lock.json", "turbo.json", "tsconfig.base.json", ".gitignore"])
    copy(name);
  for (const home of homes) {
    for (const file of ["package.json", "turbo.json"]) copy(`${home}/${file}`);
    write(`project/${home}/src/a.ts`);
    write(`project/${home}/src/a.test.ts`);
  }
  write("shared/data/dfe/a.csv");
  write("shared/contract.graphql");
  before = hashes();
});
afterEach(() => rmSync(folder, { recursive: true }));

/** @param {string} path of a file of the project */
function copy(path) {
  cpSync(at(path), join(folder, "project", path), { recursive: true });
}

/** @param {string} path @param {string} [text] */
function write(path, text = "// a\n") {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** The tasks that Turborepo would run, each with its hash in the cache. @param {string[]} words */
function hashes(...words) {
  return Object.fromEntries(tasksOf(join(folder, "project"), ...words).map(({ taskId, hash }) => [taskId, hash]));
}

/**
 * @param {string} project
 * @param {string[]} words
 * @returns {{ taskId: string, hash: string, dependencies: string[], inputs: Record<string, string> }[]}
 */
function tasksOf(project, ...words) {
  const args = ["run", "check", "test", "--dry=json", ...words];
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1", TURBO_GLOBAL_WARNING_DISABLED: "1" };
  const { stdout, stderr } = spawnSync(turbo, args, { cwd: project, maxBuffer: 64e6, env, encoding: "utf8" });
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout).tasks;
}

/** The tasks that would run again. @param {string[]} words */
function missed(...words) {
  const now = hashes(...words);
  return Object.keys(before)
    .filter((task) => now[task] !== before[task] && !task.endsWith("#sources"))
    .map((task) => task.replace("@children-first/", ""))
    .toSorted();
}

/** @param {string} task */
function ofAll(task) {
  return homes.map((home) => `${basename(home)}#${task}`);
}

/** The tasks of the whole repository. */
const ofRoot = ["//#check:format", "//#check:house", "//#check:lint"];

const everything = [...ofRoot, ...ofAll("check"), ...ofAll("test")].toSorted();

test("what has not changed is found again", () => {
  expect(missed()).toEqual([]);
});

test("a source of schema runs everything again, and a source of the dashboard only its own", () => {
  write("project/packages/dashboard/src/a.ts", "// b\n");
  expect(missed()).toEqual([...ofRoot, "dashboard#check", "dashboard#test", "scripts#check", "scripts#test"]);
  write("project/packages/schema/src/a.ts", "// b\n");
  expect(missed()).toEqual(everything);
});

test("a test of schema is a source of etl's tests, which run on a copy of schema", () => {
  write("project/packages/schema/src/b.test.ts");
  expect(missed()).toEqual([...ofRoot, "etl#test", "schema#check", "schema#test", "scripts#check", "scripts#test"]);
});

test("what etl carries is a source of the server's tests", () => {
  write("project/packages/etl/published/b.csv");
  expect(missed().filter((task) => task.startsWith("server"))).toEqual(["server#test"]);
});

test("the published data beside the project is a source of the tests: changed, added, and gone", () => {
  const readers = packages.map((name) => `${name}#test`).toSorted();
  write("shared/data/dfe/a.csv", "// b\n");
  expect(missed()).toEqual(readers);
  write("shared/data/dfe/a.csv");
  expect(missed()).toEqual([]);
  write("shared/data/new/b.csv");
  expect(missed()).toEqual(readers);
  rmSync(join(folder, "shared"), { recursive: true });
  expect(missed()).toEqual(readers);
});

test("a run of some tests is no answer for a run of all", () => {
  expect(missed("--", "scorecard")).toEqual(everything);
});

test("whatever a test names outside its package is a source of it", () => {
  const found = tasksOf(root);
  const sources = (/** @type {string} */ taskId) => {
    const task = found.find((one) => one.taskId === taskId);
    /** @type {string[]} */
    const others = (task?.dependencies ?? []).flatMap((one) => [homeOf(one), ...sources(one)]);
    return [...others, ...Object.keys(task?.inputs ?? {}).map((input) => posix.join(homeOf(taskId), input))];
  };
  const missing = homes.flatMap((home) => {
    const covered = sources(`@children-first/${basename(home)}#test`);
    const holds = (/** @type {string} */ path) => covered.some((one) => `${one}/`.startsWith(`${path}/`));
    return [...namedOutside(home)].filter((path) => !holds(path)).map((path) => `${home} reads ${path}`);
  });
  expect(missing).toEqual([]);
  expect([...namedOutside("packages/server")]).toContain("packages/etl");
  expect([...namedOutside("packages/dashboard")]).toContain(".oxlintrc.json");
});

/** @param {string} taskId "@children-first/etl#sources" @returns {string} "packages/etl" */
function homeOf(taskId) {
  return homes.find((home) => taskId.startsWith(`@children-first/${basename(home)}#`)) ?? "";
}

/** Files and folders of the root that are in every hash, or that only say where the packages are. */
const everywhere = new Set(["node_modules", "package.json", "package-lock.json", "packages", "tsconfig.base.json"]);

/**
 * What the tests of a package name outside it: a path that leaves it, "packages/etl", or the name of a file or folder at
 * the root. Of another package only the folder is given.
 *
 * @param {string} home of the package, "packages/etl"
 * @returns {Set<string>} paths from the root
 */
function namedOutside(home) {
  const entries = readdirSync(root).filter((entry) => !everywhere.has(entry));
  const files = readdirSync(at(home), { recursive: true, encoding: "utf8" })
    .filter((path) => !/(^|[\\/])node_modules[\\/]/.test(path))
    .filter((path) => /\.(test|fixture)\.(tsx?|mjs)$|(^|[\\/])testing[\\/].*\.tsx?$/.test(path))
    .map((path) => at(home, path));
  const paths = files.flatMap((file) =>
    Array.from(readFileSync(file, "utf8").matchAll(/["'`]([^"'`$\s]+)["'`]/g), ([, text = ""]) => {
      if (text.startsWith("../")) return relative(root, resolve(dirname(file), text)).replaceAll(sep, "/");
      return text.startsWith("packages/") || entries.includes(text.split("/")[0] ?? "") ? text : "";
    }),
  );
  return new Set(
    paths
      .filter((path) => path !== "" && !path.startsWith("..") && existsSync(at(path)))
      .map((path) => /^packages\/[^/]+/.exec(path)?.[0] ?? path.replace(/\/$/, ""))
      .filter((path) => path !== home && !path.startsWith(`${home}/`) && !everywhere.has(path)),
  );
}
