import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

/**
 * What the project is measured against: the contract, the sector's standards, and the publishers' full tables and synthetic
 * returns. It lies beside the project and is no part of it: tests that read it are skipped where it is not there.
 */
export const sharedFolder = resolve(import.meta.dirname, "../../../../../shared");

/** The data of it: "dfe", "ofsted", "published", "ssda903", "standards" and more. */
export const publishedData = join(sharedFolder, "data");

/** Whether it is there, and nothing else decides whether such a test runs; says so where it is not. */
export function hasPublishedData(): boolean {
  const found = existsSync(sharedFolder);
  if (!found) console.warn("Skipped: what is published is not compared with, as ../shared is not beside the project.");
  return found;
}
