import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

/**
 * The folder beside the project with its contract, the sector's standards, and the publishers' tables and synthetic
 * returns.
 *
 * It is not part of the project. Tests that read it are skipped where it is absent.
 */
export const sharedFolder = resolve(import.meta.dirname, "../../../../../shared");

/** Its data: "dfe", "ofsted", "published", "ssda903", "standards" and more. */
export const publishedData = join(sharedFolder, "data");

/** Whether the folder is there, which alone decides whether such a test runs. Warns where it is absent. */
export function hasPublishedData(): boolean {
  const found = existsSync(sharedFolder);
  if (!found)
    console.warn("Skipped: there is no ../shared beside the project, so nothing is compared with published data.");
  return found;
}
