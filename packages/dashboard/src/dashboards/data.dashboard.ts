import type { Dashboard } from "../dashboard.ts";

/** What is loaded, when it came, and what was refused. */
export const dataDashboard: Dashboard = {
  id: "data",
  path: "/data",
  title: "Data",
  heading: "title",
  pickers: [],
  panels: [{ panel: "datasets" }, { panel: "loads" }],
};
