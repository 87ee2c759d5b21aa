import type { Dashboard } from "./dashboard.ts";

/** Whether the data is fresh, what came in and what was refused, and what is loaded. */
export const dataDashboard: Dashboard = {
  id: "data",
  path: "/data",
  title: "Data",
  heading: "title",
  pickers: [],
  panels: [{ panel: "feeds" }, { panel: "loads" }, { panel: "datasets" }],
};
