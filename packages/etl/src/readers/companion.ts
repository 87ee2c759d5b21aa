import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { importCell } from "@children-first/schema";
import { FileRefusal } from "../refusal.ts";
import { csvRows } from "./csv-rows.ts";

/** A line of the companion file (`*.meta.csv`) that explore education statistics publishes beside a data file. */
export interface CompanionColumn {
  role: "filter" | "measure";
  label: string;
  unit: string | null;
}

/** The units of explore education statistics that we have too. Blank and money are not among them. */
const units: Readonly<Record<string, string>> = { "%": "PERCENT" };

/** The ends of a companion file's name: `name.meta.csv` as published, `name_meta.csv` as exported by R. */
const ending = /(?:\.|_)meta\.csv$/i;

/** Whether a file is a companion, by its name. Companions are read with their data and never loaded. */
export function isCompanionName(fileName: string): boolean {
  return ending.test(fileName);
}

/** The possible names of a data file's companion, the published one first. */
export function companionNames(dataFile: string): [string, string] {
  const stem = dataFile.replace(/\.csv$/i, "");
  return [`${stem}.meta.csv`, `${stem}_meta.csv`];
}

/**
 * Reads the companion of a data file. Source: explore education statistics, open data standards, metadata files.
 *
 * @returns role, label and unit by column; empty without a companion, or if that file has another layout
 * @throws {FileRefusal} that names the companion, if it cannot be read
 */
export async function readCompanion(dataFile: string): Promise<ReadonlyMap<string, CompanionColumn>> {
  for (const path of companionNames(dataFile)) {
    const text = await readOrNothing(path);
    if (text !== null) return columnsOf(basename(path), text);
  }
  return new Map();
}

async function columnsOf(companion: string, text: string): Promise<ReadonlyMap<string, CompanionColumn>> {
  const rows = await rowsOfCompanion(companion, text);
  const header = (rows.shift() ?? []).map((name) => name.trim());
  const at = { name: header.indexOf("col_name"), type: header.indexOf("col_type"), label: header.indexOf("label") };
  const unitAt = header.indexOf("indicator_unit");
  // Another table with such a name. It describes no columns, and a note of the load names those whose cells decided
  // their role.
  if (at.name < 0 || at.type < 0) return new Map();
  const found = new Map<string, CompanionColumn>();
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

async function rowsOfCompanion(companion: string, text: string): Promise<string[][]> {
  const rows: string[][] = [];
  try {
    for await (const batch of csvRows(only(text.replace(/^\uFEFF/, "")))) {
      for (const { message } of batch.refused?.values() ?? []) throw companionRefusal(companion, message);
      rows.push(...batch.rows);
    }
  } catch (error) {
    throw error instanceof FileRefusal && error.code !== "meta-file"
      ? companionRefusal(companion, error.message)
      : error;
  }
  return rows;
}

function companionRefusal(companion: string, message: string): FileRefusal {
  return new FileRefusal("meta-file", `The meta file ${companion} cannot be read. ${message}`);
}

async function readOrNothing(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw companionRefusal(basename(path), (error as Error).message);
  }
}

async function* only(text: string): AsyncGenerator<string> {
  yield text;
}
