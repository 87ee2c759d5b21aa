import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { at, root } from "./repository.mjs";

/**
 * Reads the file `.env`, if it exists, into the environment. A variable that is already set wins. DATA_DIR becomes
 * absolute, so that every program finds the same data folder.
 *
 * @returns {{ port: string, demo: boolean, invented: boolean }} `demo`: whether to load the sample figures. `invented`:
 *   whether to load the synthetic authority; into a DATABASE_URL only with DEMO=on
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
