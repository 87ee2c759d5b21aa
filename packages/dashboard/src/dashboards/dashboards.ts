import type { Dashboard } from "../dashboard";
import { compareDashboard } from "./compare.dashboard";
import { dataDashboard } from "./data.dashboard";
import { scorecardDashboard } from "./scorecard.dashboard";

/** The dashboards that come with the product, in the order of the navigation. */
export const dashboards: readonly Dashboard[] = [scorecardDashboard, compareDashboard, dataDashboard];
