/** One panel of a dashboard: which, with what options, how wide. */
export interface PanelEntry {
  /** The panel's id. One that this build does not have keeps its place and options. */
  readonly panel: string;
  readonly options?: Readonly<Record<string, unknown>>;
  /** Replaces the panel's own title. */
  readonly title?: string;
  /** The page's heading already says it: only screen readers hear the panel's title. */
  readonly quietTitle?: boolean;
  /** Twelfths of the page on a wide screen; all of it elsewhere. Default 12. */
  readonly span?: number;
}

/** Panels laid out on a page, as data. */
export interface Dashboard {
  readonly id: string;
  readonly path: string;
  /** What the navigation calls it. */
  readonly title: string;
  /** What the page's heading names: the place and period, the KPI, or the dashboard itself. */
  readonly heading: "place" | "kpi" | "title";
  /** The pickers it offers, in this order. */
  readonly pickers: readonly ("kpi" | "area" | "period" | "comparison")[];
  /** The KPI a page about one KPI opens with. */
  readonly kpi?: string;
  readonly panels: readonly PanelEntry[];
}
