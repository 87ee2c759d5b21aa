import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { at, root } from "./repository.mjs";

/**
 * Reads the file `.env`, where there is one, into the environment; what is set already wins. Then makes DATA_DIR
 * absolute, so that every program finds the same data folder wherever it runs from.
 *
 * @returns {{ port: string, demo: boolean }} the port of the server, and whether sample figures are wanted
 */
export function readSettings() {
  if (existsSync(at(".env")) && process.loadEnvFile) process.loadEnvFile(at(".env"));
  process.env.DATA_DIR = resolve(root, process.env.DATA_DIR || ".data");
  return { port: process.env.PORT || "4000", demo: process.env.DEMO?.toLowerCase() !== "off" };
}
