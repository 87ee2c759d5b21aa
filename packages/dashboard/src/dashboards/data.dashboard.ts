import type { Dashboard } from "./dashboard.ts";

/** The state of the data: feeds, loads and datasets. */
export const dataDashboard: Dashboard = {
  id: "data",
  path: "/data",
  title: "Data",
  heading: "title",
  pickers: [],
  panels: [{ panel: "feeds" }, { panel: "loads" }, { panel: "datasets" }],
};
