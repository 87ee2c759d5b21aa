/** A panel of a dashboard. */
export interface PanelEntry {
  /** The id of the panel. If this build has no such panel, a placeholder is shown. */
  readonly panel: string;
  readonly options?: Readonly<Record<string, unknown>>;
  /** Replaces the title of the panel. */
  readonly title?: string;
  /** Shows the title to screen readers only, because the page's heading already has it. */
  readonly quietTitle?: boolean;
  /** Width in twelfths of a wide screen, 12 if not given. On other screens a panel has the full width. */
  readonly span?: number;
}

/** A page of panels, as data. */
export interface Dashboard {
  readonly id: string;
  readonly path: string;
  /** Its name in the navigation. */
  readonly title: string;
  /** What the page's heading shows: the place and period, the name of the KPI, or the title. */
  readonly heading: "place" | "kpi" | "title";
  /** The pickers above the panels, in this order. */
  readonly pickers: readonly ("kpi" | "area" | "period" | "comparison")[];
  /** The KPI shown until a reader picks another. */
  readonly kpi?: string;
  readonly panels: readonly PanelEntry[];
  /** The only role that has this page in its navigation and may open it. Without it, everybody may. */
  readonly onlyFor?: { readonly role: string; readonly title: string };
}
