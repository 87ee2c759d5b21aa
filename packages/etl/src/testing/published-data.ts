import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";

/** The publishers' full tables. They are no part of the project: tests that read them are skipped where they are not there. */
export const publishedData = resolve(import.meta.dirname, "../../../../../shared/data");

/** Whether the full tables are there; says so where they are not. */
export function hasPublishedData(): boolean {
  const found = existsSync(publishedData);
  if (!found) console.warn("Skipped: the publishers' full tables are not there (../shared/data beside the project).");
  return found;
}

/** The full tables of one folder: "dfe", "ofsted" or "published". */
export async function tablesOf(folder: string): Promise<string[]> {
  const names = await readdir(join(publishedData, folder));
  return names.filter((name) => name.endsWith(".csv")).map((name) => join(publishedData, folder, name));
}
