import { type Filters, noFilters } from "../filters/filters.ts";
import type { Setting } from "../panel.ts";
import { ownArea } from "./invented-areas.ts";
import { inventedPeriods } from "./invented-periods.ts";

/** Where the gallery's panels stand: the invented authority, its newest year, and the filters a fixture asks for. */
export function fixtureSetting(filters: Partial<Filters> = {}): Setting {
  return {
    filters: { ...noFilters, ...filters },
    own: ownArea,
    area: ownArea,
    unit: null,
    period: inventedPeriods[0]!,
    periods: inventedPeriods,
    kpi: filters.kpi ?? "re-referrals-12-months",
  };
}
