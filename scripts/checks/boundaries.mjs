import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

/**
 * Which packages each package may import: `dashboard -> schema <- server`, `etl -> schema`. The answers, the facts
 * coming in and the pictures know the nouns and never one another.
 */
const allowed = { schema: [], etl: ["schema"], server: ["schema"], dashboard: ["schema"] };

/** What a browser may have of the nouns: the words, never the database. */
const browserSafe = new Set(["@children-first/schema", "@children-first/schema/schema.graphql"]);

const scope = "@children-first/";
const specifiers = /(?:\bfrom|\bimport|\bimport\(|\brequire\(|\bmock\()\s*["']([^"']+)["']/g;

/**
 * Reads every source file of the packages and names each import that crosses a boundary, by its package's name or by
 * a path, and each dependency in a package.json that would allow one.
 *
 * @param {string} root of the project
 * @returns {string[]} one line a fault: file, line, what was imported, what to do
 */
export function boundaryFaults(root) {
  return Object.keys(allowed).flatMap((name) => {
    const folder = join(root, "packages", name);
    return [
      ...dependencyFaults(name, join(folder, "package.json")),
      ...sourcesIn(folder).flatMap((source) => importFaults(root, name, source)),
    ];
  });
}

/** @param {string} folder @returns {string[]} */
function sourcesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return ["node_modules", "dist", "coverage"].includes(entry.name) ? [] : sourcesIn(path);
    return /\.[cm]?[jt]sx?$/.test(entry.name) ? [path] : [];
  });
}

/** @param {string} name @param {string} path of its package.json */
function dependencyFaults(name, path) {
  const { dependencies = {}, devDependencies = {}, peerDependencies = {} } = JSON.parse(readFileSync(path, "utf8"));
  return Object.keys({ ...dependencies, ...devDependencies, ...peerDependencies })
    .filter((dependency) => dependency.startsWith(scope) && !mayImport(name, dependency.slice(scope.length)))
    .map((dependency) => `packages/${name}/package.json depends on ${dependency}: ${rule(name)}`);
}

/** @param {string} root @param {string} name @param {string} path of a source file of that package */
function importFaults(root, name, path) {
  const text = readFileSync(path, "utf8");
  return [...text.matchAll(specifiers)].flatMap(({ 1: specifier = "", index }) => {
    const target = packageOf(root, path, specifier);
    const crosses = target !== undefined && target !== name && !mayImport(name, target);
    const notForBrowsers =
      name === "dashboard" && target === "schema" && !browserSafe.has(specifier) && !/\.test\.tsx?$/.test(path);
    if (!crosses && !notForBrowsers) return [];
    const line = text.slice(0, index).split("\n").length;
    const where = `${relative(root, path).replaceAll(sep, "/")}:${line} imports ${specifier}`;
    return [crosses ? `${where}: ${rule(name)}` : `${where}: a browser may have only ${[...browserSafe].join(", ")}`];
  });
}

/** @param {string} root @param {string} path of the importing file @param {string} specifier */
function packageOf(root, path, specifier) {
  if (specifier.startsWith(scope)) return specifier.slice(scope.length).split("/")[0];
  if (!specifier.startsWith(".")) return undefined;
  const [folder, target] = relative(root, join(dirname(path), specifier)).split(sep);
  return folder === "packages" ? target : undefined;
}

/** @param {string} name @param {string} target */
function mayImport(name, target) {
  /** @type {readonly string[]} */
  const targets = allowed[/** @type {keyof typeof allowed} */ (name)];
  return targets.includes(target);
}

/** @param {string} name */
function rule(name) {
  const targets = allowed[/** @type {keyof typeof allowed} */ (name)];
  return targets.length === 0 ? `${name} imports no other package` : `${name} may import only ${targets.join(", ")}`;
}
