import { useQuery } from "@apollo/client/react";
import type { CSSProperties } from "react";
import type { Dashboard, PanelEntry } from "../dashboards/dashboard.ts";
import { FigureDrawerHost } from "../figures/figure-drawer-host.tsx";
import { comparisonWords } from "../filters/comparison.ts";
import { AccountDocument, type ShellQuery } from "../gql/graphql.ts";
import { LoadDrawerHost } from "../loads/load-drawer-host.tsx";
import type { Setting } from "../panel.ts";
import { PanelHost } from "../panel-host/panel-host.tsx";
import { FilterBar } from "./filter-bar.tsx";
import { PageHeading } from "./page-heading.tsx";
import { usePrintHead } from "./print-head.ts";
import { useFilters } from "../filters/use-filters.ts";
import { useSetting } from "./use-setting.ts";

/** A dashboard as a page: its pickers, its heading and its panels. */
export function DashboardPage({ dashboard }: { dashboard: Dashboard }) {
  const [filters, change] = useFilters();
  const { setting, shell, settled } = useSetting(dashboard, filters);
  const { data: account } = useQuery(AccountDocument);
  const heading = headingOf(dashboard, setting, shell);
  const { onlyFor } = dashboard;
  const mayOpen = !onlyFor || account?.viewer.roles.includes(onlyFor.role);
  usePrintHead(
    [
      "Children First",
      dashboard.title,
      heading,
      dashboard.pickers.includes("comparison") ? `compared with: ${comparisonWords[filters.comparison].long}` : "",
    ]
      .filter(Boolean)
      .join(" · "),
    shell?.viewer.name ?? "",
  );

  return (
    <>
      <FilterBar dashboard={dashboard} setting={setting} shell={shell} onChange={change} />
      <PageHeading words={heading} page={dashboard.title} />
      {setting.area && setting.own && setting.area.id !== setting.own.id && (
        <p className="page-note">
          These are the published figures of {setting.area.name}, not of {setting.own.name}.
        </p>
      )}
      {dashboard.heading === "kpi" && (
        <p className="page-note">{shell?.kpis.find((kpi) => kpi.id === setting.kpi)?.definition}</p>
      )}
      {onlyFor && account && !mayOpen && <p>This page is for the {onlyFor.title}.</p>}
      {/* Panels wait for the answer that names the place: the heading may then need a second line. */}
      {mayOpen && (
        <div className={settled || dashboard.heading === "title" ? "panels" : "panels panels-waiting"}>
          {dashboard.panels.map((entry, index) => (
            <div key={`${entry.panel} ${index}`} className="panel-place" style={spanStyle(entry)}>
              <PanelHost entry={entry} setting={setting} />
            </div>
          ))}
        </div>
      )}
      <FigureDrawerHost />
      <LoadDrawerHost />
    </>
  );
}

/** The width of a panel, for the style sheet. */
function spanStyle({ span = 12 }: PanelEntry): CSSProperties {
  return { "--span": span } as CSSProperties;
}

function headingOf(dashboard: Dashboard, setting: Setting, shell: ShellQuery | undefined): string {
  if (dashboard.heading === "place" && setting.area && setting.period)
    return `${setting.unit?.name ?? setting.area.name}, ${setting.period.label}`;
  if (dashboard.heading === "kpi") return shell?.kpis.find((kpi) => kpi.id === setting.kpi)?.label ?? dashboard.title;
  return dashboard.title;
}
