import type { Area, Reference } from "../reference.ts";
import type { Refusal } from "../refusal.ts";

/** The refusal of a row whose area is not in the reference data. */
export function areaRefusal(row: number, column: string, found: string): Refusal {
  return {
    column,
    code: "unknown-area",
    message:
      found.trim() === ""
        ? `Row ${row}, column "${column}": the area's code is missing. Write its ONS code, such as E10000032.`
        : `Row ${row}, column "${column}": "${found}" is not an area we know. Check it; ` +
          "a new authority is added to the area list of the reference data first.",
  };
}

/** The area of a code, or else of a name. Null if both are unknown. */
export function findArea(reference: Reference, code: string, name?: string): Area | null {
  const byCode = reference.areas.get(code) ?? reference.areas.get(code.trim());
  if (byCode !== undefined || name === undefined) return byCode ?? null;
  return reference.areasByName.get(name.trim().toLowerCase()) ?? null;
}
