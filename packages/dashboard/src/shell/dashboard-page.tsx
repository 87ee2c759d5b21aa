import { useEffect, useRef } from "react";
import type { Dashboard } from "../dashboards/dashboard.ts";
import { AskedFigure } from "../figures/figure-drawer-host.tsx";
import { comparisonWords } from "../filters/filters.ts";
import type { ShellQuery } from "../gql/graphql.ts";
import { AskedLoad } from "../loads/load-drawer-host.tsx";
import type { Setting } from "../panel.ts";
import { PanelHost } from "../panel-host/panel-host.tsx";
import { FilterBar } from "./filter-bar.tsx";
import { usePrintHead } from "./print-head.ts";
import { useFilters } from "../filters/use-filters.ts";
import { useSetting } from "./use-setting.ts";

/** One dashboard as a page: what it shows, its heading, its panels. */
export function DashboardPage({ dashboard }: { dashboard: Dashboard }) {
  const [filters, change] = useFilters();
  const { setting, shell, settled } = useSetting(dashboard, filters);
  const heading = headingOf(dashboard, setting, shell);
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
      {/* The heading may take a second line when the service has said what it names: panels wait for it. */}
      <div className={settled || dashboard.heading === "title" ? "panels" : "panels panels-waiting"}>
        {dashboard.panels.map((entry, index) => (
          <div key={`${entry.panel} ${index}`} className="panel-place" data-span={entry.span ?? 12}>
            <PanelHost entry={entry} setting={setting} />
          </div>
        ))}
      </div>
      <AskedFigure />
      <AskedLoad />
    </>
  );
}

/** The page's heading. It takes the focus when a reader comes from another page, so that reading starts there. */
export function PageHeading({ words, page }: { words: string; page: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = words === page ? `${page} · Children First` : `${words} · ${page} · Children First`;
  }, [words, page]);
  useEffect(() => {
    if (navigated) heading.current?.focus();
    navigated = true;
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {words}
    </h1>
  );
}

/** The first page of a visit leaves the focus at the top, where the skip link is. */
let navigated = false;

function headingOf(dashboard: Dashboard, setting: Setting, shell: ShellQuery | undefined): string {
  if (dashboard.heading === "place" && setting.area && setting.period)
    return `${setting.unit?.name ?? setting.area.name}, ${setting.period.label}`;
  if (dashboard.heading === "kpi") return shell?.kpis.find((kpi) => kpi.id === setting.kpi)?.label ?? dashboard.title;
  return dashboard.title;
}
