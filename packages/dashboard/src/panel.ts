import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import type { ComponentType } from "react";
import type { ZodMiniType, output } from "zod/mini";
import type { Filters } from "./filters/filters.ts";
import type { PeriodInput, PeriodPartsFragment } from "./gql/graphql.ts";

/** A name that stands for an authority, by ONS code. */
export interface AreaName {
  readonly id: string;
  readonly name: string;
}

/** Where a panel stands: what was chosen, and what the service knows of periods and of its own authority. */
export interface Setting {
  readonly filters: Filters;
  /** The authority whose service this is; null until the service has said so. */
  readonly own: AreaName | null;
  /** The authority shown: the chosen one, else the own one. */
  readonly area: AreaName | null;
  /** The service or team shown; null for a whole authority. */
  readonly unit: AreaName | null;
  /** The period shown: the chosen one, else the newest. */
  readonly period: PeriodPartsFragment | null;
  /** Every period a scorecard can be drawn for, newest first. */
  readonly periods: readonly PeriodPartsFragment[];
  /** The KPI that pages about one KPI show. */
  readonly kpi: string | null;
}

/** One figure that a reader asks about: the drawer opens on it. */
export interface FigureReference {
  readonly kpi: string;
  readonly period: PeriodInput | null;
  readonly area: string | null;
  /** A service or team of the own authority. */
  readonly unit: string | null;
}

/** What a panel draws with: its data, its options, where it stands, and how a figure is asked about. */
export interface PanelProps<Options, Data> {
  readonly data: Data;
  readonly options: Options;
  readonly setting: Setting;
  readonly ask: (figure: FigureReference) => void;
}

/** The same answer as rows and columns: what screen readers, CSV and print get. No rows means nothing to show. */
export interface PanelTable {
  readonly caption: string;
  readonly columns: readonly { readonly label: string; readonly numeric?: boolean }[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

export const fixtureNames = ["ok", "empty", "suppressed", "stale", "restated", "error"] as const;
/** The situations every panel must show well. */
export type FixtureName = (typeof fixtureNames)[number];

/** One situation: the data of an answer, or the message of a failure; with the options and filters it is drawn under. */
export type Fixture<Options, Data> = {
  readonly options?: Options;
  readonly filters?: Partial<Filters>;
} & ({ readonly data: Data } | { readonly error: string });

/** Every situation of a panel. */
export type Fixtures<Options, Data> = Readonly<Record<FixtureName, Fixture<Options, Data>>>;

/** One question, and one way to draw the answer. */
export interface Panel<Options, Data, Variables> {
  /** What a dashboard names it by. */
  readonly id: string;
  /** Raised when options or document change their meaning. */
  readonly version: number;
  readonly title: string;
  /** The options a dashboard may give, each with its default. */
  readonly options: ZodMiniType<Options>;
  /** One static operation: what the panel asks of the API. */
  readonly document: TypedDocumentNode<Data, Variables>;
  /** The operation's variables where the panel stands; null while the setting does not say enough yet. */
  variables(options: Options, setting: Setting): Variables | null;
  readonly Component: ComponentType<PanelProps<Options, Data>>;
  /** Height kept while the first answer is on its way, in rem, so that nothing moves when it comes. */
  space(options: Options): number;
  table(data: Data, options: Options, setting: Setting): PanelTable;
  /** One sentence that says what the picture says, with its figures. */
  summary(data: Data, options: Options, setting: Setting): string;
  /** Said where the table has no rows: why, and what to do. */
  empty(options: Options, setting: Setting): string;
  /** Loaded only by the gallery and the tests. */
  fixtures(): Promise<Fixtures<Options, Data>>;
}

/** A panel of unknown options and data, as the list and the host handle it. */
export type AnyPanel = Panel<unknown, unknown, Record<string, unknown>>;

/**
 * Declares a panel. The compiler holds options, document, drawing, table, summary and fixtures together;
 * the list then forgets their types, because the host only ever gives a panel back what came from it.
 */
export function definePanel<Schema extends ZodMiniType, Data, Variables>(
  panel: Omit<Panel<output<Schema>, Data, Variables>, "options"> & { readonly options: Schema },
): AnyPanel {
  return panel as unknown as AnyPanel;
}
