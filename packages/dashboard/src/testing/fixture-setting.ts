import { type Filters, noFilters } from "../filters";
import type { Setting } from "../panel";
import { inventedPeriods, ownArea } from "./invented-figures";

/** Where the gallery's panels stand: the invented authority, its newest year, and the filters a fixture asks for. */
export function fixtureSetting(filters: Partial<Filters> = {}): Setting {
  return {
    filters: { ...noFilters, ...filters },
    own: ownArea,
    area: ownArea,
    period: inventedPeriods[0]!,
    periods: inventedPeriods,
    kpi: filters.kpi ?? "re-referrals-12-months",
  };
}
