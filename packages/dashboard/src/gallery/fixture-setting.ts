import { type Filters, noFilters } from "../filters/filters.ts";
import type { Setting } from "../panel.ts";
import { ownArea } from "./invented-areas.ts";
import { inventedPeriods } from "./invented-periods.ts";

/**
 * The setting of a panel in the gallery and the tests: the invented authority and its newest year.
 * @param filters what the fixture chooses
 */
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
