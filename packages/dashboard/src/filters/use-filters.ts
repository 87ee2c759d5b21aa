import { useLocation, useSearch } from "wouter";
import { addressOf, type Filters, filtersOf } from "./filters.ts";

/**
 * The filters in the address, and a function that changes some of them. The back button undoes a change.
 * @example
 * const [filters, change] = useFilters();
 * change({ comparison: "england" });
 */
export function useFilters(): [filters: Filters, change: (some: Partial<Filters>) => void] {
  const [path, navigate] = useLocation();
  const filters = filtersOf(new URLSearchParams(useSearch()));
  return [filters, (some) => navigate(addressOf(path, { ...filters, ...some }))];
}
