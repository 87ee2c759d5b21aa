/** How a load ended. ALREADY_LOADED answers a file whose very bytes are loaded; it leaves no entry in the ledger. */
export const loadStatuses = [
  "LOADED",
  "LOADED_WITH_REFUSALS",
  "REFUSED",
  "ALREADY_LOADED",
  "FAILED",
  "UNDONE",
] as const;
export type LoadStatus = (typeof loadStatuses)[number];
