import type { Dashboard } from "./dashboard.ts";

/** A page for one domain: its KPIs in one place and period. */
function domainDashboard(board: string, title: string): Dashboard {
  return {
    id: board,
    path: `/${board}`,
    title,
    heading: "place",
    pickers: ["area", "period", "comparison"],
    panels: [{ panel: "scorecard", options: { board }, title, quietTitle: true }],
  };
}

/** A page for each domain, in reading order. */
export const domainDashboards: readonly Dashboard[] = [
  domainDashboard("audits", "Audits"),
  domainDashboard("care", "Children we care for"),
  domainDashboard("help-and-protection", "Help and protection"),
  domainDashboard("fostering", "Fostering"),
  domainDashboard("workforce", "Workforce"),
];
