import type { Fact } from "@children-first/schema/facts";
import { factOfYear, type YearlyDifference } from "../../tables/facts/yearly-differences.ts";
import { FileRefusal } from "../../refusal.ts";
import { yearText } from "./return-year.ts";

/**
 * The changes in the codes of the return since 2016/17. Years are those of the 1 April. Source: DfE, children
 * looked-after data returns guide.
 */
const codeChanges: readonly YearlyDifference[] = [
  { column: "SEX", codes: ["1", "2"], to: 2023 },
  { column: "SEX", codes: ["M", "F", "U"], from: 2024 },
  // Registered supported accommodation replaced semi-independent and independent living.
  { column: "PLACE", codes: ["H5", "P2"], to: 2023 },
  { column: "PLACE", codes: ["K3"], from: 2024 },
  { column: "PLACE", codes: ["Z1"], to: 2024 },
  { column: "PLACE", codes: ["Z11", "Z12", "Z13", "Z14"], from: 2025 },
];

/** The first return with a module. A module that is missing here is in all returns. */
const firstReturns: Readonly<Record<string, number>> = { ssda903_sw_episodes: 2023, ssda903_dolo: 2026 };

/** A module with the codes of one year's return. @throws {FileRefusal} if that return did not have the module */
export function moduleOfYear(fact: Fact, year: number): Fact {
  const first = firstReturns[fact.table];
  if (first !== undefined && year < first)
    throw new FileRefusal(
      "module-of-later-years",
      `The return of ${yearText(year)} has no such file: it is part of the return from ${yearText(first)}. Check the year in the name of the file or its folder.`,
    );
  return factOfYear(fact, codeChanges, year);
}
