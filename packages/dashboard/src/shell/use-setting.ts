import { useQuery } from "@apollo/client/react";
import type { Dashboard } from "../dashboards/dashboard.ts";
import type { Filters } from "../filters/filters.ts";
import { ShellDocument, type ShellQuery } from "../gql/graphql.ts";
import type { Setting } from "../panel.ts";

/**
 * The setting of a dashboard's panels: the filters, completed with the API's own authority and newest period.
 * @returns `settled` is true once the API has answered or failed
 */
export function useSetting(
  dashboard: Dashboard,
  filters: Filters,
): { setting: Setting; shell: ShellQuery | undefined; settled: boolean } {
  const { data: shell, error } = useQuery(ShellDocument);
  return { setting: settingOf(dashboard, filters, shell), shell, settled: Boolean(shell ?? error) };
}

/** The services and teams of the own authority, each service before its teams. */
export function unitsOf(shell: ShellQuery | undefined) {
  return (shell?.orgUnits ?? []).flatMap(({ children }) =>
    children.flatMap((service) => [
      { id: service.id, name: service.name, service: service.name },
      ...service.children.map((team) => ({ id: team.id, name: team.name, service: service.name })),
    ]),
  );
}

/** The setting of a dashboard under filters, as far as the API has answered. */
export function settingOf(dashboard: Dashboard, filters: Filters, shell: ShellQuery | undefined): Setting {
  const periods = shell?.scorecardPeriods ?? [];
  const own = shell?.scorecard.area ?? null;
  const kpi = filters.kpi ?? shell?.kpis.find((each) => each.id === dashboard.kpi)?.id ?? shell?.kpis[0]?.id ?? null;
  return {
    filters,
    own,
    unit: unitsOf(shell).find((unit) => unit.id === filters.unit) ?? null,
    area: filters.area ? (shell?.areas.find((area) => area.id === filters.area) ?? null) : own,
    period: filters.period
      ? (periods.find((each) => each.grain === filters.period!.grain && each.start === filters.period!.start) ?? null)
      : (shell?.scorecard.period ?? null),
    periods,
    kpi,
  };
}
