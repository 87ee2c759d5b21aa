import { lazy, Suspense } from "react";
import { Route, Switch } from "wouter";
import { DashboardPage } from "./shell/dashboard-page.tsx";
import { PageHeading } from "./shell/page-heading.tsx";
import { dashboards } from "./dashboards/dashboards.ts";
import { galleryPath } from "./dashboards/pages.ts";
import { DataWatch } from "./shell/data-watch.tsx";
import { GlassPlace } from "./shell/glass-place.tsx";
import { Header } from "./shell/header.tsx";
import { SessionNotice } from "./shell/session-notice.tsx";
import { useFilters } from "./filters/use-filters.ts";

const Gallery = lazy(async () => ({ default: (await import("./gallery/gallery.tsx")).Gallery }));

/** The whole page: skip link, header, the dashboard of the address, and the check for new data. */
export function DashboardApp() {
  const [filters] = useFilters();
  return (
    <>
      <a className="skip-link" href="#main">
        Skip to the figures
      </a>
      <SessionNotice />
      <GlassPlace />
      <Header dashboards={dashboards} filters={filters} />
      <main id="main" tabIndex={-1}>
        <Switch>
          {dashboards.map((dashboard) => (
            <Route key={dashboard.id} path={dashboard.path}>
              <DashboardPage key={dashboard.id} dashboard={dashboard} />
            </Route>
          ))}
          <Route path={galleryPath}>
            <Suspense fallback={<output>Fetching the gallery</output>}>
              <Gallery />
            </Suspense>
          </Route>
          <Route>
            <PageHeading words="No such page" page="No such page" />
            <p>The address leads nowhere. The pages of this service are named at the top.</p>
          </Route>
        </Switch>
      </main>
      <footer className="site-foot">
        <DataWatch />
        <p>Contains public sector information licensed under the Open Government Licence v3.0.</p>
      </footer>
    </>
  );
}
