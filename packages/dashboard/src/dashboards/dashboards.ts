import { accessLogDashboard } from "./access-log.dashboard.ts";
import type { Dashboard } from "./dashboard.ts";
import { compareDashboard } from "./compare.dashboard.ts";
import { dataDashboard } from "./data.dashboard.ts";
import { domainDashboards } from "./domain.dashboard.ts";
import { scorecardDashboard } from "./scorecard.dashboard.ts";

/** The dashboards of the product, in the order of the navigation. */
export const dashboards: readonly Dashboard[] = [
  scorecardDashboard,
  ...domainDashboards,
  compareDashboard,
  dataDashboard,
  accessLogDashboard,
];
