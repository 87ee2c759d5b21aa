import type { Dashboard } from "./dashboard.ts";

/** One KPI over time, and compared with other authorities. */
export const compareDashboard: Dashboard = {
  id: "compare",
  path: "/compare",
  title: "Compare",
  heading: "kpi",
  pickers: ["kpi", "area", "period", "comparison"],
  kpi: "re-referrals-12-months",
  panels: [
    { panel: "trend", span: 7 },
    { panel: "ranking", title: "Among its neighbours", options: { among: "neighbours" }, span: 5 },
    { panel: "ranking", title: "Among the authorities loaded here", options: { among: "all" } },
  ],
};
