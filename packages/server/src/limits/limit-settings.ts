import { readFileSync } from "node:fs";
import { WrongSettings } from "@children-first/schema/settings";
import { limitTable, type Limits, type LimitTable, limitWords } from "./limit-table.ts";

/**
 * The limits: those of the table, with what a file sets for some roles, such as { "partner": { "cost": 20000 } }.
 *
 * @throws {WrongSettings} for a file that cannot be read, a role or a limit that is not in the table, and a limit below 1
 */
export function readLimits(file: string | undefined): LimitTable {
  if (file === undefined) return limitTable;
  const given = readJson(file);
  const changed = Object.entries(given).map(([role, limits]) => {
    const found = Object.hasOwn(limitTable, role) ? limitTable[role] : undefined;
    if (found === undefined) throw wrong(`expected roles, which are ${Object.keys(limitTable).join(", ")}`);
    return [role, { ...found, ...checked(limits) }] as const;
  });
  return { ...limitTable, ...Object.fromEntries(changed) };
}

function checked(limits: unknown): Partial<Limits> {
  const names = Object.keys(limitWords);
  const isRight = ([name, value]: [string, unknown]) =>
    names.includes(name) && typeof value === "number" && Number.isInteger(value) && value >= 1;
  if (!isObject(limits) || !Object.entries(limits).every(isRight))
    throw wrong(`expected whole numbers from 1 for any of ${names.join(", ")}`);
  return limits;
}

function readJson(file: string): Readonly<Record<string, unknown>> {
  try {
    const given: unknown = JSON.parse(readFileSync(file, "utf8"));
    if (isObject(given)) return given;
  } catch {
    // The message below is for a missing file too.
  }
  throw wrong('expected a JSON file such as { "partner": { "cost": 20000 } }');
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function wrong(expected: string): WrongSettings {
  return new WrongSettings(`LIMITS_FILE: ${expected}.`, ["LIMITS_FILE"]);
}
