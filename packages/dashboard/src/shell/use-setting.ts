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

/** A service or a team that a page can be about. */
interface PlaceOfOwn {
  readonly id: string;
  readonly name: string;
  readonly service: string;
}

/** The services and teams in the viewer's part of the organisation, each service before its teams. */
export function unitsOf(shell: ShellQuery | undefined): PlaceOfOwn[] {
  return (shell?.orgUnits ?? []).flatMap((top) =>
    top.kind === "AUTHORITY" ? top.children.flatMap(withTeams) : withTeams(top),
  );
}

/** A service and its teams. A team on its own stands as a service without teams. */
function withTeams(unit: {
  id: string;
  name: string;
  children: readonly { id: string; name: string }[];
}): PlaceOfOwn[] {
  const { id, name, children } = unit;
  return [{ id, name, service: name }, ...children.map((team) => ({ id: team.id, name: team.name, service: name }))];
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
