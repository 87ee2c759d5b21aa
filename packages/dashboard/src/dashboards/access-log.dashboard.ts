import type { Dashboard } from "./dashboard.ts";

/** Who read whose records, for the data-protection lead: what waits for a review first. */
export const accessLogDashboard: Dashboard = {
  id: "access-log",
  path: "/access-log",
  title: "Access log",
  heading: "title",
  pickers: [],
  panels: [{ panel: "broken-glass" }, { panel: "access-log" }, { panel: "access-log-check" }],
  onlyFor: { role: "DATA_PROTECTION", title: "data-protection lead" },
};
