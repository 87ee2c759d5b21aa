import type { Dashboard } from "./dashboard.ts";

/** The first page: every KPI of one authority in one period. */
export const scorecardDashboard: Dashboard = {
  id: "scorecard",
  path: "/",
  title: "Scorecard",
  heading: "place",
  pickers: ["area", "period", "comparison"],
  panels: [{ panel: "scorecard", quietTitle: true }],
};
