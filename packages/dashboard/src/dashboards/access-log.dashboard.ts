import type { Dashboard } from "./dashboard.ts";

/** Who read whose records, for the data-protection lead: what waits for a review, and whether the log is whole, first. */
export const accessLogDashboard: Dashboard = {
  id: "access-log",
  path: "/access-log",
  title: "Access log",
  heading: "title",
  pickers: [],
  panels: [{ panel: "broken-glass", span: 8 }, { panel: "access-log-check", span: 4 }, { panel: "access-log" }],
  onlyFor: { role: "DATA_PROTECTION", title: "data-protection lead" },
};
