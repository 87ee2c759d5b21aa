/** How a load ended. ALREADY_LOADED: the same bytes are loaded, so the ledger has no entry. */
export const loadStatuses = [
  "LOADED",
  "LOADED_WITH_REFUSALS",
  "REFUSED",
  "ALREADY_LOADED",
  "FAILED",
  "UNDONE",
] as const;
export type LoadStatus = (typeof loadStatuses)[number];
