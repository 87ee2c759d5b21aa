import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import * as util from "node:util";
// @boundaries-ignore read by its path: settings are checked before the packages are installed
import {
  apiRoleFault,
  isWritable,
  portFault,
  settingsOf,
  signInFaults,
  unknownSettings,
  WrongSettings,
} from "../packages/schema/src/settings/settings.mjs";
import { Failure } from "./process.mjs";
import { at, root } from "./repository.mjs";

/**
 * Reads the file `.env` into the environment, where a variable is not set yet, and checks every setting before anything
 * starts. DATA_DIR becomes absolute.
 *
 * @param {{ listens?: boolean }} [how] `listens`: whether the command opens PORT
 * @returns {Promise<{ port: string, demo: boolean, invented: boolean }>} which records to load
 * @throws {Failure} with a line for each wrong setting
 */
export async function readSettings({ listens = false } = {}) {
  const fromFile = fileFaults(at(".env"), resolve(root, process.env.SOURCES || "sources.json"));
  if (existsSync(at(".env"))) process.loadEnvFile?.(at(".env"));
  const faults = [...fromFile, ...(await doorFaults(process.env, { listens }))];
  if (faults.length > 0) throw new Failure(faults.join("\n"));
  process.env.DATA_DIR = resolve(root, process.env.DATA_DIR || ".data");
  const demo = process.env.DEMO?.toLowerCase();
  return {
    port: process.env.PORT || "4000",
    demo: demo !== "off",
    invented: demo === "on" || (demo !== "off" && !process.env.DATABASE_URL),
  };
}

/**
 * The settings and files that keep a command from running.
 *
 * @param {NodeJS.ProcessEnv} variables
 * @param {{ listens?: boolean, folder?: string }} where `folder` of the project
 * @returns {Promise<string[]>} one line a fault
 */
export async function doorFaults(variables, { listens = false, folder = root }) {
  const faults = isWritable(folder)
    ? []
    : [`This user cannot write to the project's folder, ${folder}. Packages, the dashboard and data go into it.`];
  let portAllowed = true;
  try {
    const values = settingsOf(variables, root);
    const apiRole = apiRoleFault(values);
    if (listens) faults.push(...signInFaults(values), ...(apiRole?.stops ? [apiRole.message] : []));
  } catch (error) {
    if (!(error instanceof WrongSettings)) throw error;
    faults.push(error.message);
    portAllowed = !error.names.includes("PORT");
  }
  const taken = listens && portAllowed ? await portFault(Number(variables.PORT || "4000")) : undefined;
  return taken === undefined ? faults : [...faults, taken];
}

/**
 * The names in a file `.env` that no program reads. The file of sources may name any variable.
 *
 * @param {string} path of the file, which need not exist
 * @param {string} sources path of the file of sources, which need not exist
 * @returns {string[]} a line each
 */
export function fileFaults(path, sources) {
  if (!existsSync(path)) return [];
  if (util.parseEnv === undefined) return [`.env is read by Node 20.12 or later; this is ${process.versions.node}.`];
  const named = existsSync(sources) ? readFileSync(sources, "utf8") : "";
  const names = Object.keys(util.parseEnv(readFileSync(path, "utf8"))).filter((name) => !named.includes(`"${name}"`));
  return unknownSettings(names).map((line) => `.env: ${line}`);
}
