import { readFile } from "node:fs/promises";
import { importCell } from "@children-first/schema";
import { csvRows } from "./csv-rows.ts";

/** A line of the companion file (`*.meta.csv`) that explore education statistics publishes beside a data file. */
export interface CompanionColumn {
  role: "filter" | "measure";
  label: string;
  unit: string | null;
}

/** Units of explore education statistics that are units of ours. Blank and money have none here. */
const units: Readonly<Record<string, string>> = { "%": "PERCENT" };

/** The names that a companion file may have: `name.meta.csv` as published, `name_meta.csv` as exported by R. */
const ending = /(?:\.|_)meta\.csv$/i;

/** Whether a file is the companion of a data file, by its name. Companions are read with their data, never loaded. */
export function isCompanionName(fileName: string): boolean {
  return ending.test(fileName);
}

/** The names that the companion of a data file may have, the published one first. */
export function companionNames(dataFile: string): [string, string] {
  const stem = dataFile.replace(/\.csv$/i, "");
  return [`${stem}.meta.csv`, `${stem}_meta.csv`];
}

/**
 * What the companion of a data file says of each column: role, label, unit. Empty where there is none, or where it is
 * not a companion file after all. Source: explore education statistics, open data standards, metadata files.
 */
export async function readCompanion(dataFile: string): Promise<ReadonlyMap<string, CompanionColumn>> {
  const [published, exported] = companionNames(dataFile);
  const text = (await readOrNothing(published)) ?? (await readOrNothing(exported));
  const found = new Map<string, CompanionColumn>();
  if (text === null) return found;
  const rows: string[][] = [];
  for await (const batch of csvRows(only(text.replace(/^\uFEFF/, "")))) rows.push(...batch.rows);
  const header = (rows.shift() ?? []).map((name) => name.trim());
  const at = { name: header.indexOf("col_name"), type: header.indexOf("col_type"), label: header.indexOf("label") };
  const unitAt = header.indexOf("indicator_unit");
  if (at.name < 0 || at.type < 0) return found;
  for (const cells of rows) {
    const name = importCell(cells[at.name]?.trim() ?? "");
    const type = cells[at.type]?.trim().toLowerCase();
    if (name === "" || (type !== "filter" && type !== "indicator")) continue;
    found.set(name, {
      role: type === "filter" ? "filter" : "measure",
      label: importCell(cells[at.label]?.trim() ?? "") || name,
      unit: units[cells[unitAt]?.trim() ?? ""] ?? null,
    });
  }
  return found;
}

async function readOrNothing(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch {
    return null;
  }
}

async function* only(text: string): AsyncGenerator<string> {
  yield text;
}
