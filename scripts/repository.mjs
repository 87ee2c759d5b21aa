import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the project. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The packages, `schema` first: the order in which they are checked and tested. */
export const packages = ["schema", "etl", "server", "dashboard"];

/** A path inside the project. */
export function at(/** @type {readonly string[]} */ ...parts) {
  return join(root, ...parts);
}
