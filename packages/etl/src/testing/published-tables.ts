import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { publishedData } from "@children-first/schema/testing";

/** The full tables of one folder of the published data: "dfe", "ofsted" or "published". */
export async function tablesOf(folder: string): Promise<string[]> {
  const names = await readdir(join(publishedData, folder));
  return names.filter((name) => name.endsWith(".csv")).map((name) => join(publishedData, folder, name));
}
