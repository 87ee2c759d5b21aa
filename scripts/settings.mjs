import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { at, root } from "./repository.mjs";

/**
 * Reads the file `.env`, where there is one, into the environment; what is set already wins. Then makes DATA_DIR
 * absolute, so that every program finds the same data folder wherever it runs from.
 *
 * Invented records are wanted where the database is the embedded one; in a database of somebody's own only where DEMO=on
 * asks for them.
 *
 * @returns {{ port: string, demo: boolean, invented: boolean }} the port of the server, and whether sample figures and the
 *   records of the synthetic authority are wanted
 */
export function readSettings() {
  if (existsSync(at(".env")) && process.loadEnvFile) process.loadEnvFile(at(".env"));
  process.env.DATA_DIR = resolve(root, process.env.DATA_DIR || ".data");
  const demo = process.env.DEMO?.toLowerCase();
  return {
    port: process.env.PORT || "4000",
    demo: demo !== "off",
    invented: demo === "on" || (demo !== "off" && !process.env.DATABASE_URL),
  };
}
