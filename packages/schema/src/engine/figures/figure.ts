import type { Kpi, PublishedSource } from "../../declare/kpi.ts";
import type { Day } from "../../words/day.ts";
import type { Period } from "../../words/period.ts";
import type { Rag } from "../../words/rag.ts";
import type { FigureStatus } from "../../words/symbol.ts";
import type { PublishedDataset } from "./evidence.ts";
import type { TargetInForce } from "./target.ts";

/** One number of a KPI for one period and area, with all that is needed to trust it. A null value carries its reason. */
export interface Figure {
  readonly kpi: Kpi;
  /** ONS code of the area it is of. */
  readonly area: string;
  readonly period: Period;
  readonly value: number | null;
  readonly status: FigureStatus;
  /** In a sentence, why a figure that is NOT_AVAILABLE has no value; null where nothing more is known. */
  readonly reason: string | null;
  /** As printed everywhere: "64.3%", "975", "c". */
  readonly display: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly rag: Rag;
  /** The target in force when the period ended, as it was known at the moment asked about. */
  readonly target: TargetInForce | null;
  /** The published rows that were read: load and row of its file. */
  readonly rows: readonly { readonly load: number; readonly row: number }[];
  /** When the newest of those rows became known; null where there is none. */
  readonly knownFrom: Date | null;
  readonly source: PublishedSource | null;
  /** The edition it was read from. */
  readonly dataset: PublishedDataset | null;
  readonly timePeriod: string | null;
  /** Cases not yet due, and cases excused for a recorded reason: in neither part. Null for a published figure. */
  readonly pending: number | null;
  readonly exempt: number | null;
  /** Cases of the denominator that are overdue and still open. Null where the KPI is not one of timeliness. */
  readonly overdue: number | null;
  /** What it was counted from; null for a published figure. */
  readonly counted: CountedFrom | null;
  /** The same figure as first reported, where it has changed since. */
  readonly asFirstReported: Figure | null;
  /** Whether it is made by another definition than the period before it: the two are not alike. */
  readonly breaks: boolean;
}

/** What a counted figure was made of. */
export interface CountedFrom {
  /** The org unit: the authority's code, or that of a service or team. */
  readonly unit: string;
  /** The last day that the facts tell of. */
  readonly knownDay: Day;
  /** The load, or the undone load, that made it what it is. */
  readonly causedBy: number | null;
  /** Whether it has changed since it was first reported. */
  readonly restated: boolean;
  /** The load, or the undone load, that last changed it since; null where it is as first reported, or all was recounted. */
  readonly restatedBy: number | null;
  /** The load of the population that it is divided by; null for anything but a rate. */
  readonly populationLoad: number | null;
}

/** How a figure moved against the previous comparable period. */
export interface Change {
  readonly difference: number | null;
  readonly direction: "BETTER" | "WORSE" | "SAME" | "MORE" | "FEWER" | "UNKNOWN";
  readonly display: string;
  readonly comparedWith: Period;
}
