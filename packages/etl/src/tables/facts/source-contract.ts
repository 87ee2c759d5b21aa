import type { SourceContract } from "@children-first/schema/facts";

/** The contract of a source that says nothing else: what differs is reported, and every row that can be taken is. */
export const usualContract: SourceContract = {
  newColumns: "report",
  missingColumns: "report",
  renamedColumns: "report",
  mostRefused: 1,
};
