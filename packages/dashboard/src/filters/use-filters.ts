import { useLocation, useSearch } from "wouter";
import { addressOf, type Filters, filtersOf } from "./filters.ts";

/** The filters of the address bar, and how to change some: each change is a step that the back button undoes. */
export function useFilters(): [filters: Filters, change: (some: Partial<Filters>) => void] {
  const [path, navigate] = useLocation();
  const filters = filtersOf(new URLSearchParams(useSearch()));
  return [filters, (some) => navigate(addressOf(path, { ...filters, ...some }))];
}
