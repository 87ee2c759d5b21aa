import type { SourceContract } from "@children-first/schema/facts";

/** The default contract: differences are reported, and every readable row is loaded. */
export const usualContract: SourceContract = {
  newColumns: "report",
  missingColumns: "report",
  renamedColumns: "report",
  mostRefused: 1,
};
