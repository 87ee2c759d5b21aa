import { posix } from "node:path";

/** @typedef {import("./source-files.mjs").SourceFile} SourceFile */

/**
 * The floors of schema, the lowest first. A file may import its own floor and those below it. `domains` is every folder
 * that is not named here; `lists` are the files beside the folders.
 */
export const floors = ["words", "declare", "domains", "lists", "engine", "database", "doors and tests"];

const home = "packages/schema/src";

/** @param {string} path of a source file of schema @returns {string} one of `floors` */
function floorOf(path) {
  const inside = path.slice(home.length + 1);
  const [folder = "", ...rest] = inside.split("/");
  if (/\.(test|fixture)\.ts$/.test(inside) || inside.split("/").includes("testing")) return "doors and tests";
  if (rest.length === 0) return ["index.ts", "records.ts"].includes(folder) ? "doors and tests" : "lists";
  return floors.includes(folder) ? folder : "domains";
}

/**
 * The imports of schema that point to a floor above. An import of a type counts like any other. An import through an
 * entry of schema is a fault too, because it hides the floor.
 *
 * @param {readonly SourceFile[]} files
 * @returns {string[]} one line a fault: file, line, what was imported, and what to do
 */
export function floorFaults(files) {
  const up = importsWithin(files)
    .filter(pointsUp)
    .map(
      ({ from, to, line, specifier }) =>
        `${from}:${line} imports ${specifier}: ${floorOf(from)} is below ${floorOf(to)}. ` +
        "Move what is needed to the lower floor, or this file to the higher one.",
    );
  const byName = files
    .filter(({ path }) => path.startsWith(`${home}/`))
    .flatMap(({ path, imports }) =>
      imports
        .filter(({ specifier }) => specifier.startsWith("@children-first/schema"))
        .map(
          ({ specifier, line }) => `${path}:${line} imports ${specifier}: inside schema, import the file by its path.`,
        ),
    );
  return [...up, ...byName];
}

/**
 * The imports of schema that close a circle of folders. Each circle is reported in the direction with the fewest
 * imports. A folder and the folders in it are one. Imports that point up are left to `floorFaults`.
 *
 * @param {readonly SourceFile[]} files
 * @returns {string[]} one line a fault: file, line, what was imported, and what to do
 */
export function circleFaults(files) {
  /** @type {Map<string, Map<string, ImportWithin[]>>} folder to the folders that it imports */
  const graph = new Map();
  for (const found of importsWithin(files)) {
    const [from, to] = siblings(found.from, found.to);
    if (from === undefined || to === undefined || isTest(found.from) || pointsUp(found)) continue;
    const targets = graph.get(from) ?? new Map();
    graph.set(from, targets.set(to, [...(targets.get(to) ?? []), found]));
  }
  const faults = [];
  for (let circle = shortestCircle(graph); circle !== undefined; circle = shortestCircle(graph)) {
    const arrows = circle.map((from, index) => ({ from, to: circle[(index + 1) % circle.length] ?? from }));
    const imports = ({ from = "", to = "" }) => graph.get(from)?.get(to) ?? [];
    const rarest = arrows.reduce((a, b) => (imports(b).length < imports(a).length ? b : a));
    const way = [...circle, circle[0]].map((folder) => folder?.slice(home.length + 1)).join(" -> ");
    for (const { from, line, specifier } of imports(rarest)) {
      faults.push(
        `${from}:${line} imports ${specifier}: a circle of folders, ${way}. Move what both need to one of them or lower.`,
      );
    }
    graph.get(rarest.from)?.delete(rarest.to);
  }
  return faults;
}

/**
 * @typedef {{ from: string, to: string, line: number, specifier: string }} ImportWithin both ends are files of schema
 * @param {readonly SourceFile[]} files
 * @returns {ImportWithin[]}
 */
function importsWithin(files) {
  return files
    .filter(({ path }) => path.startsWith(`${home}/`))
    .flatMap(({ path, imports }) =>
      imports
        .filter(({ specifier }) => specifier.startsWith("."))
        .map(({ specifier, line }) => ({
          from: path,
          to: posix.join(posix.dirname(path), specifier),
          line,
          specifier,
        })),
    )
    .filter(({ to }) => to.startsWith(`${home}/`));
}

/** @param {{ from: string, to: string }} found */
function pointsUp({ from, to }) {
  return floors.indexOf(floorOf(to)) > floors.indexOf(floorOf(from));
}

/** @param {string} path */
function isTest(path) {
  return floorOf(path) === "doors and tests";
}

/**
 * The folders of two files below the last folder that they share. For care/reviews/a.ts and care/visits/b.ts these are
 * care/reviews and care/visits.
 *
 * @param {string} from
 * @param {string} to
 * @returns undefined if one file is beside the other's folder
 */
function siblings(from, to) {
  const [a, b] = [from.split("/").slice(0, -1), to.split("/").slice(0, -1)];
  const parts = a.findIndex((name, index) => name !== b[index]);
  return parts === -1 || b[parts] === undefined
    ? []
    : [a.slice(0, parts + 1).join("/"), b.slice(0, parts + 1).join("/")];
}

/**
 * @param {Map<string, Map<string, unknown>>} graph
 * @returns {string[] | undefined} the folders of a circle, each importing the next and the last the first
 */
function shortestCircle(graph) {
  /** @type {string[] | undefined} */
  let shortest;
  for (const start of graph.keys()) {
    const ways = [[start]];
    const seen = new Set();
    for (const way of ways) {
      if (shortest !== undefined && way.length >= shortest.length) break;
      const targets = [...(graph.get(way.at(-1) ?? "")?.keys() ?? [])];
      if (targets.includes(start)) shortest = way;
      for (const target of targets.filter((name) => !seen.has(name))) {
        seen.add(target);
        ways.push([...way, target]);
      }
    }
  }
  return shortest;
}
