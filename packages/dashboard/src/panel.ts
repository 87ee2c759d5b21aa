import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import type { ComponentType } from "react";
import type { ZodMiniType, output } from "zod/mini";
import type { FigureReference } from "./figures/figure-reference.ts";
import type { Filters } from "./filters/filters.ts";
import type { PeriodPartsFragment } from "./gql/graphql.ts";

/** An authority by ONS code, or a service or team by id, with its name. */
export interface PlaceName {
  readonly id: string;
  readonly name: string;
}

/** What a panel is drawn for: the choices of the reader, completed with what the API knows. */
export interface Setting {
  readonly filters: Filters;
  /** The authority that runs this service; null until the API has answered. */
  readonly own: PlaceName | null;
  /** The authority shown: the chosen one, else the own one. */
  readonly area: PlaceName | null;
  /** The service or team shown; null for a whole authority. */
  readonly unit: PlaceName | null;
  /** The period shown: the chosen one, else the newest. */
  readonly period: PeriodPartsFragment | null;
  /** Every period that has a scorecard, newest first. */
  readonly periods: readonly PeriodPartsFragment[];
  /** The id of the KPI shown by a page about one KPI. */
  readonly kpi: string | null;
}

/** What the component of a panel gets. */
export interface PanelProps<Options, Data> {
  readonly data: Data;
  readonly options: Options;
  readonly setting: Setting;
  /** Opens the drawer of a figure. */
  readonly ask: (figure: FigureReference) => void;
  /** Fetches the answer with some other variables, which stay in memory. Without any, fetches it again. */
  readonly vary: Vary;
}

/** Changes some variables of a panel's operation. */
export type Vary = (some?: Readonly<Record<string, unknown>>) => void;

/** What the controls of a panel get. */
export interface ControlsProps<Variables> {
  /** The variables of the answer that is shown or fetched. */
  readonly variables: Variables;
  readonly vary: Vary;
}

/** A panel's answer as rows and columns, for screen readers, CSV and print. Without rows there is nothing to show. */
export interface PanelTable {
  /** Its title, and the name of its CSV file. */
  readonly caption: string;
  readonly columns: readonly { readonly label: string; readonly numeric?: boolean }[];
  /** As many cells in each row as there are columns. A value that is missing is its symbol or null, never zero. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** The six situations that each panel must show well. */
export const fixtureNames = ["ok", "empty", "suppressed", "stale", "restated", "error"] as const;
/** The name of a situation. */
export type FixtureName = (typeof fixtureNames)[number];

/** A situation: the data of an answer or the message of a failure, with the options and filters of the panel. */
export type Fixture<Options, Data> = {
  readonly options?: Options;
  readonly filters?: Partial<Filters>;
} & ({ readonly data: Data } | { readonly error: string });

/** The six situations of a panel. */
export type Fixtures<Options, Data> = Readonly<Record<FixtureName, Fixture<Options, Data>>>;

/** One question, and one way to draw the answer. */
export interface Panel<Options, Data, Variables> {
  /** What a dashboard names it by: the name of its folder. */
  readonly id: string;
  /** Raise it when an option or the document changes its meaning. */
  readonly version: number;
  readonly title: string;
  /** The options that a dashboard may give. Each has a default. */
  readonly options: ZodMiniType<Options>;
  /** The one operation that the panel asks of the API. */
  readonly document: TypedDocumentNode<Data, Variables>;
  /**
   * The variables of the operation.
   * @returns null while the setting is incomplete; the panel then waits
   */
  variables(options: Options, setting: Setting): Variables | null;
  /** Whether an answer may be cached. Default: true. */
  readonly isCached?: boolean;
  /** A form above the answer that varies its variables. It stays while there is nothing to show. */
  readonly Controls?: ComponentType<ControlsProps<Variables>>;
  readonly Component: ComponentType<PanelProps<Options, Data>>;
  /** The height in rem that is kept for the panel while it waits, so that nothing moves when it is drawn. */
  space(options: Options): number;
  table(data: Data, options: Options, setting: Setting): PanelTable;
  /** What the picture shows, in a sentence with figures. */
  summary(data: Data, options: Options, setting: Setting): string;
  /** Shown if the table has no rows: why, and what to do. */
  empty(options: Options, setting: Setting): string;
  /** The six situations. Only the gallery and the tests load them. */
  fixtures(): Promise<Fixtures<Options, Data>>;
}

/** A panel of unknown options and data, as the list and the host use it. */
export type AnyPanel = Panel<unknown, unknown, Record<string, unknown>>;

/**
 * Defines a panel. The compiler checks that options, document, component, table, summary and fixtures fit together.
 * @returns the panel without the types of its options and data: the host gives it only what its own document answered
 * @example
 * export const datasetsPanel = definePanel({
 *   id: "datasets",
 *   version: 1,
 *   title: "Datasets",
 *   options: z.object({}),
 *   document: DatasetsDocument,
 *   variables: () => ({}),
 *   Component: lazy(async () => ({ default: (await import("./datasets.tsx")).Datasets })),
 *   space: () => 40,
 *   table: ({ datasets }) => ({
 *     caption: "Datasets",
 *     columns: [{ label: "Dataset" }, { label: "Rows", numeric: true }],
 *     rows: datasets.map(({ title, rows }) => [title, rows]),
 *   }),
 *   summary: ({ datasets }) => `${plural(datasets.length, "dataset")}.`,
 *   empty: () => "No statistics are loaded yet. Load a file: npm run etl -- load FILE",
 *   fixtures: async () => (await import("./fixtures.ts")).datasetsFixtures,
 * });
 */
export function definePanel<Schema extends ZodMiniType, Data, Variables>(
  panel: Omit<Panel<output<Schema>, Data, Variables>, "options"> & { readonly options: Schema },
): AnyPanel {
  return panel as unknown as AnyPanel;
}
